//! The summary line of a command.

use std::collections::BTreeMap;

use crate::{
    diagnostic::{Argument, Diagnostics, Message, Severity},
    locale::Messages,
    model::Language,
};

/// Formats page counts: "214 pages in French, 214 in English".
pub(super) fn pages(
    pages: &BTreeMap<Language, usize>,
    languages: &[Language],
    messages: &Messages,
) -> String {
    if languages.is_empty() {
        return messages.text(&Message::new("pages-none"));
    }
    let counts: Vec<String> = languages
        .iter()
        .map(|language| {
            let count = pages.get(language).copied().unwrap_or(0);
            let id = match *language {
                Language::FRENCH => "pages-french",
                Language::ENGLISH => "pages-english",
                _ => "pages-other",
            };
            messages.text(&Message::new(id).with("count", count).with("language", language.as_str()))
        })
        .collect();
    counts.join(", ")
}

/// Formats problem counts: "2 errors, 1 warning", or "no problem".
pub(super) fn problems(diagnostics: &Diagnostics, messages: &Messages) -> String {
    let count = |severity, id| match diagnostics.count(severity) {
        0 => None,
        count => Some(messages.text(&Message::new(id).with("count", count))),
    };
    let counts: Vec<String> = [count(Severity::Error, "errors"), count(Severity::Warning, "warnings")]
        .into_iter()
        .flatten()
        .collect();
    if counts.is_empty() { messages.text(&Message::new("no-problem")) } else { counts.join(", ") }
}

/// Returns seconds, to one decimal place.
pub(super) fn seconds(seconds: f64) -> Argument {
    Argument::Decimal(format!("{seconds:.1}"))
}
