//! Time is written incorrectly in French.

use std::{ops::Range, sync::LazyLock};

use regex::Captures;

use crate::{
    locale::Pattern,
    markdown::TextRun,
    model::{ItemMeta, Language},
    rules::{findings::Findings, patterns::matches, rule::rule, texts::Texts},
};

rule! {
    /// Time is written incorrectly in French.
    ///
    /// ## Why
    /// In French, the symbol h has a space before and after it: 14 h 30, not 14h30. On the hour,
    /// there are no zeros: 14 h. A duration is written in the same way: 48 h. Written otherwise, a
    /// time is harder to read, and a screen reader may misread it. French has a clock of twenty-four
    /// hours: 18 h, not 6 p.m.
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
    /// autrement, une heure est plus difficile à lire, et un lecteur d’écran peut mal la lire. Le
    /// français compte vingt-quatre heures : 18 h, et non 6 p.m.
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

/// A time on a clock of twelve hours, and the start of its range.
static WITH_HALF: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(concat!(
        r"(?i)(?:^|[\s(\[«“’'–—-])(?P<whole>(?:(?P<from>1[0-2]|0?[1-9])(?:[:h.](?P<from_minutes>[0-5][0-9]))?",
        r"[ \x{a0}\x{202f}]?(?P<sign>à|et|–|-)[ \x{a0}\x{202f}]?)?",
        r"(?P<hours>1[0-2]|0?[1-9])(?:[ \x{a0}\x{202f}]?[:h.][ \x{a0}\x{202f}]?(?P<minutes>[0-5][0-9]))?",
        r"(?:[ \x{a0}\x{202f}]h)?[ \x{a0}\x{202f}]?(?P<half>[ap])(?:\.[ \x{a0}\x{202f}]?m\b|m\b))",
    ))
});

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    let mut report = |meta: &ItemMeta, piece: &TextRun, range: Range<usize>, corrected: String| {
        let span = piece.span_of(&range);
        let diagnostic = findings.diagnostic(meta, span);
        let mut diagnostic =
            diagnostic.with("found", &piece.text[range]).with("corrected", corrected.as_str());
        if piece.is_exact() {
            diagnostic = diagnostic.with_fix(span, corrected);
        }
        findings.report(meta, diagnostic);
    };
    let in_french = texts.pieces().filter(|(_, language, _)| *language == Language::FRENCH);
    for (meta, _, piece) in in_french {
        for groups in WITH_HALF.captures_iter(&piece.text) {
            let Some((range, corrected)) = with_half(&groups, &piece.text) else { continue };
            report(meta, piece, range, corrected);
        }
    }
    for (meta, piece, range) in matches(texts, &[Language::FRENCH], &PATTERN) {
        let written = &piece.text[range.clone()];
        if !is_time(&piece.text, &range) {
            continue;
        }
        // One with its half of the day is reported as a whole.
        let after = piece.text[range.end..].trim_start();
        if is_half(after) {
            continue;
        }
        report(meta, piece, range.clone(), corrected(written));
    }
}

/// Returns `true` for a text that begins with a.m. or p.m.
fn is_half(text: &str) -> bool {
    let mut signs = text.chars().filter(|sign| !matches!(sign, '.' | ' ' | '\u{a0}' | '\u{202f}'));
    signs.next().is_some_and(|it| matches!(it, 'a' | 'p' | 'A' | 'P'))
        && signs.next().is_some_and(|it| matches!(it, 'm' | 'M'))
        && !text.chars().nth(2).is_some_and(char::is_alphabetic)
}

/// Returns the range of a time on a clock of twelve hours, and the same time on one of twenty-four.
fn with_half(groups: &Captures<'_>, text: &str) -> Option<(Range<usize>, String)> {
    let number = |name| groups.name(name)?.as_str().parse::<u8>().ok();
    let is_evening = groups.name("half")?.as_str().eq_ignore_ascii_case("p");
    let of_day = |hour: u8, is_evening: bool| hour % 12 + if is_evening { 12 } else { 0 };
    let in_words = |hour: u8, minutes: Option<u8>| match minutes.filter(|minutes| *minutes > 0) {
        Some(minutes) => format!("{hour}\u{a0}h\u{a0}{minutes:02}"),
        None => format!("{hour}\u{a0}h"),
    };
    let hours = of_day(number("hours")?, is_evening);
    let mut corrected = in_words(hours, number("minutes"));
    if let (Some(from), Some(sign)) = (number("from"), groups.name("sign")) {
        let same = of_day(from, is_evening);
        let from = in_words(if same <= hours { same } else { of_day(from, false) }, number("from_minutes"));
        let sign = if matches!(sign.as_str(), "-" | "–") { "à" } else { sign.as_str() };
        corrected = format!("{from} {sign} {corrected}");
    }
    let mut range = groups.name("whole")?.range();
    // The last period may end the sentence.
    if let Some(after) = text[range.end..].strip_prefix('.') {
        let next = after.trim_start().chars().next();
        let goes_on = next.is_some_and(|next| next.is_lowercase() || ",;:)–—-".contains(next));
        range.end += usize::from(goes_on);
    }
    Some((range, corrected))
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
