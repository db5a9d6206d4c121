//! For machines.

use serde::Serialize;

use crate::{
    locale::Messages,
    translations::{Difference, Standing},
};

#[derive(Serialize)]
struct Document<'a> {
    translations: Vec<Line<'a>>,
}

#[derive(Serialize)]
struct Line<'a> {
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

/// One document, with a line break at its end. Titles are in the language of the messages.
#[must_use]
pub fn json(all: &[Standing], messages: &Messages) -> String {
    let lines = all.iter().map(|standing| Line {
        item: standing.item.to_string(),
        title: messages.argument(&(&standing.title).into()),
        language: standing.language.as_str(),
        of: standing.of.as_str(),
        state: standing.state.as_str(),
        words: standing.words,
        fields: &standing.fields,
        draft: standing.draft,
        file: &standing.file,
        changes: standing.changes.as_ref().map(|changes| changes.iter().map(paragraph).collect()),
    });
    serde_json::to_string_pretty(&Document { translations: lines.collect() }).unwrap_or_default() + "\n"
}

fn paragraph(difference: &Difference) -> Paragraph<'_> {
    let (before, now) = difference.change.both();
    Paragraph { field: difference.field.as_deref(), before, now }
}
