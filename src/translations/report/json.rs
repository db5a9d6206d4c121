//! The JSON report.

use serde::Serialize;

use crate::{
    locale::Messages,
    translations::{Difference, TranslationStatus},
};

#[derive(Serialize)]
struct JsonReport<'a> {
    translations: Vec<TextLine<'a>>,
}

#[derive(Serialize)]
struct TextLine<'a> {
    item: String,
    title: String,
    language: &'a str,
    of: &'a str,
    state: &'static str,
    words: usize,
    fields: &'a [String],
    draft: bool,
    file: &'a str,
    changes: Option<Vec<Paragraph<'a>>>,
}

#[derive(Serialize)]
struct Paragraph<'a> {
    field: Option<&'a str>,
    before: Option<&'a str>,
    now: Option<&'a str>,
}

/// Formats the report as JSON, with a final line break. Titles are in the language of the messages.
#[must_use]
pub fn json(all: &[TranslationStatus], messages: &Messages) -> String {
    let lines = all.iter().map(|status| TextLine {
        item: status.item.to_string(),
        title: messages.argument(&(&status.title).into()),
        language: status.language.as_str(),
        of: status.of.as_str(),
        state: status.state.as_str(),
        words: status.words,
        fields: &status.fields,
        draft: status.draft,
        file: &status.file,
        changes: status.changes.as_ref().map(|changes| changes.iter().map(paragraph).collect()),
    });
    serde_json::to_string_pretty(&JsonReport { translations: lines.collect() }).unwrap_or_default() + "\n"
}

fn paragraph(difference: &Difference) -> Paragraph<'_> {
    let (before, now) = difference.change.before_and_now();
    Paragraph { field: difference.field.as_deref(), before, now }
}
