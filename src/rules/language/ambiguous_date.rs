//! Date in figures is ambiguous.

use std::sync::LazyLock;

use crate::{
    locale::Pattern,
    model::Language,
    rules::{findings::Findings, patterns::matches, rule::rule, texts::Texts},
};

rule! {
    /// Date in figures is ambiguous.
    ///
    /// ## Why
    /// Some people read 06/10/2020 as October 6, others as June 10. A screen reader reads three
    /// numbers.
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
    /// Write the month in words, or the date in the form 2020-10-06.
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
    /// Recommended by the OQLF, Banque de dépannage linguistique, « Date et heure ».
    ///
    /// # En français
    /// La date en chiffres est ambiguë.
    ///
    /// ## Pourquoi
    /// Certaines personnes lisent 06/10/2020 comme le 6 octobre, d’autres comme le 10 juin. Un
    /// lecteur d’écran lit trois nombres.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire le mois en lettres, ou la date sous la forme 2020-10-06.
    ///
    /// ## Source
    /// Recommandé par l’OQLF, Banque de dépannage linguistique, « Date et heure ».
    "L305" "ambiguous-date" Warning Texts
}

/// Day, month and year in either order.
static PATTERN: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(r"(?:^|[^0-9/])([0-9]{1,2}/[0-9]{1,2}/(?:[0-9]{4}|[0-9]{2}))(?:[^0-9/]|$)")
});

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for (meta, piece, range) in matches(texts, &[Language::FRENCH, Language::ENGLISH], &PATTERN) {
        let diagnostic = findings.diagnostic(meta, piece.span_of(&range)).with("found", &piece.text[range]);
        findings.report(meta, diagnostic);
    }
}
