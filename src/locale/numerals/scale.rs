//! Words and letters that make another number of the one they stand beside.

use std::ops::Range;

use super::{Numeral, ParsedNumeral, SIGNS, SPACES};
use crate::model::Language;

/// What multiplies a number, such as « millions » or the M of « 2 M$ ».
pub(super) struct Scale {
    /// How many zeros it adds.
    pub(super) zeros: usize,
    /// The byte of the text where it ends.
    pub(super) end: usize,
}

impl Scale {
    /// What multiplies the number that ends there. A letter alone does in an amount only.
    pub(super) fn after(text: &str, number: usize, language: Language, is_amount: bool) -> Option<Self> {
        let rest = &text[number..];
        let start = rest.find(|letter: char| letter != '-' && !SPACES.contains(&letter))?;
        let word = &rest[start..];
        let word = &word[..word.find(|letter: char| !letter.is_alphabetic()).unwrap_or(word.len())];
        let end = number + start + word.len();
        let is_amount = is_amount || text[end..].starts_with(SIGNS);
        let letter = is_amount.then(|| letter(word)).flatten();
        // The sign after the letter is the letter's.
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

/// A number in words, as many as texts write so.
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

/// Whether words or a sign after a number make a percentage of it.
pub(super) fn is_percent(after: &str) -> bool {
    ["%", "per cent", "percent", "pour cent", "p. 100", "p.\u{a0}100"]
        .iter()
        .any(|sign| after.starts_with(sign))
}

/// A number with zeros added, without those that say nothing: 5.00 is 5, and 1.25 with six is
/// 1250000.
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
