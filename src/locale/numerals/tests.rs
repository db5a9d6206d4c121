//! Numbers in each language.

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
        ("1,25 million", "1.25 million", "1250000"),
        ("en 2024-2025", "in 2024–25", "2024 2025"),
        ("de 1999 à 2000", "1999-00", "1999 2000"),
        ("2 M$", "$2 million", "2000000"),
        ("2 millions de dollars", "a $2-million grant", "2000000"),
        ("2 000 000 $", "$2M", "2000000"),
        ("1,2 milliard", "1.2 billion", "1200000000"),
        ("2 à 3 M$", "$2 to $3 million", "2000000 3000000"),
        ("10-15 %", "10–15 per cent", "10 15"),
        ("10\u{a0}p.\u{a0}100", "10 percent", "10"),
        ("5,00 $", "$5", "5"),
        ("350 h de travail", "350 hours of work", "350"),
    ] {
        assert_eq!(counted(french, Language::FRENCH).join(" "), value, "{french}");
        assert_eq!(counted(english, Language::ENGLISH).join(" "), value, "{english}");
    }
}

#[test]
fn text_that_resembles_a_number_is_ignored() {
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

#[test]
fn numbers_that_are_no_figures_are_excluded() {
    for (text, language, value) in [
        ("5 à 10 %", Language::FRENCH, "5 10"),
        ("one million pages", Language::ENGLISH, "1000000"),
        ("a thousand pages", Language::ENGLISH, "1000"),
        ("un million de pages", Language::FRENCH, "1000000"),
        ("trois pour cent", Language::FRENCH, "3 100"),
        ("pages 10–15", Language::ENGLISH, "10 15"),
        ("octobre 2024-10", Language::FRENCH, ""),
    ] {
        let all: Vec<String> = numerals(text, language).into_iter().map(|it| it.value).collect();
        assert_eq!(all.join(" "), value, "{text}");
    }
}

#[test]
fn the_word_that_multiplies_is_part_of_the_number() {
    let text = "Soit 2 millions de dollars, puis 3 M$ en 2024-25.";
    let found: Vec<&str> = numerals(text, Language::FRENCH).into_iter().map(|it| &text[it.range]).collect();
    assert_eq!(found, ["2 millions", "3 M$", "2024", "2024-25"]);
}

proptest! {
    #[test]
    fn any_text_is_parsed(text in "[0-9 ,.:/h%$a-zé\u{a0}–-]{0,24}") {
        for language in [Language::FRENCH, Language::ENGLISH] {
            for numeral in numerals(&text, language) {
                prop_assert!(text.get(numeral.range).is_some());
            }
        }
    }
}
