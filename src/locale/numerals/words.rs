//! Numbers in words, in French and English.

use std::ops::Range;

use crate::model::Language;

const FRENCH: &[(&str, u32)] = &[
    ("un", 1),
    ("une", 1),
    ("deux", 2),
    ("trois", 3),
    ("quatre", 4),
    ("cinq", 5),
    ("six", 6),
    ("sept", 7),
    ("huit", 8),
    ("neuf", 9),
    ("dix", 10),
    ("onze", 11),
    ("douze", 12),
    ("treize", 13),
    ("quatorze", 14),
    ("quinze", 15),
    ("seize", 16),
    ("vingt", 20),
    ("vingts", 20),
    ("trente", 30),
    ("quarante", 40),
    ("cinquante", 50),
    ("soixante", 60),
];

const ENGLISH: &[(&str, u32)] = &[
    ("a", 1),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
];

/// Words for a number of things, and the round numbers that no other word follows.
const FRENCH_COLLECTIVE: &[(&str, u32)] = &[
    ("dizaine", 10),
    ("dizaines", 10),
    ("douzaine", 12),
    ("quinzaine", 15),
    ("vingtaine", 20),
    ("trentaine", 30),
    ("quarantaine", 40),
    ("cinquantaine", 50),
    ("soixantaine", 60),
    ("cent", 100),
    ("centaine", 100),
    ("mille", 1000),
];
const ENGLISH_COLLECTIVE: &[(&str, u32)] = &[("dozen", 12)];

/// Returns the value of a word for a number of things, or for a round number.
pub(super) fn collective(word: &str, language: Language) -> Option<u32> {
    match language {
        Language::FRENCH => value(word, FRENCH_COLLECTIVE),
        Language::ENGLISH => value(word, ENGLISH_COLLECTIVE),
        _ => None,
    }
}

/// Returns the value of a word in a list, whose words are in ASCII.
fn value(word: &str, words: &[(&str, u32)]) -> Option<u32> {
    words.iter().find(|(name, _)| name.eq_ignore_ascii_case(word)).map(|(_, value)| *value)
}

/// Reads a number from 1 to 99 whose first word is at that range, and returns it with its end:
/// « quatre-vingt-dix-sept », “twenty-five”.
pub(super) fn below_hundred(text: &str, first: &Range<usize>, language: Language) -> Option<(u32, usize)> {
    let words = match language {
        Language::FRENCH => FRENCH,
        Language::ENGLISH => ENGLISH,
        _ => return None,
    };
    let value = |word: &str| value(word, words);
    let mut total = value(&text[first.clone()])?;
    let mut end = first.end;
    while let Some(next) = next_word(text, end) {
        let word = &text[next.clone()];
        // « vingt-et-un »
        if language == Language::FRENCH && word == "et" {
            match next_word(text, next.end).and_then(|after| Some((value(&text[after.clone()])?, after.end)))
            {
                Some((more @ (1 | 11), after)) => {
                    total += more;
                    end = after;
                }
                _ => break,
            }
            continue;
        }
        match value(word) {
            Some(20) if language == Language::FRENCH && total == 4 => total = 80,
            Some(more) if more < 20 && total >= 20 || total == 10 && more < 10 => total += more,
            _ => break,
        }
        end = next.end;
    }
    Some((total, end))
}

/// Reads the hundreds after a number in words, and what is added to them: « trois cent vingt-cinq », “three hundred
/// and twenty”. Returns the number with its end.
pub(super) fn with_hundreds(text: &str, value: u32, end: usize, language: Language) -> (u32, usize) {
    let is_hundred = |word: &str| match language {
        Language::FRENCH => matches!(word, "cent" | "cents"),
        _ => word == "hundred",
    };
    let (hundreds, end) = match spaced_word(text, end) {
        Some(next) if value < 10 && is_hundred(&text[next.clone()]) => (value * 100, next.end),
        _ if value == 100 => (value, end),
        _ => return (value, end),
    };
    let next = spaced_word(text, end).and_then(|next| match &text[next.clone()] {
        "and" if language == Language::ENGLISH => spaced_word(text, next.end),
        _ => Some(next),
    });
    let more = next.filter(|next| !matches!(&text[next.clone()], "a" | "un" | "une"));
    match more.and_then(|next| below_hundred(text, &next, language)) {
        Some((more, end)) => (hundreds + more, end),
        None => (hundreds, end),
    }
}

/// Returns the word after a space or a hyphen.
fn spaced_word(text: &str, end: usize) -> Option<Range<usize>> {
    let rest = text[end..].strip_prefix([' ', '\u{a0}', '\u{202f}', '\n', '-', '\u{2011}'])?;
    let start = text.len() - rest.len();
    let length = rest.find(|letter: char| !letter.is_alphabetic()).unwrap_or(rest.len());
    (length > 0).then(|| start..start + length)
}

/// Returns the word after a hyphen.
fn next_word(text: &str, end: usize) -> Option<Range<usize>> {
    let rest = text[end..].strip_prefix(['-', '\u{2011}'])?;
    let start = text.len() - rest.len();
    let length = rest.find(|letter: char| !letter.is_alphabetic()).unwrap_or(rest.len());
    (length > 0).then(|| start..start + length)
}
