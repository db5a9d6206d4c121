//! The collation of titles.

use std::cmp::Ordering;

use icu_collator::{
    CollatorBorrowed, CollatorPreferences,
    options::{CollatorOptions, Strength},
    preferences::CollationNumericOrdering,
};

use super::LocaleId;

/// Compares texts by the collation of a language (CLDR), with digits by numeric value: `C05.2.9`
/// before `C05.2.10`.
#[derive(Debug)]
pub(super) struct Collation {
    titles: Option<CollatorBorrowed<'static>>,
    letters: Option<CollatorBorrowed<'static>>,
}

impl Collation {
    pub(super) fn new(tag: &LocaleId) -> Self {
        let mut numeric = CollatorPreferences::from(tag.locale());
        numeric.numeric_ordering = Some(CollationNumericOrdering::True);
        let mut primary = CollatorOptions::default();
        primary.strength = Some(Strength::Primary);
        Self {
            titles: CollatorBorrowed::try_new(numeric, CollatorOptions::default()).ok(),
            letters: CollatorBorrowed::try_new(tag.locale().into(), primary).ok(),
        }
    }

    /// Compares two texts. Those that are equal in the language are compared by code points, so
    /// that lists have the same order on every run.
    pub(super) fn compare(&self, a: &str, b: &str) -> Ordering {
        let by_language = self.titles.as_ref().map_or(Ordering::Equal, |titles| titles.compare(a, b));
        by_language.then_with(|| a.cmp(b))
    }

    /// Returns the last letter from A to Z that does not sort after the text's first: E for É, O
    /// for Œ.
    pub(super) fn initial(&self, text: &str) -> char {
        let Some(first) = text.chars().find(|character| character.is_alphanumeric()) else { return '#' };
        if first.is_numeric() {
            return '#';
        }
        let upper = first.to_uppercase().next().unwrap_or(first);
        let Some(letters) = self.letters.as_ref().filter(|_| !upper.is_ascii()) else { return upper };
        let mut buffer = [0; 4];
        let first: &str = upper.encode_utf8(&mut buffer);
        let not_after = |letter: &char| letters.compare(letter.encode_utf8(&mut [0; 4]), first).is_le();
        match ('A'..='Z').rev().find(not_after) {
            // Other scripts sort after Z; their letters are initials of their own.
            Some('Z') if letters.compare("Z", first).is_lt() => upper,
            Some(letter) => letter,
            None => upper,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Language;

    #[test]
    fn numbers_in_titles_are_numbers_and_accents_follow_letters() {
        let french = Collation::new(&LocaleId::of(Language::FRENCH));
        let sorted = |mut titles: Vec<&'static str>| {
            titles.sort_by(|a, b| french.compare(a, b));
            titles
        };
        assert_eq!(sorted(vec!["C05.2.10", "C05.2.9", "C5.1"]), ["C5.1", "C05.2.9", "C05.2.10"]);
        assert_eq!(
            sorted(vec!["zone", "École", "eau", "école", "Eaux"]),
            ["eau", "Eaux", "école", "École", "zone"]
        );
        // In Québec, the last accent has precedence: « côte » before « coté ».
        assert_eq!(sorted(vec!["côté", "coté", "côte", "cote"]), ["cote", "côte", "coté", "côté"]);
        assert_eq!(french.compare("a", "a"), Ordering::Equal);
    }

    #[test]
    fn initials_are_letters_of_the_alphabet() {
        for language in [Language::FRENCH, Language::ENGLISH] {
            let collation = Collation::new(&LocaleId::of(language));
            for (text, initial) in [
                ("État", 'E'),
                ("« à propos »", 'A'),
                ("œuvre", 'O'),
                ("Ça", 'C'),
                ("zone", 'Z'),
                ("Żyd", 'Z'),
                ("2024", '#'),
                ("", '#'),
                ("—", '#'),
                ("ᐃᓄᒃᑎᑐᑦ", 'ᐃ'),
                ("яма", 'Я'),
            ] {
                assert_eq!(collation.initial(text), initial, "{text}");
            }
        }
    }
}
