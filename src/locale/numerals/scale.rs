//! Scale words and letters, and numbers in words.

use std::ops::Range;

use super::{
    numeral::{Numeral, ParsedNumeral, SIGNS, SPACES},
    words,
};
use crate::model::Language;

/// A scale, such as « millions » or the M of « 2 M$ ».
pub(super) struct Scale {
    /// Number of zeros it adds.
    pub(super) zeros: usize,
    /// End in the text.
    pub(super) end: usize,
}

impl Scale {
    /// Returns the scale after a number that ends at `number`. A single letter is a scale in
    /// amounts only.
    pub(super) fn after(text: &str, number: usize, language: Language, is_amount: bool) -> Option<Self> {
        let rest = &text[number..];
        let start = rest.find(|letter: char| letter != '-' && !SPACES.contains(&letter))?;
        let word = &rest[start..];
        let word = &word[..word.find(|letter: char| !letter.is_alphabetic()).unwrap_or(word.len())];
        let end = number + start + word.len();
        let is_amount = is_amount || text[end..].starts_with(SIGNS);
        let letter = is_amount.then(|| letter(word)).flatten();
        // The sign after the letter belongs to it.
        let sign = text[end..].chars().next().filter(|next| letter.is_some() && SIGNS.contains(next));
        let end = end + sign.map_or(0, char::len_utf8);
        if is_nautical_mile(word, &text[end..], language) {
            return None;
        }
        let zeros = letter.or_else(|| zeros(&word.to_lowercase(), language))?;
        Some(Self { zeros, end })
    }
}

/// Returns `true` for the « mille » that is a measure: « 0,93 mille marin ».
fn is_nautical_mile(word: &str, after: &str, language: Language) -> bool {
    const QUALIFIERS: [&str; 7] =
        ["marin", "marins", "nautique", "nautiques", "terrestre", "terrestres", "romain"];
    if language != Language::FRENCH || word != "mille" {
        return false;
    }
    let next = after.split_whitespace().next().unwrap_or_default();
    QUALIFIERS.contains(&next.trim_matches(|sign: char| !sign.is_alphabetic()))
}

fn letter(word: &str) -> Option<usize> {
    match word {
        "k" | "K" => Some(3),
        "M" | "m" => Some(6),
        "G" | "B" | "bn" => Some(9),
        _ => None,
    }
}

fn zeros(word: &str, language: Language) -> Option<usize> {
    match (language, word) {
        (Language::FRENCH, "mille" | "millier" | "milliers") | (Language::ENGLISH, "thousand") => Some(3),
        (_, "million" | "millions") => Some(6),
        (Language::FRENCH, "milliard" | "milliards") | (Language::ENGLISH, "billion") => Some(9),
        (Language::FRENCH, "billion" | "billions") | (Language::ENGLISH, "trillion") => Some(12),
        _ => None,
    }
}

/// Reads a number in words, below one hundred or a round one; the range is that of its first word.
pub(super) fn spelled_out(text: &str, range: Range<usize>, language: Language) -> Option<ParsedNumeral> {
    let first = &text[range.clone()];
    let (value, end) = match words::collective(first, language) {
        Some(value) => (value, range.end),
        None => words::below_hundred(text, &range, language)?,
    };
    let (value, after) = words::with_hundreds(text, value, end, language);
    let has_hundreds = after > end;
    let end = after;
    let scale = Scale::after(text, end, language, false);
    if first.eq_ignore_ascii_case("a") && scale.is_none() && !has_hundreds {
        return None;
    }
    let (zeros, end) = scale.map_or((0, end), |scale| (scale.zeros, scale.end));
    let value = multiply(&value.to_string(), zeros);
    let numeral = Numeral { range: range.start..end, value, counts: false };
    Some(ParsedNumeral { numeral, zeros: 0, marked: false })
}

/// Returns `true` if a number is followed by the words or sign of a percentage.
pub(super) fn is_percent(after: &str) -> bool {
    ["%", "per cent", "percent", "pour cent", "p. 100", "p.\u{a0}100"]
        .iter()
        .any(|sign| after.starts_with(sign))
}

/// Multiplies a number by a power of ten, without insignificant zeros: 5.00 becomes 5, and 1.25
/// with six zeros 1250000.
pub(super) fn multiply(number: &str, zeros: usize) -> String {
    let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
    let moved = decimals.chars().chain(std::iter::repeat('0')).take(zeros);
    let whole: String = whole.chars().chain(moved).collect();
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        whole => whole,
    };
    match decimals.get(zeros..).unwrap_or_default().trim_end_matches('0') {
        "" => whole.to_owned(),
        decimals => format!("{whole}.{decimals}"),
    }
}
