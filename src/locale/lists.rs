//! The formatting of lists.

use icu_list::{
    ListFormatter, ListFormatterPreferences,
    options::{ListFormatterOptions, ListLength},
};
use writeable::Writeable;

use super::LocaleId;

/// Joins lists with the patterns of a language (CLDR): « a, b et c », "a, b or c".
#[derive(Debug)]
pub(super) struct ListFormats {
    all: Option<ListFormatter>,
    one: Option<ListFormatter>,
}

impl ListFormats {
    pub(super) fn new(tag: &LocaleId) -> Self {
        let prefs = || ListFormatterPreferences::from(tag.locale());
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        Self {
            all: ListFormatter::try_new_and(prefs(), options).ok(),
            one: ListFormatter::try_new_or(prefs(), options).ok(),
        }
    }

    /// Joins a list with "and": « a, b et c ».
    pub(super) fn all<T: AsRef<str>>(&self, items: &[T]) -> String {
        join(self.all.as_ref(), items)
    }

    /// Joins a list with "or": « a, b ou c ».
    pub(super) fn one<T: AsRef<str>>(&self, items: &[T]) -> String {
        join(self.one.as_ref(), items)
    }
}

fn join<T: AsRef<str>>(formatter: Option<&ListFormatter>, items: &[T]) -> String {
    let items = items.iter().map(T::as_ref);
    match formatter {
        Some(formatter) => formatter.format(items).write_to_string().into_owned(),
        None => items.collect::<Vec<_>>().join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Language;

    #[test]
    fn lists_are_joined_without_a_last_comma() {
        let (fr, en) = (
            ListFormats::new(&LocaleId::of(Language::FRENCH)),
            ListFormats::new(&LocaleId::of(Language::ENGLISH)),
        );
        let none: [&str; 0] = [];
        assert_eq!(fr.all(&none), "");
        assert_eq!(fr.all(&["a"]), "a");
        assert_eq!(fr.all(&["a", "b"]), "a et b");
        assert_eq!(fr.all(&["a", "b", "c"]), "a, b et c");
        assert_eq!(fr.one(&["a", "b", "c"]), "a, b ou c");
        assert_eq!(en.all(&["a", "b", "c"]), "a, b and c");
        assert_eq!(en.one(&["a", "b", "c"]), "a, b or c");
    }
}
