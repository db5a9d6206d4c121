//! How one language of the site writes.

use std::borrow::Cow;
use std::cmp::Ordering;

use super::{
    Catalog, LocaleId, Quotes, Typography, collation::Collation, dates::DateFormats, lists::ListFormats,
    numbers::NumberFormats,
};
use crate::model::Language;

/// Writes values as a language of the site does. Made once for a build and shared by all pages:
/// making one reads the locale's data, writing with it does not.
#[derive(Debug)]
pub struct Locale {
    pub(super) language: Language,
    pub(super) id: LocaleId,
    pub(super) numbers: NumberFormats,
    pub(super) dates: DateFormats,
    /// The sentences around dates and numbers.
    pub(super) sentences: Catalog,
    lists: ListFormats,
    collation: Collation,
    typography: Typography,
}

/// A tag of another language than the one it was given for: `en-CA` for French.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LanguageMismatch;

impl Locale {
    /// A language by the conventions of `tag`.
    ///
    /// # Errors
    /// When the tag is of another language.
    pub fn new(language: Language, tag: LocaleId) -> Result<Self, LanguageMismatch> {
        if tag.language() == language.as_str() {
            Ok(Self::with_id(language, tag))
        } else {
            Err(LanguageMismatch)
        }
    }

    /// A language by its usual conventions: Canada's for French and English.
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

    /// The same with the sentences of `text`, in Fluent's syntax, in place of its own: those with
    /// the ids of `messages/en/dates.ftl` and `numbers.ftl`, which all begin with `locale-`. So a
    /// third language words its dates in `i18n/`.
    #[must_use]
    pub fn with_sentences(mut self, text: &str) -> Self {
        self.sentences.add(text);
        self
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whose conventions it follows.
    #[must_use]
    pub fn id(&self) -> &LocaleId {
        &self.id
    }

    /// All of a list: « a, b et c », "a, b and c".
    #[must_use]
    pub fn all_of<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.lists.all(items)
    }

    /// Any one of a list: « a, b ou c », "a, b or c".
    #[must_use]
    pub fn one_of<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.lists.one(items)
    }

    /// The order of two titles in this language, numbers in them by their value. Only equal texts
    /// are equal.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collation.compare(a, b)
    }

    /// The letter an A to Z index files a text under: É at E, Œ at O, the first letter of another
    /// script at itself. A text that begins with a digit, or has neither, is at `#`.
    #[must_use]
    pub fn initial(&self, text: &str) -> char {
        self.collation.initial(text)
    }

    /// Running text with its quotes, apostrophes and spaces as the language prints them. `quotes`
    /// is one paragraph's and goes from each run of it to the next. Code and addresses are left alone.
    #[must_use]
    pub fn typeset<'a>(&self, text: &'a str, quotes: &mut Quotes) -> Cow<'a, str> {
        self.typography.typeset(text, quotes)
    }

    /// Words for the start of a sentence or a line: « D’ici la fin de 2028 ».
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
    fn a_locale_is_shared_between_threads_and_holds_to_its_language() {
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
