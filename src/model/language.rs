//! Languages and texts in several of them.

use std::{collections::BTreeMap, fmt, str::FromStr};

use tinystr::TinyAsciiStr;

use crate::{
    diagnostic::Argument,
    source::{Span, Spanned},
};

/// A language of the portal, by its BCP 47 primary tag (`fr`, `en`, `iu`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(TinyAsciiStr<8>);

impl Language {
    /// French, the default official language.
    pub const FRENCH: Self = Self(tinystr::tinystr!(8, "fr"));
    /// English, the default second language.
    pub const ENGLISH: Self = Self(tinystr::tinystr!(8, "en"));

    /// The tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

/// The first subtag of a BCP 47 tag, in lower case: its language (`fr` of `fr-CA`). It is empty where
/// the tag is, and may name no language. Source: RFC 5646, section 2.2.1.
#[must_use]
pub fn primary_subtag(tag: &str) -> String {
    tag.trim().split('-').next().unwrap_or_default().to_ascii_lowercase()
}

/// A tag that is not two to eight lowercase letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseLanguageError;

impl FromStr for Language {
    type Err = ParseLanguageError;

    fn from_str(tag: &str) -> Result<Self, ParseLanguageError> {
        let letters = (2..=8).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_lowercase());
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

/// A value in each language it was given in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Localized<T>(BTreeMap<Language, Spanned<T>>);

impl<T> Localized<T> {
    /// The value in that language, if it was given.
    #[must_use]
    pub fn get(&self, language: Language) -> Option<&T> {
        self.spanned(language).map(|spanned| &spanned.value)
    }

    /// The value in that language with its place.
    #[must_use]
    pub fn spanned(&self, language: Language) -> Option<&Spanned<T>> {
        self.0.get(&language)
    }

    /// The value in `language`, else in `official`, else in whichever was given, with the language
    /// it is in: a page that shows it marks the difference with `lang`.
    #[must_use]
    pub fn best(&self, language: Language, official: Language) -> Option<(Language, &T)> {
        let exact = |wanted: Language| self.0.get(&wanted).map(|value| (wanted, &value.value));
        exact(language).or_else(|| exact(official)).or_else(|| self.iter().next())
    }

    /// Each language with its value, in the order of the tags.
    pub fn iter(&self) -> impl Iterator<Item = (Language, &T)> {
        self.0.iter().map(|(language, value)| (*language, &value.value))
    }

    /// The place of each value, in the order of the tags.
    pub fn spans(&self) -> impl Iterator<Item = Span> {
        self.0.values().map(|value| value.span)
    }

    /// Whether it was given in no language.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// In the reader's language where it was given in it.
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
