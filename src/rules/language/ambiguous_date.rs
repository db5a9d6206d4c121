//! A date in figures that can be read in two ways.

use crate::{
    model::Language,
    rules::{findings::Findings, patterns::matches, rule::rule, texts::Texts},
};

rule! {
    /// A date in figures that can be read in two ways.
    ///
    /// ## Why
    /// 06/10/2020 is the sixth of October for some, the tenth of June for others. A screen reader
    /// says three numbers.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum se réunit le 06/10/2026.
    /// ```
    ///
    /// ## How to fix it
    /// Write the month in words, or the date as 2020-10-06.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum se réunit le 6 octobre 2026.
    /// ```
    ///
    /// ## Source
    /// OQLF, Banque de dépannage linguistique, « Date et heure ».
    ///
    /// # En français
    /// Une date en chiffres qui peut se lire de deux façons.
    ///
    /// ## Pourquoi
    /// 06/10/2020 est le 6 octobre pour les uns, le 10 juin pour les autres. Un lecteur d’écran dit
    /// trois nombres.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire le mois en lettres, ou la date sous la forme 2020-10-06.
    ///
    /// ## Source
    /// OQLF, Banque de dépannage linguistique, « Date et heure ».
    "L305" "ambiguous-date" Warning Texts
}

/// Day, month and year in either order.
const PATTERN: &str = r"(?:^|[^0-9/])([0-9]{1,2}/[0-9]{1,2}/(?:[0-9]{4}|[0-9]{2}))(?:[^0-9/]|$)";


fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for (head, piece, range) in matches(texts, &[Language::FRENCH, Language::ENGLISH], PATTERN) {
        let diagnostic = findings.diagnostic(head, piece.place(&range)).with("found", &piece.text[range]);
        findings.report(head, diagnostic);
    }
}
