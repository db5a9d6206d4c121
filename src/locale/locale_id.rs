//! Locale ids.

use std::{fmt, str::FromStr};

use crate::model::Language;

/// A BCP 47 locale id such as `fr-CA`: a language and a region. Without data of its own, it
/// inherits from its parent, as in CLDR (`fr-CA` from `fr`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleId(icu_locale::Locale);

/// The error for a text that is not a BCP 47 locale id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseLocaleIdError;

impl LocaleId {
    /// Returns the default locale id of a language: Canada's for French and English, the language
    /// alone for any other.
    #[must_use]
    pub fn of(language: Language) -> Self {
        let tag = match language {
            Language::FRENCH => "fr-CA",
            Language::ENGLISH => "en-CA",
            _ => language.as_str(),
        };
        // A tag of two or three letters is always a locale id.
        Self(tag.parse().unwrap_or(icu_locale::Locale::UNKNOWN))
    }

    /// Returns the language subtag (`fr` of `fr-CA`).
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.id.language.as_str()
    }

    /// Returns the locale for the ICU libraries.
    pub(super) fn locale(&self) -> &icu_locale::Locale {
        &self.0
    }
}

impl FromStr for LocaleId {
    type Err = ParseLocaleIdError;

    fn from_str(tag: &str) -> Result<Self, ParseLocaleIdError> {
        tag.parse().map(Self).map_err(|_| ParseLocaleIdError)
    }
}

impl fmt::Display for LocaleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_have_canadian_defaults_and_invalid_ones_are_reported() {
        assert_eq!(LocaleId::of(Language::FRENCH).to_string(), "fr-CA");
        assert_eq!(LocaleId::of(Language::ENGLISH).to_string(), "en-CA");
        assert_eq!(LocaleId::of("iu".parse().unwrap()).to_string(), "iu");
        assert_eq!("fr_".parse::<LocaleId>(), Err(ParseLocaleIdError));
        assert_eq!("".parse::<LocaleId>(), Err(ParseLocaleIdError));
        assert_eq!("fr-CA".parse::<LocaleId>().unwrap().language(), "fr");
    }
}
