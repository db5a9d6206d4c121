//! Time is written incorrectly in French.

use std::{ops::Range, sync::LazyLock};

use crate::{
    locale::Pattern,
    model::Language,
    rules::{findings::Findings, patterns::matches, rule::rule, texts::Texts},
};

rule! {
    /// Time is written incorrectly in French.
    ///
    /// ## Why
    /// In French, the symbol h has a space before and after it: 14 h 30, not 14h30. On the hour,
    /// there are no zeros: 14 h. A duration is written in the same way: 48 h. Written otherwise, a
    /// time is harder to read, and a screen reader may misread it.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum se réunit à 14h30.
    /// ```
    ///
    /// ## How to fix it
    /// Write 14 h 30. `parvis check --fix` corrects it.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum se réunit à 14 h 30.
    /// ```
    ///
    /// ## Source
    /// Recommended by the OQLF, Banque de dépannage linguistique, « Écriture des heures ».
    ///
    /// # En français
    /// L’heure est mal écrite.
    ///
    /// ## Pourquoi
    /// En français, le symbole h est précédé et suivi d’une espace : 14 h 30, et non 14h30. Une
    /// heure juste s’écrit sans zéros : 14 h. Une durée s’écrit de la même façon : 48 h. Écrite
    /// autrement, une heure est plus difficile à lire, et un lecteur d’écran peut mal la lire.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire 14 h 30. `parvis check --fix` corrige l’heure.
    ///
    /// ## Source
    /// Recommandé par l’OQLF, Banque de dépannage linguistique, « Écriture des heures ».
    "L308" "time-misspelt" Warning Texts
}

/// A number of hours and its minutes, where a space is missing or the symbol is a capital.
static PATTERN: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(concat!(
        r"\b([0-9]{1,3}(?:,[0-9]+)?",
        r"(?:[hH](?:[ \x{a0}\x{202f}]?[0-5][0-9])?|[ \x{a0}\x{202f}](?:[hH]|H[ \x{a0}\x{202f}])[0-5][0-9]))",
    ))
});

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for (meta, piece, range) in matches(texts, &[Language::FRENCH], &PATTERN) {
        let written = &piece.text[range.clone()];
        if !is_time(&piece.text, &range) {
            continue;
        }
        let corrected = corrected(written);
        let span = piece.span_of(&range);
        let diagnostic = findings.diagnostic(meta, span);
        let mut diagnostic = diagnostic.with("found", written).with("corrected", corrected.as_str());
        if piece.is_exact() {
            diagnostic = diagnostic.with_fix(span, corrected);
        }
        findings.report(meta, diagnostic);
    }
}

/// Excludes parts of codes, file names and addresses, and a capital H that may be another symbol.
fn is_time(text: &str, range: &Range<usize>) -> bool {
    let (before, after) = (&text[..range.start], &text[range.end..]);
    begins(before) && ends(after) && (!text[range.clone()].ends_with('H') || follows_a_preposition(before))
}

/// Returns `true` if a time may begin after `before`: at the start of a word, or at the end of a range
/// (9h-17h).
fn begins(before: &str) -> bool {
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let opens = word.ends_with(['(', '[', '«', '“', '"', '\'', '’', '—']);
    let is_range = || {
        word.ends_with(['-', '–', '/'])
            && word.contains(['h', 'H'])
            && word
                .chars()
                .all(|sign| sign.is_ascii_digit() || ['h', 'H', '-', '–', '/', '('].contains(&sign))
    };
    word.is_empty() || opens || is_range()
}

/// Returns `true` if a time may end before `after`: at the end of a word, or in a range or a rate
/// (24h/24).
fn ends(after: &str) -> bool {
    let mut signs = after.chars();
    let (first, second) = (signs.next(), signs.next());
    match first {
        None => true,
        Some('.') => second.is_none_or(|sign| !sign.is_alphanumeric()),
        Some('-' | '–') => second.is_some_and(|sign| sign.is_ascii_digit()),
        Some('/') => second.is_some_and(char::is_alphanumeric),
        Some(sign) => {
            sign.is_whitespace()
                || [',', ';', ':', '!', '?', ')', ']', '»', '”', '"', '’', '…', '—'].contains(&sign)
        }
    }
}

fn follows_a_preposition(before: &str) -> bool {
    let words = ["à", "avant", "après", "dès", "entre", "vers"];
    before.split_whitespace().next_back().is_some_and(|word| words.contains(&word.to_lowercase().as_str()))
}

fn corrected(written: &str) -> String {
    let end = written.find(|sign: char| sign != ',' && !sign.is_ascii_digit()).unwrap_or(written.len());
    let (hours, rest) = written.split_at(end);
    let hours = hours
        .strip_prefix('0')
        .filter(|hours| hours.starts_with(|sign: char| sign.is_ascii_digit()))
        .unwrap_or(hours);
    match rest.trim_start_matches(|sign: char| !sign.is_ascii_digit()) {
        "" | "00" => format!("{hours}\u{a0}h"),
        minutes => format!("{hours}\u{a0}h\u{a0}{minutes}"),
    }
}
