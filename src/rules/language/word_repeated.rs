//! Word is written twice in a row.

use regex::Regex;

use crate::{
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
    let Ok(word) = Regex::new(r"[\p{L}\p{M}\p{N}’'_@./-]+") else { return };
    for (meta, language, piece) in texts.pieces() {
        let accepted = match language {
            Language::FRENCH => IN_FRENCH,
            Language::ENGLISH => IN_ENGLISH,
            _ => continue,
        };
        let mut previous: Option<regex::Match<'_>> = None;
        for current in word.find_iter(&piece.text) {
            let first = previous.replace(current);
            let Some(first) = first.filter(|first| is_repeated(first, &current, &piece.text)) else {
                continue;
            };
            if accepted.contains(&current.as_str()) {
                continue;
            }
            let range = first.start()..current.end();
            let diagnostic = findings
                .diagnostic(meta, piece.span_of(&range))
                .with("found", piece.text[range].split_whitespace().collect::<Vec<_>>().join(" "))
                .with("word", first.as_str());
            findings.report(meta, diagnostic);
        }
    }
}

/// Returns `true` if a word follows itself. A name may be made of a word twice; letters alone and figures
/// are symbols.
fn is_repeated(first: &regex::Match<'_>, second: &regex::Match<'_>, text: &str) -> bool {
    let words = second.as_str();
    let between = &text[first.end()..second.start()];
    words.chars().all(char::is_alphabetic)
        && words.chars().all(char::is_lowercase)
        && (words.chars().count() > 1 || words == "à")
        && !between.is_empty()
        && between.chars().all(char::is_whitespace)
        && first.as_str().to_lowercase() == words
}
