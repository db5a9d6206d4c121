//! Numbers in cells of tables, as each language writes them, with their unit.

use std::fmt;

use crate::model::Language;

/// Maximum number of digits of a number.
const MAX_DIGITS: usize = 15;

/// Number with its unit.
#[derive(Clone, Debug)]
pub(super) struct Amount {
    /// Number without its decimal mark.
    digits: i64,
    /// Number of decimals.
    decimals: u32,
    /// Signs around the number: `%`, `$`, `M$`.
    unit: String,
}

impl Amount {
    /// Parses the text of a cell; `None` if it is not one number, written as that language does.
    pub(super) fn parse(text: &str, language: Language) -> Option<Self> {
        let text = text.trim();
        let is_of_number =
            |sign: char| sign.is_ascii_digit() || matches!(sign, ',' | '.' | ' ' | '\u{a0}' | '\u{202f}');
        let start = text.find(|sign: char| sign.is_ascii_digit())?;
        let end = text[start..].find(|sign: char| !is_of_number(sign)).map_or(text.len(), |at| start + at);
        let (before, number, after) = (&text[..start], text[start..end].trim_end(), &text[end..]);
        let is_negative = before.trim_end().ends_with(['-', '−', '–']);
        let unit = before.trim_end_matches(['-', '−', '–']).chars().chain(after.chars());
        let unit: String = unit.filter(|sign| !sign.is_whitespace()).collect::<String>().to_lowercase();
        let is_unit = unit.chars().all(|sign| sign.is_alphabetic() || "%$€£/".contains(sign));
        if !is_unit || unit.chars().count() > 12 {
            return None;
        }
        let (whole, decimals) = parts(number, language)?;
        let decimals = decimals.unwrap_or_default();
        if whole.len() + decimals.len() > MAX_DIGITS {
            return None;
        }
        let digits: i64 = format!("{whole}{decimals}").parse().ok()?;
        let decimals = u32::try_from(decimals.len()).ok()?;
        Some(Self { digits: if is_negative { -digits } else { digits }, decimals, unit })
    }

    /// Returns `true` for a share.
    pub(super) fn is_percent(&self) -> bool {
        self.unit == "%"
    }

    /// Returns `true` for the number 100.
    pub(super) fn is_hundred(&self) -> bool {
        self.digits == 100 * 10_i64.pow(self.decimals)
    }

    /// Returns `true` if both have the same unit.
    pub(super) fn has_unit_of(&self, other: &Self) -> bool {
        self.unit == other.unit
    }

    /// Returns `true` if a sum of so many numbers is that total, within what their rounding explains.
    /// Whole numbers without a unit are not rounded.
    pub(super) fn agrees(&self, total: &Self, count: usize) -> bool {
        let decimals = self.decimals.max(total.decimals);
        let difference = (self.scaled(decimals) - total.scaled(decimals)).abs();
        let is_exact = decimals == 0 && self.unit.chars().all(char::is_alphabetic);
        let step = 10_i128.pow(decimals - self.decimals.min(total.decimals));
        let allowed = if is_exact { 0 } else { step * (i128::try_from(count).unwrap_or(0) + 1) / 2 };
        difference <= allowed
    }

    /// Returns `true` if a sum of so many rounded numbers is certainly more than 100.
    pub(super) fn exceeds_hundred(&self, count: usize) -> bool {
        let hundred = Self { digits: 100, decimals: 0, unit: self.unit.clone() };
        let hundred = Self { digits: 100 * 10_i64.pow(self.decimals), decimals: self.decimals, ..hundred };
        self.digits > hundred.digits && !self.agrees(&hundred, count)
    }

    fn scaled(&self, decimals: u32) -> i128 {
        i128::from(self.digits) * 10_i128.pow(decimals - self.decimals)
    }
}

/// Returns the whole part and the decimals of a number, without the signs between groups of digits.
fn parts(number: &str, language: Language) -> Option<(String, Option<String>)> {
    let is_french = language == Language::FRENCH;
    let (mark, other) = if is_french { (',', '.') } else { ('.', ',') };
    let is_between = |sign: char| sign.is_whitespace() || !is_french && sign == other;
    if is_french && number.contains(other) {
        return None;
    }
    let (whole, decimals) = match number.split_once(mark) {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (number, None),
    };
    let groups: Vec<&str> = whole.split(is_between).collect();
    let is_grouped = groups[1..].iter().all(|group| group.len() == 3) && (1..=3).contains(&groups[0].len());
    let is_whole = groups.len() == 1 || is_grouped;
    let is_decimal = decimals.is_none_or(|decimals| {
        !decimals.is_empty() && decimals.len() <= 6 && decimals.bytes().all(|byte| byte.is_ascii_digit())
    });
    (is_whole && is_decimal && !groups[0].is_empty()).then(|| (groups.concat(), decimals.map(str::to_owned)))
}

/// Adds up numbers in the same unit; `None` if their units differ, or if the sum is too large.
pub(super) fn sum(parts: &[Amount]) -> Option<Amount> {
    let first = parts.first()?;
    let decimals = parts.iter().map(|part| part.decimals).max()?;
    if parts.iter().any(|part| !part.has_unit_of(first)) {
        return None;
    }
    let digits: i128 = parts.iter().map(|part| part.scaled(decimals)).sum();
    Some(Amount { digits: i64::try_from(digits).ok()?, decimals, unit: first.unit.clone() })
}

/// Writes the number with a decimal point.
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.digits < 0 { "-" } else { "" };
        let digits = format!("{:0width$}", self.digits.unsigned_abs(), width = self.decimals as usize + 1);
        let (whole, decimals) = digits.split_at(digits.len() - self.decimals as usize);
        let mark = if decimals.is_empty() { "" } else { "." };
        write!(f, "{sign}{whole}{mark}{decimals}")
    }
}
