//! Dates, periods and times, in tables of both languages.

use proptest::prelude::*;

use super::*;
use crate::{
    model::{Language, Localized, Period},
    source::{FileId, SourceFile, Sources, Span, Spanned},
};

fn both() -> [Locale; 2] {
    [Language::FRENCH, Language::ENGLISH].map(Locale::of)
}

fn date(text: &str) -> PartialDate {
    text.parse().unwrap()
}

/// Shows no-break spaces as `~`.
fn shown(text: &str) -> String {
    text.replace('\u{a0}', "~")
}

#[test]
fn dates_are_worded_in_both_languages() {
    let [fr, en] = both();
    for (written, french, english) in [
        ("2020-01-01", "1er~janvier 2020", "January~1, 2020"),
        ("2020-10-06", "6~octobre 2020", "October~6, 2020"),
        ("2022-02", "février 2022", "February 2022"),
        ("2027-Q1", "1er~trimestre de 2027", "first quarter of 2027"),
        ("2027-Q3", "3e~trimestre de 2027", "third quarter of 2027"),
        ("2027-fall", "automne 2027", "fall 2027"),
        ("2028-winter", "hiver 2028", "winter 2028"),
        ("2028-spring", "printemps 2028", "spring 2028"),
        ("2028-summer", "été 2028", "summer 2028"),
        ("2025", "2025", "2025"),
        ("ongoing", "en continu", "ongoing"),
        ("by 2028", "d’ici la fin de 2028", "by the end of 2028"),
        ("by 2027-fall", "d’ici l’automne 2027", "by fall 2027"),
        ("by 2027-spring", "d’ici le printemps 2027", "by spring 2027"),
        ("by 2033-03", "d’ici mars 2033", "by March 2033"),
        ("by 2028-12-31", "d’ici le 31~décembre 2028", "by December~31, 2028"),
        ("by 2027-Q2", "d’ici la fin du 2e~trimestre de 2027", "by the end of the second quarter of 2027"),
    ] {
        assert_eq!(shown(&fr.date(&date(written))), french);
        assert_eq!(shown(&en.date(&date(written))), english);
    }
}

#[test]
fn periods_are_worded_in_both_languages() {
    let [fr, en] = both();
    for (start, end, french, english) in [
        ("2031-07-01", "2033-03-31", "du 1er~juillet 2031 au 31~mars 2033", "July~1, 2031 to March~31, 2033"),
        ("2031-07-01", "2031-12-31", "du 1er~juillet au 31~décembre 2031", "July~1 to December~31, 2031"),
        ("2031-07-01", "2031-07-15", "du 1er au 15~juillet 2031", "July~1 to 15, 2031"),
        ("2031-07-01", "2031-07-01", "1er~juillet 2031", "July~1, 2031"),
        ("2031-01", "2031-06", "de janvier à juin 2031", "January to June 2031"),
        ("2031-04", "2031-06", "d’avril à juin 2031", "April to June 2031"),
        ("2031-08", "2032-06", "d’août 2031 à juin 2032", "August 2031 to June 2032"),
        ("2018", "2023", "de 2018 à 2023", "2018 to 2023"),
        ("2027-spring", "2028-fall", "du printemps 2027 à l’automne 2028", "spring 2027 to fall 2028"),
        ("2027-summer", "2028-spring", "de l’été 2027 au printemps 2028", "summer 2027 to spring 2028"),
        (
            "2027-Q1",
            "2028-Q2",
            "du 1er~trimestre de 2027 au 2e~trimestre de 2028",
            "first quarter of 2027 to second quarter of 2028",
        ),
        ("2031-07-01", "by 2033", "du 1er~juillet 2031 à 2033", "July~1, 2031 to 2033"),
        ("2018", "", "depuis 2018", "since 2018"),
        ("2018", "ongoing", "depuis 2018", "since 2018"),
        ("2018-07-01", "", "depuis le 1er~juillet 2018", "since July~1, 2018"),
        ("2018-fall", "", "depuis l’automne 2018", "since fall 2018"),
    ] {
        let end = (!end.is_empty()).then(|| date(end));
        let period = Period { start: date(start), end };
        assert_eq!(shown(&fr.period(&period)), french);
        assert_eq!(shown(&en.period(&period)), english);
    }
}

#[test]
fn html_has_superscripts() {
    let [fr, en] = both();
    let first = date("2020-01-01");
    assert_eq!(shown(&fr.date_html(&first)), "1<sup>er</sup>~janvier 2020");
    assert_eq!(shown(&fr.date_html(&date("2027-Q3"))), "3<sup>e</sup>~trimestre de 2027");
    assert_eq!(shown(&en.date_html(&first)), "January~1, 2020");
    let period = Period { start: first, end: Some(date("2020-01-15")) };
    assert_eq!(shown(&fr.period_html(&period)), "du 1<sup>er</sup> au 15~janvier 2020");
}

