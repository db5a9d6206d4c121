//! The conventions of a language of the site.

use std::borrow::Cow;
use std::cmp::Ordering;

use super::{
    Catalog, LocaleId, Quotes, Typography, collation::Collation, dates::DateFormats, lists::ListFormats,
    numbers::NumberFormats,
};
use crate::model::Language;

/// Formats values in a language of the site. Created once for a build and shared by all pages,
/// since creating one loads the locale's data.
#[derive(Debug)]
pub struct Locale {
    pub(super) language: Language,
    pub(super) id: LocaleId,
    pub(super) numbers: NumberFormats,
    pub(super) dates: DateFormats,
    /// Fluent messages for dates and numbers.
    pub(super) sentences: Catalog,
    lists: ListFormats,
    collation: Collation,
    typography: Typography,
}

/// The error for a locale id of another language, such as `en-CA` for French.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LanguageMismatch;

impl Locale {
    /// Creates a locale for a language and a locale id.
    ///
    /// # Errors
    /// The locale id is of another language.
    pub fn new(language: Language, tag: LocaleId) -> Result<Self, LanguageMismatch> {
        if tag.language() == language.as_str() {
            Ok(Self::with_id(language, tag))
        } else {
            Err(LanguageMismatch)
        }
    }

    /// Creates the default locale of a language: Canada's for French and English.
    #[must_use]
    pub fn of(language: Language) -> Self {
        Self::with_id(language, LocaleId::of(language))
    }

    fn with_id(language: Language, tag: LocaleId) -> Self {
        let sentences: &[&str] = match language {
            Language::FRENCH => {
                &[include_str!("messages/fr/dates.ftl"), include_str!("messages/fr/numbers.ftl")]
            }
            Language::ENGLISH => {
                &[include_str!("messages/en/dates.ftl"), include_str!("messages/en/numbers.ftl")]
            }
            _ => &[],
        };
        Self {
            language,
            numbers: NumberFormats::new(&tag),
            dates: DateFormats::new(&tag),
            sentences: Catalog::new(&tag, sentences.iter().copied()),
            lists: ListFormats::new(&tag),
            collation: Collation::new(&tag),
            typography: Typography::of(language),
            id: tag,
        }
    }

    /// Overrides the sentences of dates and numbers with those of a Fluent file: the messages whose
    /// ids begin with `locale-`, as in `messages/en/dates.ftl` and `numbers.ftl`. A third language
    /// can thus provide its own in `i18n/`.
    #[must_use]
    pub fn with_sentences(mut self, text: &str) -> Self {
        self.sentences.add(text);
        self
    }

    /// Returns the language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// Returns the locale id.
    #[must_use]
    pub fn id(&self) -> &LocaleId {
        &self.id
    }

    /// Joins a list with "and": « a, b et c », "a, b and c".
    #[must_use]
    pub fn all_of<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.lists.all(items)
    }

    /// Joins a list with "or": « a, b ou c », "a, b or c".
    #[must_use]
    pub fn one_of<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.lists.one(items)
    }

    /// Compares two titles in this language, with numbers by value. Only identical texts are equal.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collation.compare(a, b)
    }

    /// Returns the letter of a text in an A to Z index: E for É, O for Œ; in another script, its
    /// own first letter. `#` for a text that begins with a digit, or has no letter.
    #[must_use]
    pub fn initial(&self, text: &str) -> char {
        self.collation.initial(text)
    }

    /// Applies the typography of the language to running text: quotation marks, apostrophes and
    /// spaces. `quotes` is passed from each run of a paragraph to the next. Code and addresses are
    /// not changed.
    #[must_use]
    pub fn typeset<'a>(&self, text: &'a str, quotes: &mut Quotes) -> Cow<'a, str> {
        self.typography.typeset(text, quotes)
    }

    /// Capitalizes a text for the beginning of a sentence or a line: « D’ici la fin de 2028 ».
    #[must_use]
    pub fn capitalized<'a>(&self, text: &'a str) -> Cow<'a, str> {
        match text.chars().next() {
            Some(first) if !first.is_uppercase() && first.is_alphabetic() => {
                Cow::Owned(first.to_uppercase().chain(text[first.len_utf8()..].chars()).collect())
            }
            _ => Cow::Borrowed(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_is_shared_between_threads_and_keeps_its_language() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(&Locale::of(Language::FRENCH));
        shared(&super::super::Messages::of(Language::FRENCH));
        let european = Locale::new(Language::FRENCH, "fr-FR".parse().unwrap()).unwrap();
        assert_eq!(european.count(1200), "1\u{202f}200");
        assert!(Locale::new(Language::FRENCH, "en-CA".parse().unwrap()).is_err());
    }

    #[test]
    fn sentences_begin_with_a_capital() {
        let french = Locale::of(Language::FRENCH);
        assert_eq!(french.capitalized("en continu"), "En continu");
        assert_eq!(french.capitalized("été 2027"), "Été 2027");
        assert_eq!(french.capitalized("2027"), "2027");
    }
}
