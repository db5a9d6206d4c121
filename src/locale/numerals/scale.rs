//! Scale words and letters, and numbers in words.

use std::ops::Range;

use super::numeral::{Numeral, ParsedNumeral, SIGNS, SPACES};
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
        let zeros = letter.or_else(|| zeros(&word.to_lowercase(), language))?;
        Some(Self { zeros, end })
    }
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

/// Reads a number in words, for the most common ones.
pub(super) fn spelled_out(text: &str, range: Range<usize>, language: Language) -> Option<ParsedNumeral> {
    let word = text[range.clone()].to_lowercase();
    let digits = match (language, word.as_str()) {
        (Language::FRENCH, "un" | "une") | (Language::ENGLISH, "one" | "a") => "1",
        (Language::FRENCH, "deux") | (Language::ENGLISH, "two") => "2",
        (Language::FRENCH, "trois") | (Language::ENGLISH, "three") => "3",
        (Language::FRENCH, "quatre") | (Language::ENGLISH, "four") => "4",
        (Language::FRENCH, "cinq") | (Language::ENGLISH, "five") => "5",
        (Language::FRENCH | Language::ENGLISH, "six") => "6",
        (Language::FRENCH, "sept") | (Language::ENGLISH, "seven") => "7",
        (Language::FRENCH, "huit") | (Language::ENGLISH, "eight") => "8",
        (Language::FRENCH, "neuf") | (Language::ENGLISH, "nine") => "9",
        (Language::FRENCH, "dix") | (Language::ENGLISH, "ten") => "10",
        (Language::FRENCH, "vingt") | (Language::ENGLISH, "twenty") => "20",
        (Language::FRENCH, "cinquante") | (Language::ENGLISH, "fifty") => "50",
        (Language::FRENCH, "cent") => "100",
        (Language::FRENCH, "mille") => "1000",
        _ => return None,
    };
    let scale = Scale::after(text, range.end, language, false);
    if word == "a" && scale.is_none() {
        return None;
    }
    let (zeros, end) = scale.map_or((0, range.end), |scale| (scale.zeros, scale.end));
    let numeral = Numeral { range: range.start..end, value: multiply(digits, zeros), counts: false };
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
