//! Numbers in running text, read as a language writes them.

use std::ops::Range;

use crate::model::Language;

/// A number that was found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numeral {
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// Its value, digits with a point before decimals: the same whatever the language.
    pub value: String,
    /// Whether it says something that another language must say too: from 100 up, with decimals, a
    /// percentage or an amount. Smaller ones are written in words as often as in figures.
    pub counts: bool,
}

/// The numbers of a text, in order. What only looks like numbers is passed over: codes with letters,
/// phone numbers, times, dates in figures, versions.
#[must_use]
pub fn numerals(text: &str, language: Language) -> Vec<Numeral> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|letter: char| letter.is_alphanumeric()).map(|next| at + next) {
        let end = end_of_run(text, start);
        at = end;
        let run = &text[start..end];
        if !run.starts_with(|first: char| first.is_ascii_digit()) {
            continue;
        }
        if let Some(range) = years(run) {
            for (from, to) in range {
                found.push(numeral(text, start + from..start + to, language));
            }
        } else if let Some(length) = length(run, language) {
            found.push(numeral(text, start..start + length, language));
        }
    }
    found.retain(|numeral| !numeral.value.is_empty());
    found
}

/// The end of what hangs together from `start`: letters, digits and the marks between them, and the
/// groups of three digits that a space parts.
fn end_of_run(text: &str, start: usize) -> usize {
    let mut end = start;
    let letters: Vec<(usize, char)> = text[start..].char_indices().collect();
    for (at, (offset, letter)) in letters.iter().enumerate() {
        let next = |ahead: usize| letters.get(at + ahead).map(|(_, next)| *next);
        let is_digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
        let goes_on = match letter {
            letter if letter.is_alphanumeric() || *letter == '_' => true,
            '.' | ',' | '-' | '–' | '/' | ':' => is_digit(next(1)),
            ' ' | '\u{a0}' | '\u{202f}' => {
                let before = at > 0 && letters[at - 1].1.is_ascii_digit();
                before && (1..=3).all(|ahead| is_digit(next(ahead))) && !is_digit(next(4))
            }
            _ => false,
        };
        if !goes_on {
            break;
        }
        end = start + offset + letter.len_utf8();
    }
    end
}

/// Two years with a dash between them.
fn years(run: &str) -> Option<[(usize, usize); 2]> {
    let (first, second) = run.split_once(['-', '–'])?;
    let is_year = |text: &str| text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    let begin = run.len() - second.len();
    (is_year(first) && is_year(second)).then_some([(0, first.len()), (begin, run.len())])
}

/// How much of a run is one number; `None` where it is none.
fn length(run: &str, language: Language) -> Option<usize> {
    let (group, point) = match language {
        Language::FRENCH => (' ', ','),
        _ => (',', '.'),
    };
    // A decade, as English writes it: the 2010s.
    let body = run.strip_suffix('s').filter(|body| body.len() == 4).unwrap_or(run);
    // A version is written with a point in French too.
    let parted = body.rsplit_once(point).or_else(|| body.rsplit_once('.'));
    let (whole, decimals) = match parted {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (body, None),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_group = |letter: char| letter == group || matches!(letter, '\u{a0}' | '\u{202f}');
    let mut groups = whole.split(is_group);
    let first = groups.next().filter(|first| digits(first))?;
    let rest: Vec<&str> = groups.collect();
    let grouped =
        rest.is_empty() || first.len() <= 3 && rest.iter().all(|part| part.len() == 3 && digits(part));
    if grouped && decimals.is_none_or(digits) {
        return Some(body.len());
    }
    // A plain space parts two numbers in English; with a dash between the parts it is a phone number.
    if run.contains(['-', '–', '/', ':']) {
        return None;
    }
    let alone = run.split(' ').next().filter(|alone| alone.len() < run.len())?;
    length(alone, language)
}

fn numeral(text: &str, range: Range<usize>, language: Language) -> Numeral {
    let written = &text[range.clone()];
    let after = text[range.end..].trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let before = text[..range.start].trim_end_matches([' ', '\u{a0}', '\u{202f}']);
    let time = language == Language::FRENCH && (is_hour(after) || is_hour_before(before));
    let is_point = |letter: char| letter == '.' || language == Language::FRENCH && letter == ',';
    let value: String = written
        .chars()
        .filter_map(|letter| match letter {
            letter if letter.is_ascii_digit() => Some(letter),
            letter if is_point(letter) => Some('.'),
            _ => None,
        })
        .collect();
    let value = if time { String::new() } else { value };
    let large = value.split('.').next().is_some_and(|whole| whole.trim_start_matches('0').len() >= 3);
    let counts = large || value.contains('.') || after.starts_with(['%', '$']) || before.ends_with('$');
    Numeral { range, value, counts }
}

/// The h of « 14 h 30 ».
fn is_hour(after: &str) -> bool {
    let mut letters = after.chars();
    letters.next() == Some('h') && letters.next().is_none_or(|next| !next.is_alphabetic())
}

fn is_hour_before(before: &str) -> bool {
    let Some(rest) = before.strip_suffix('h') else { return false };
    rest.trim_end_matches([' ', '\u{a0}', '\u{202f}']).ends_with(|last: char| last.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn counted(text: &str, language: Language) -> Vec<String> {
        numerals(text, language).into_iter().filter(|it| it.counts).map(|it| it.value).collect()
    }

    #[test]
    fn the_same_number_in_each_language() {
        for (french, english, value) in [
            ("1 200 jeux", "1,200 sets", "1200"),
            ("1\u{a0}200\u{a0}000 $", "$1,200,000", "1200000"),
            ("12,5 %", "12.5%", "12.5"),
            ("5 %", "5%", "5"),
            ("en 2020, 350 personnes", "in 2020, 350 people", "2020 350"),
            ("de 2021 à 2023", "2021–2023", "2021 2023"),
            ("les années 2010", "the 2010s", "2010"),
            ("850.", "850.", "850"),
            ("WCAG 2.2", "WCAG 2.2", "2.2"),
            ("1,25 million", "1.25 million", "1.25"),
        ] {
            assert_eq!(counted(french, Language::FRENCH).join(" "), value, "{french}");
            assert_eq!(counted(english, Language::ENGLISH).join(" "), value, "{english}");
        }
    }

    #[test]
    fn what_only_looks_like_a_number_is_passed_over() {
        for text in [
            "418 643-0875",
            "418-643-0875",
            "14 h 30",
            "06/10/2020",
            "2020-10-06",
            "C05.2.10",
            "G1R 5M3",
            "XVIe",
            "la 2e fois",
            "v1.2.3",
            "deux",
            "3 jalons",
            "192.168.100.1",
        ] {
            assert_eq!(counted(text, Language::FRENCH), [""; 0], "{text}");
        }
        for text in ["418-643-0875", "2:30 p.m.", "10/06/2020", "C05.2.10", "2nd", "three", "1.2.3"] {
            assert_eq!(counted(text, Language::ENGLISH), [""; 0], "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in "[0-9 ,.:/h%$a-zé\u{a0}–-]{0,24}") {
            for language in [Language::FRENCH, Language::ENGLISH] {
                for numeral in numerals(&text, language) {
                    prop_assert!(text.get(numeral.range).is_some());
                }
            }
        }
    }
}
