//! An ordinal that is not abbreviated as French does.

use std::sync::LazyLock;

use crate::{
    locale::Pattern,
    model::Language,
    rules::{findings::Findings, patterns::matches, rule::rule, texts::Texts},
};

rule! {
    /// An ordinal that is not abbreviated as French does.
    ///
    /// ## Why
    /// French abbreviates « deuxième » to 2e, « première » to 1re, « premier » to 1er and « second »
    /// to 2d, nothing else. Roman figures take the same endings.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum entame sa 2ème année.
    /// ```
    ///
    /// ## How to fix it
    /// Write 1er, 1re or 2e; `parvis check --fix` does.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum entame sa 2e année.
    /// ```
    ///
    /// ## Source
    /// OQLF, Banque de dépannage linguistique, « Abréviation des adjectifs numéraux ordinaux ».
    ///
    /// # En français
    /// Un ordinal qui n’est pas abrégé comme il se doit.
    ///
    /// ## Pourquoi
    /// « Deuxième » s’abrège en 2e, « première » en 1re, « premier » en 1er et « second » en 2d, et
    /// rien d’autre. Les chiffres romains prennent les mêmes finales.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire 1er, 1re ou 2e; `parvis check --fix` le fait.
    ///
    /// ## Source
    /// OQLF, Banque de dépannage linguistique, « Abréviation des adjectifs numéraux ordinaux ».
    "L303" "ordinal-misspelt" Warning Texts
}

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for (meta, piece, range) in matches(texts, &[Language::FRENCH], &PATTERN) {
        let written = &piece.text[range.clone()];
        let is_apart = written.strip_suffix('e').is_some_and(|number| number.ends_with(char::is_whitespace));
        if is_apart && !precedes_a_word(&piece.text[range.end..]) {
            continue;
        }
        let Some(corrected) = corrected(written) else { continue };
        let place = piece.span_of(&range);
        let mut diagnostic =
            findings.diagnostic(meta, place).with("found", written).with("corrected", corrected.as_str());
        if piece.is_exact() {
            diagnostic = diagnostic.with_fix(place, corrected);
        }
        findings.report(meta, diagnostic);
    }
}

/// A number and an ending that is not the short one, or that a space separates from its number. An
/// « e » apart is one only at the start of a text or after an article: « l’alinéa 2 e » is another.
static PATTERN: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(concat!(
        r"\b((?:[0-9]+|[IVXLCDM]+)[ \x{a0}\x{202f}]?i?[èeé]mes?",
        r"|(?:[0-9]+[ \x{a0}\x{202f}]?|[IVXLCDM]+)(?:ière|iere|ère|ere|ier)s?",
        r"|[0-9]+è|2[ \x{a0}\x{202f}]?nde?s?|[1I][ \x{a0}\x{202f}](?:er|re))\b",
        r"|(?:^|(?i:\b(?:les?|la|du|des|aux?|en|une?|sa|son|ses|cet?|cette|leurs?|notre|votre|et|ou)[ \x{a0}\x{202f}]))",
        r"((?:[0-9]{1,3}|[IVXLC]+)[ \x{a0}\x{202f}]e)\b",
    ))
});

/// Returns `true` if a word comes next: « 2 e rencontre », and not « 2 e) » or « 2 e-services ».
fn precedes_a_word(after: &str) -> bool {
    let mut signs = after.chars();
    signs.next().is_some_and(char::is_whitespace) && signs.next().is_some_and(char::is_alphabetic)
}

fn corrected(written: &str) -> Option<String> {
    let number =
        written.trim_end_matches(|letter: char| !letter.is_ascii_digit() && !letter.is_ascii_uppercase());
    let ending = written[number.len()..].trim_start();
    let plural = if ending.ends_with('s') { "s" } else { "" };
    let short = match (number, ending.trim_end_matches('s')) {
        ("1" | "I", "ière" | "iere" | "ère" | "ere" | "re") => "re",
        ("1" | "I", "ier" | "er") => "er",
        ("1" | "I", "è" | "e") => return None,
        ("2", "nd") => "d",
        ("2", "nde") => "de",
        (_, "è" | "e") => "e",
        (_, ending) if ending.ends_with("me") => "e",
        _ => return None,
    };
    Some(format!("{number}{short}{plural}"))
}