#[test]
fn the_words_of_a_date_are_kept() {
    let [fr, en] = both();
    let mut sources = Sources::default();
    let file: FileId = sources.add(SourceFile::new("a.yaml", ""));
    let words = Spanned::new("D’ici « l’an 2028 » & <plus>".to_owned(), Span::new(file, 0, 0));
    let words: Localized<String> = [(Language::FRENCH, words)].into_iter().collect();
    let own = PartialDate { words, ..date("by 2028") };
    assert_eq!(fr.date(&own), "D’ici « l’an 2028 » & <plus>");
    assert_eq!(fr.date_html(&own), "D’ici « l’an 2028 » &amp; &lt;plus&gt;");
    assert_eq!(en.date(&own), "by the end of 2028");
    let period = Period { start: date("2020"), end: Some(own) };
    assert_eq!(fr.period(&period), "2020 – D’ici « l’an 2028 » & <plus>");
    assert_eq!(en.period(&period), "2020 to 2028");
}

#[test]
fn times_are_worded_in_both_languages() {
    let [fr, en] = both();
    for (time, french, english) in [
        ("14:30", "14~h~30", "2:30~p.m."),
        ("09:05", "9~h~05", "9:05~a.m."),
        ("00:00", "0~h", "12~a.m."),
        ("12:00", "12~h", "12~p.m."),
        ("23:59", "23~h~59", "11:59~p.m."),
    ] {
        let time = time.parse().unwrap();
        assert_eq!(shown(&fr.time(time)), french);
        assert_eq!(shown(&en.time(time)), english);
    }
}

#[test]
fn another_language_has_the_cldrs_dates_until_it_has_sentences() {
    let spanish = Locale::of("es".parse().unwrap());
    assert_eq!(spanish.date(&date("2020-10-06")), "6 de octubre de 2020");
    assert_eq!(spanish.date(&date("2022-02")), "febrero de 2022");
    assert_eq!(spanish.date(&date("2027-fall")), "2027-fall");
    assert_eq!(shown(&spanish.date(&date("by 2028"))), "≤~2028");
    let period = Period { start: date("2018"), end: Some(date("2023")) };
    assert_eq!(spanish.period(&period), "2018 – 2023");
    let worded =
        spanish.with_sentences("locale-date-year = { $year }\n    .by = antes de que acabe { $year }\n");
    assert_eq!(worded.date(&date("by 2028")), "antes de que acabe 2028");
}

#[test]
fn html_dates_are_valid_or_absent() {
    for (written, value) in [
        ("2020-10-06", Some("2020-10-06")),
        ("by 2020-10", Some("2020-10")),
        ("2020", Some("2020")),
        ("0000", None),
        ("2020-Q1", None),
        ("2020-fall", None),
        ("ongoing", None),
    ] {
        assert_eq!(datetime(&date(written)).as_deref(), value);
    }
}

fn any_extent() -> impl Strategy<Value = Extent> {
    let season =
        prop_oneof![Just(Season::Winter), Just(Season::Spring), Just(Season::Summer), Just(Season::Fall)];
    prop_oneof![
        (-9999..=9999_i16, 1..=12_i8, 1..=28_i8)
            .prop_map(|(y, m, d)| Extent::Day(Date::new(y, m, d).unwrap())),
        (-9999..=9999_i16, 1..=12_i8).prop_map(|(year, month)| Extent::Month { year, month }),
        (-9999..=9999_i16, 1..=4_i8).prop_map(|(year, quarter)| Extent::Quarter { year, quarter }),
        (-9999..=9999_i16, season).prop_map(|(year, season)| Extent::Season { year, season }),
        (-9999..=9999_i16).prop_map(Extent::Year),
        Just(Extent::Ongoing),
    ]
}

proptest! {
    #[test]
    fn every_date_and_period_has_words(start in any_extent(), end in any_extent(), by: bool) {
        let locales = both().into_iter().chain([Locale::of("iu".parse().unwrap())]);
        for locale in locales {
            let end = PartialDate { by, ..PartialDate::new(end) };
            let period = Period { start: PartialDate::new(start), end: Some(end.clone()) };
            for text in [locale.date(&end), locale.date_html(&end), locale.period(&period)] {
                prop_assert!(!text.is_empty() && !text.contains(['{', '[']), "{}", text);
            }
        }
    }
}
