//! Quotation marks are those of the other language.

use crate::{
    model::Language,
    rules::{findings::Findings, language::quotes::Quotation, rule::rule, texts::Texts},
};

rule! {
    /// Quotation marks are those of the other language.
    ///
    /// ## Why
    /// French uses « » and English uses “ ”. In French, “ ” are used only inside « ».
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum dit “ouvert par défaut”.
    /// ```
    ///
    /// ## How to fix it
    /// Use the quotation marks of the text’s language. `parvis check --fix` corrects them.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum dit « ouvert par défaut ».
    /// ```
    ///
    /// ## Source
    /// Recommended by the OQLF, Banque de dépannage linguistique, « Guillemets ».
    ///
    /// # En français
    /// Les guillemets sont ceux de l’autre langue.
    ///
    /// ## Pourquoi
    /// Le français emploie « » et l’anglais, “ ”. En français, “ ” ne s’emploient qu’à l’intérieur
    /// de « ».
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Employer les guillemets de la langue du texte. `parvis check --fix` les corrige.
    ///
    /// ## Source
    /// Recommandé par l’OQLF, Banque de dépannage linguistique, « Guillemets ».
    "L302" "quotes-of-another-language" Warning Texts
}

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for item in &texts.items {
        for (language, pieces) in item.all() {
            let (marks, corrected): ([char; 2], [&str; 2]) = match language {
                Language::FRENCH => (['“', '”'], ["«\u{a0}", "\u{a0}»"]),
                Language::ENGLISH => (['«', '»'], ["“", "”"]),
                _ => continue,
            };
            for (piece, pair) in Quotation::of(pieces).outermost {
                let text = piece.text.as_str();
                if piece.language.is_some() || !text[pair.clone()].starts_with(marks[0]) {
                    continue;
                }
                let inner = text[pair.clone()].trim_matches(marks).trim_matches([' ', '\u{a0}', '\u{202f}']);
                let corrected = format!("{}{inner}{}", corrected[0], corrected[1]);
                let place = piece.span_of(&pair);
                let mut diagnostic =
                    findings.diagnostic(item.meta, place).with("corrected", corrected.as_str());
                if piece.is_exact() {
                    diagnostic = diagnostic.with_fix(place, corrected);
                }
                findings.report(item.meta, diagnostic);
            }
        }
    }
}
