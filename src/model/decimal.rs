//! Decimal numbers, exactly as written.

use std::{fmt, str::FromStr};

/// A decimal number, kept digit for digit: `1200`, `12.5`, `-3.10`. The syntax has a decimal point
/// and no digit grouping; each language formats it its own way.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Decimal(String);

/// The error for a text that is not a decimal number of at most 40 characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseDecimalError;

impl Decimal {
    /// Returns the digits, with a decimal point.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the nearest floating-point number, for proportions.
    #[must_use]
    pub fn to_f64(&self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN)
    }
}

impl From<u64> for Decimal {
    fn from(number: u64) -> Self {
        Self(number.to_string())
    }
}

impl FromStr for Decimal {
    type Err = ParseDecimalError;

    fn from_str(text: &str) -> Result<Self, ParseDecimalError> {
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let (whole, decimals) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
        let leading_zero = whole.len() > 1 && whole.starts_with('0');
        if text.len() <= 40 && digits(whole) && digits(decimals) && !leading_zero {
            Ok(Self(text.to_owned()))
        } else {
            Err(ParseDecimalError)
        }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
