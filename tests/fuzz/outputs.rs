//! Outputs are valid for any text in them.

use parvis::{
    diagnostic::{Diagnostic, Diagnostics, Location},
    locale::Messages,
    report::{Format, format, spreadsheet},
    source::{SourceFile, Sources, Span},
};
use proptest::prelude::*;

use crate::property_cases;

/// Any text, with more control characters and signs of markup than chance would give.
fn hostile() -> impl Strategy<Value = String> {
    let sign = prop_oneof![
        3 => any::<char>(),
        2 => prop::sample::select(('\0'..='\u{9F}').filter(|it| it.is_control()).collect::<Vec<_>>()),
        2 => prop::sample::select("<>&\"'%:,;]=+-@\u{FFFE}\u{FFFF}\u{2028}[m0éa ".chars().collect::<Vec<_>>()),
    ];
    prop::collection::vec(sign, 1..30).prop_map(|signs| signs.into_iter().collect())
}

/// Diagnostics whose words, file and source contain a text.
fn diagnostics(text: &str) -> (Diagnostics, Sources) {
    let mut sources = Sources::default();
    let file = sources.add(SourceFile::new(format!("content/{text}.md"), text));
    let code = parvis::codes().into_iter().find(|code| code.name == "unknown-asset").unwrap();
    let places = [Location::Span(Span::new(file, 0, text.len())), Location::Path(text.to_owned())];
    let all = places.into_iter().map(|place| Diagnostic::new(code, place).with("name", text));
    (all.collect(), sources)
}

fn is_allowed_in_xml(sign: char) -> bool {
    matches!(sign, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

proptest! {
    #![proptest_config(property_cases(256))]

    #[test]
    fn formats_are_valid_for_any_text(text in hostile()) {
        let (diagnostics, sources) = diagnostics(&text);
        for language in Messages::LANGUAGES {
            let messages = Messages::of(language);
            let written = |output| format(&diagnostics, &sources, &messages, output, true);
            let junit = written(Format::Junit);
            prop_assert!(junit.chars().all(is_allowed_in_xml));
            let mut reader = quick_xml::Reader::from_str(&junit);
            loop {
                match reader.read_event() {
                    Ok(quick_xml::events::Event::Eof) => break,
                    Ok(quick_xml::events::Event::Start(tag)) => {
                        for attribute in tag.attributes() {
                            prop_assert!(attribute.is_ok());
                        }
                    }
                    event => prop_assert!(event.is_ok(), "{event:?}"),
                }
            }
            for json in [Format::Json, Format::Sarif] {
                let parsed = serde_json::from_str::<serde_json::Value>(&written(json));
                prop_assert!(parsed.is_ok());
            }
            let github = written(Format::Github);
            prop_assert_eq!(github.lines().count(), 2);
            prop_assert!(github.lines().all(|line| line.starts_with("::error file=")));
            prop_assert!(github.chars().all(|sign| matches!(sign, '\n' | '\t') || !sign.is_control()));
        }
    }

    #[test]
    fn only_styles_reach_a_terminal(text in hostile()) {
        let (diagnostics, sources) = diagnostics(&text);
        let messages = Messages::of(Messages::LANGUAGES[0]);
        let shown = format(&diagnostics, &sources, &messages, Format::Text, true);
        for piece in shown.split('\u{1B}').skip(1) {
            let end = piece.find(|sign: char| !(sign.is_ascii_digit() || "[;".contains(sign)));
            prop_assert!(piece.starts_with('[') && end.is_some_and(|end| piece[end..].starts_with('m')), "{:?}", piece);
        }
        let plain = format(&diagnostics, &sources, &messages, Format::Text, false);
        prop_assert!(plain.chars().all(|sign| matches!(sign, '\n' | '\t') || !sign.is_control()), "{:?}", plain);
    }

    #[test]
    fn no_cell_of_a_table_is_a_formula(text in hostile()) {
        for language in Messages::LANGUAGES.map(|it| Messages::of(it).language()) {
            let written = spreadsheet([["a".to_owned(), text.clone()]], language);
            let mut reader = csv::ReaderBuilder::new()
                .has_headers(false)
                .delimiter(if language == Messages::LANGUAGES[1] { b',' } else { b';' })
                .from_reader(written.as_bytes());
            let row = reader.records().next().unwrap().unwrap();
            prop_assert_eq!(row.len(), 2);
            prop_assert!(!row[1].starts_with(['=', '@', '\t', '\r', '\n']));
        }
    }
}
