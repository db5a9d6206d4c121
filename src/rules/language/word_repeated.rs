//! Word is written twice in a row.

use std::{iter, ops::Range, sync::LazyLock};

use crate::{
    locale::Pattern,
    model::Language,
    rules::{findings::Findings, rule::rule, texts::Texts},
};

rule! {
    /// Word is written twice in a row.
    ///
    /// ## Why
    /// A word that was written twice, often where a sentence was rearranged, makes people stop and read
    /// it again. The rule accepts the words that each language repeats: nous nous, that that.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le compte rendu de de la rencontre est publié.
    /// ```
    ///
    /// ## How to fix it
    /// Remove one of the two words, or correct it if another was meant.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le compte rendu de la rencontre est publié.
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Un mot est écrit deux fois de suite.
    ///
    /// ## Pourquoi
    /// Un mot écrit deux fois, souvent là où une phrase a été remaniée, oblige à relire. La règle
    /// accepte les mots que chaque langue répète : nous nous, that that.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer un des deux mots, ou le corriger si un autre était voulu.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "L310" "word-repeated" Warning Texts
}

/// Words that a correct French sentence may repeat.
const IN_FRENCH: &[&str] = &[
    "nous", "vous", "en", "est", "faire", "été", "être", "avoir", "si", "oui", "non", "très", "bien", "tout",
    "là", "etc", "vite", "peu", "plus", "fois", "bis", "ha", "pas", "après", "aller", "lui", "elle", "elles",
];

/// Words that a correct English sentence may repeat.
const IN_ENGLISH: &[&str] = &[
    "that", "had", "is", "do", "in", "on", "her", "can", "will", "so", "very", "no", "bye", "many", "long",
    "you", "it", "up", "out", "well", "more", "over", "again", "etc", "this",
];

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for (meta, language, piece) in texts.pieces() {
        let accepted = match language {
            Language::FRENCH => IN_FRENCH,
            Language::ENGLISH => IN_ENGLISH,
            _ => continue,
        };
        let mut previous: Option<Range<usize>> = None;
        for current in words(&piece.text) {
            let first = previous.replace(current.clone());
            let Some(first) = first.filter(|first| is_repeated(first, &current, &piece.text)) else {
                continue;
            };
            if accepted.contains(&&piece.text[current.clone()]) {
                continue;
            }
            let range = first.start..current.end;
            let diagnostic = findings
                .diagnostic(meta, piece.span_of(&range))
                .with("found", piece.text[range].split_whitespace().collect::<Vec<_>>().join(" "))
                .with("word", &piece.text[first]);
            findings.report(meta, diagnostic);
        }
    }
}

/// Returns the words of a text, with what is joined to them.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut end = 0;
    iter::from_fn(move || {
        let start = end + text[end..].find(is_of_word)?;
        end = text[start..].find(|sign| !is_of_word(sign)).map_or(text.len(), |length| start + length);
        Some(start..end)
    })
}

/// Returns `true` for a letter, a digit, an accent, and a sign inside a word, an address or a name of a file.
fn is_of_word(sign: char) -> bool {
    /// First sign that may be an accent of its own.
    const FIRST_ACCENT: char = '\u{300}';
    static OTHER: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"^[\p{L}\p{M}\p{N}]$"));
    match sign {
        '’' | '\'' | '_' | '@' | '.' | '/' | '-' => true,
        // Spaces, dashes and quotation marks are the most common of the others.
        '\u{2000}'..='\u{206f}' => false,
        ..FIRST_ACCENT => sign.is_alphanumeric(),
        _ => OTHER.is_match(sign.encode_utf8(&mut [0; 4])),
    }
}

/// Returns `true` if a word follows itself. A name may be made of a word twice; letters alone and figures
/// are symbols.
fn is_repeated(first: &Range<usize>, second: &Range<usize>, text: &str) -> bool {
    let between = &text[first.end..second.start];
    if between.is_empty() || !between.chars().all(char::is_whitespace) {
        return false;
    }
    let (first, second) = (&text[first.clone()], &text[second.clone()]);
    let is_same = first.eq_ignore_ascii_case(second) || !first.is_ascii() && first.to_lowercase() == second;
    is_same
        && second.chars().all(|letter| letter.is_alphabetic() && letter.is_lowercase())
        && (second.chars().count() > 1 || second == "à")
}
