//! What may be written for an attribute.

/// The kinds of values (WAI-ARIA 1.2, section 6.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueType {
    /// `true` or `false`.
    TrueFalse,
    /// `true`, `false`, or `undefined` where it does not apply.
    TrueFalseUndefined,
    /// `true`, `false` or `mixed`; `undefined` where it does not apply.
    Tristate,
    /// The id of one element of the same page.
    Id,
    /// Ids of elements of the same page, between spaces.
    Ids,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// Any text.
    Text,
    /// One of these words.
    Token(&'static [&'static str]),
    /// Some of these words, between spaces.
    Tokens(&'static [&'static str]),
}

impl ValueType {
    /// Whether a value is of this kind. The case of ASCII letters does not count, as in HTML;
    /// white space around a word or a number does.
    ///
    /// A value that is empty is allowed: user agents treat the attribute as not given (WAI-ARIA
    /// 1.2, section 8.6). Whether an id leads somewhere and whether a number makes sense is not
    /// asked here.
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

    /// The words that may be written, where they are given: none for a number, an id or a text.
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

/// A valid integer of HTML: digits, after a minus sign or not. -1 says that a count is unknown.
fn is_integer(value: &str) -> bool {
    is_digits(value.strip_prefix('-').unwrap_or(value))
}

/// A valid floating-point number of HTML.
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
