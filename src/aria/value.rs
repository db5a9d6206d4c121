//! Types of attribute values.

/// Type of a value (WAI-ARIA 1.2, section 6.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueType {
    /// `true` or `false`.
    TrueFalse,
    /// `true`, `false`, or `undefined` if it does not apply.
    TrueFalseUndefined,
    /// `true`, `false` or `mixed`; `undefined` if it does not apply.
    Tristate,
    /// Id of an element of the same page.
    Id,
    /// Ids of elements of the same page, separated by spaces.
    Ids,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// Any text.
    Text,
    /// One of these tokens.
    Token(&'static [&'static str]),
    /// Some of these tokens, separated by spaces.
    Tokens(&'static [&'static str]),
}

impl ValueType {
    /// Returns `true` if the value is of this type. ASCII case is ignored, as in HTML; whitespace
    /// around a token or a number is not.
    ///
    /// An empty value is allowed: user agents ignore the attribute (WAI-ARIA 1.2, section 8.6).
    /// The existence of an id and the plausibility of a number are not checked here.
    #[must_use]
    pub fn allows(self, value: &str) -> bool {
        let is_one_of =
            |words: &[&str], value: &str| words.iter().any(|word| word.eq_ignore_ascii_case(value));
        value.is_empty()
            || match self {
                Self::Id => value.split_ascii_whitespace().count() == 1,
                Self::Ids | Self::Text => true,
                Self::Integer => is_integer(value),
                Self::Number => is_number(value),
                Self::Tokens(words) => value.split_ascii_whitespace().all(|word| is_one_of(words, word)),
                Self::Token(_) | Self::TrueFalse | Self::TrueFalseUndefined | Self::Tristate => {
                    is_one_of(self.words(), value)
                }
            }
    }

    /// Returns the allowed tokens; empty for a number, an id or a text.
    #[must_use]
    pub const fn words(self) -> &'static [&'static str] {
        match self {
            Self::TrueFalse => &["true", "false"],
            Self::TrueFalseUndefined => &["true", "false", "undefined"],
            Self::Tristate => &["true", "false", "mixed", "undefined"],
            Self::Token(words) | Self::Tokens(words) => words,
            Self::Id | Self::Ids | Self::Integer | Self::Number | Self::Text => &[],
        }
    }
}

/// Returns `true` for a valid integer of HTML: digits, with an optional minus sign. -1 means that a
/// count is unknown.
fn is_integer(value: &str) -> bool {
    is_digits(value.strip_prefix('-').unwrap_or(value))
}

/// Returns `true` for a valid floating-point number of HTML.
fn is_number(value: &str) -> bool {
    let value = value.strip_prefix('-').unwrap_or(value);
    let (value, exponent) = match value.split_once(['e', 'E']) {
        Some((value, exponent)) => (value, Some(exponent)),
        None => (value, None),
    };
    let exponent = exponent.is_none_or(|text| is_digits(text.strip_prefix(['-', '+']).unwrap_or(text)));
    let digits = match value.split_once('.') {
        Some((whole, part)) => (whole.is_empty() || is_digits(whole)) && is_digits(part),
        None => is_digits(value),
    };
    exponent && digits
}

fn is_digits(value: &str) -> bool {
    !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit())
}
