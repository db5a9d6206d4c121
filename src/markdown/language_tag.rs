//! The language tag of a passage.

use std::{fmt, str::FromStr};

/// A BCP 47 tag of a passage: a language of two or three letters, then optional subtags (`en`,
/// `fr-CA`, `iu-Cans`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageTag(Box<str>);

/// The error for a text that is not a language tag, such as `english`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseLanguageTagError;

impl LanguageTag {
    /// Returns the tag as written in HTML.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for LanguageTag {
    type Err = ParseLanguageTagError;

    fn from_str(tag: &str) -> Result<Self, ParseLanguageTagError> {
        let mut parts = tag.split('-');
        let language = parts.next().unwrap_or_default();
        let primary =
            matches!(language.len(), 2 | 3) && language.bytes().all(|byte| byte.is_ascii_alphabetic());
        let narrows = |part: &str| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        };
        let mut rest = parts.clone();
        // A single letter introduces an extension, so it is never last.
        let finished = parts.next_back().is_none_or(|part| part.len() > 1);
        if primary && finished && rest.all(narrows) {
            Ok(Self(tag.into()))
        } else {
            Err(ParseLanguageTagError)
        }
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
