//! The CSV report.

use super::name;
use crate::{diagnostic::Message, locale::Messages, report::spreadsheet, translations::TranslationStatus};

/// Formats one line per translation, with headings in the language of the messages, for a
/// spreadsheet.
#[must_use]
pub fn csv(all: &[TranslationStatus], messages: &Messages) -> String {
    let say = |id: &'static str| messages.text(&Message::new(id));
    let headings = ["item", "title", "language", "state", "words", "fields", "file"];
    let mut rows = vec![headings.map(|heading| {
        say(match heading {
            "item" => "column-item",
            "title" => "column-title",
            "language" => "column-language",
            "state" => "column-state",
            "words" => "column-words",
            "fields" => "column-fields",
            _ => "column-file",
        })
    })];
    rows.extend(all.iter().map(|status| {
        [
            status.item.to_string(),
            messages.argument(&(&status.title).into()),
            status.language.to_string(),
            name(status.state, 1, messages),
            status.words.to_string(),
            status.fields.join(" "),
            status.file.clone(),
        ]
    }));
    spreadsheet(rows, messages.language())
}
