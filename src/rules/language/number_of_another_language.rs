//! A number written as the other language does.

use regex::Regex;

use crate::{
    model::Language,
    rules::{findings::Findings, rule::rule, texts::Texts},
};

rule! {
    /// A number written as the other language does.
    ///
    /// ## Why
    /// 1,200 is one thousand two hundred in English; in French the comma marks decimals. An amount
    /// or a share that can be read in two ways is wrong for half of its readers.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum a reçu 1,200 réponses.
    /// ```
    ///
    /// ## How to mend it
    /// Write 1 200, 12,5 and 5 $ in French; 1,200, 12.5 and $5 in English.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum a reçu 1 200 réponses.
    /// ```
    ///
    /// ## Source
    /// OQLF, Banque de dépannage linguistique, « Nombres ».
    ///
    /// # En français
    /// Un nombre écrit comme dans l’autre langue.
    ///
    /// ## Pourquoi
    /// 1,200 vaut mille deux cents en anglais; en français, la virgule marque les décimales. Un
    /// montant ou une part qui peut se lire de deux façons est faux pour la moitié de ses lecteurs.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire 1 200, 12,5 et 5 $ en français; 1,200, 12.5 et $5 en anglais.
    ///
    /// ## Source
    /// OQLF, Banque de dépannage linguistique, « Nombres ».
    "L307" "number-of-another-language" Warning Texts
}

/// In French: groups parted by commas, a decimal point before a percent sign, a dollar sign before
/// its amount.
const IN_FRENCH: &str =
    r"(?:^|[^0-9.,])([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+\.[0-9]+[ \x{a0}\x{202f}]?%|\$ ?[0-9]+)(?:[^0-9,]|$)";

/// In English: a decimal comma before a percent sign, a dollar sign after its amount.
const IN_ENGLISH: &str =
    r"(?:^|[^0-9.,])([0-9]+,[0-9]{1,2}[ \x{a0}\x{202f}]?%|[0-9][0-9,]*[ \x{a0}\x{202f}]\$)(?:[^0-9]|$)";

fn check(texts: &Texts<'_>, found: &mut Findings) {
    let (Ok(french), Ok(english)) = (Regex::new(IN_FRENCH), Regex::new(IN_ENGLISH)) else { return };
    for (head, language, piece) in texts.pieces() {
        let pattern = match language {
            Language::FRENCH => &french,
            Language::ENGLISH => &english,
            _ => continue,
        };
        for number in pattern.captures_iter(&piece.text).filter_map(|all| all.get(1)) {
            let foreign = found.at(head, piece.place(&number.range())).with("found", number.as_str());
            found.tell(head, foreign.with("language", language.as_str()));
        }
    }
}
