//! Languages and localized values.

use std::{collections::BTreeMap, fmt, str::FromStr};

use tinystr::TinyAsciiStr;

use crate::{
    diagnostic::Argument,
    source::{Span, Spanned},
};

/// A language of the portal, as a BCP 47 primary subtag (`fr`, `en`, `iu`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(TinyAsciiStr<8>);

impl Language {
    /// French, the default official language.
    pub const FRENCH: Self = Self(tinystr::tinystr!(8, "fr"));
    /// English, the default second language.
    pub const ENGLISH: Self = Self(tinystr::tinystr!(8, "en"));

    /// Returns the subtag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

/// Returns the first subtag of a BCP 47 tag, in lowercase: its language (`fr` of `fr-CA`). It is
/// empty if the tag is, and is not checked. Source: RFC 5646, section 2.2.1.
#[must_use]
pub fn primary_subtag(tag: &str) -> String {
    tag.trim().split('-').next().unwrap_or_default().to_ascii_lowercase()
}

/// The error for a tag that is not two or three lowercase letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseLanguageError;

impl FromStr for Language {
    type Err = ParseLanguageError;

    fn from_str(tag: &str) -> Result<Self, ParseLanguageError> {
        let letters = (2..=3).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_lowercase());
        match TinyAsciiStr::try_from_str(tag) {
            Ok(tag) if letters => Ok(Self(tag)),
            _ => Err(ParseLanguageError),
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A value by language.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Localized<T>(BTreeMap<Language, Spanned<T>>);

impl<T> Localized<T> {
    /// Returns the value in that language; `None` if there is none.
    #[must_use]
    pub fn get(&self, language: Language) -> Option<&T> {
        self.spanned(language).map(|spanned| &spanned.value)
    }

    /// Returns the value in that language with its span.
    #[must_use]
    pub fn spanned(&self, language: Language) -> Option<&Spanned<T>> {
        self.0.get(&language)
    }

    /// Returns the value in `language`, else in `official`, else in any language, with its
    /// language: pages mark a different language with `lang`.
    #[must_use]
    pub fn best(&self, language: Language, official: Language) -> Option<(Language, &T)> {
        let exact = |wanted: Language| self.0.get(&wanted).map(|value| (wanted, &value.value));
        exact(language).or_else(|| exact(official)).or_else(|| self.iter().next())
    }

    /// Returns each language with its value, in order of tag.
    pub fn iter(&self) -> impl Iterator<Item = (Language, &T)> {
        self.0.iter().map(|(language, value)| (*language, &value.value))
    }

    /// Returns the span of each value, in order of tag.
    pub fn spans(&self) -> impl Iterator<Item = Span> {
        self.0.values().map(|value| value.span)
    }

    /// Returns `true` if there is no value.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// An argument in the reader's language, if there is a value in that language.
impl From<&Localized<String>> for Argument {
    fn from(words: &Localized<String>) -> Self {
        Self::Worded(words.iter().map(|(language, text)| (language.to_string(), text.clone())).collect())
    }
}

impl<T> Default for Localized<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T> FromIterator<(Language, Spanned<T>)> for Localized<T> {
    fn from_iter<I: IntoIterator<Item = (Language, Spanned<T>)>>(values: I) -> Self {
        Self(values.into_iter().collect())
    }
}
