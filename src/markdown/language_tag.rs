//! The language of a passage.

use std::{fmt, str::FromStr};

/// A BCP 47 tag as an author marks a passage with: a language of two or three letters, then
/// whatever narrows it (`en`, `fr-CA`, `iu-Cans`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageTag(Box<str>);

/// A text that is no such tag, such as `english`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseLanguageTagError;

impl LanguageTag {
    /// The tag as it stands in HTML.
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
        // A single letter announces an extension, and so never stands last.
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
