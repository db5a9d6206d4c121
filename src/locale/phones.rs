//! The formatting of telephone numbers.

use super::Locale;
use crate::model::Language;

impl Locale {
    /// Formats a telephone number: « 418 643-5926 », "418-643-5926". Only North American numbers
    /// have two formats; any other is kept as written, with no-break spaces.
    #[must_use]
    pub fn phone(&self, number: &str) -> String {
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        let (long_distance, local) = match digits.split_at_checked(1) {
            Some(("1", local)) if local.len() == 10 => (Some("1"), local),
            _ => (None, digits.as_str()),
        };
        if local.len() != 10 || number.contains('+') {
            return number.replace(' ', "\u{a0}");
        }
        let separator = if self.language() == Language::FRENCH { "\u{a0}" } else { "-" };
        let parts = long_distance.into_iter().chain([&local[..3], &local[3..6]]);
        format!("{}-{}", parts.collect::<Vec<_>>().join(separator), &local[6..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn north_american_numbers_are_printed_as_each_language_does() {
        let [french, english] = [Language::FRENCH, Language::ENGLISH].map(Locale::of);
        for written in ["418 643-5926", "418-643-5926", "(418) 643 5926"] {
            assert_eq!(french.phone(written), "418\u{a0}643-5926");
            assert_eq!(english.phone(written), "418-643-5926");
        }
        assert_eq!(french.phone("1 866 550-2552"), "1\u{a0}866\u{a0}550-2552");
        assert_eq!(english.phone("1 866 550-2552"), "1-866-550-2552");
    }

    #[test]
    fn other_numbers_are_printed_as_written() {
        let english = Locale::of(Language::ENGLISH);
        assert_eq!(english.phone("+33 1 23 45 67 89"), "+33\u{a0}1\u{a0}23\u{a0}45\u{a0}67\u{a0}89");
        assert_eq!(english.phone("911"), "911");
        assert_eq!(english.phone("+1 418 643-5926"), "+1\u{a0}418\u{a0}643-5926");
    }
}
