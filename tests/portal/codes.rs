//! Every kind of problem has its words in both languages.

use std::collections::BTreeSet;

use parvis::{diagnostic::Message, locale::Messages};

#[test]
fn every_code_has_words_and_help_in_both_languages() {
    let mut silent = Vec::new();
    for language in Messages::LANGUAGES {
        let messages = Messages::of(language);
        for code in parvis::codes() {
            let message = Message::new(code.name);
            if !messages.has(code.name) || messages.help(&message).is_none() {
                silent.push(format!("{language} {} {}", code.id, code.name));
            }
        }
    }
    assert!(silent.is_empty(), "without words or help: {silent:#?}");
}

#[test]
fn no_code_and_no_name_is_used_twice() {
    let codes = parvis::codes();
    let ids: BTreeSet<_> = codes.iter().map(|code| code.id).collect();
    let names: BTreeSet<_> = codes.iter().map(|code| code.name).collect();
    assert_eq!((ids.len(), names.len()), (codes.len(), codes.len()));
}
