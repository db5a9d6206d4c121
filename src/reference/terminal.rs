//! The reference at a terminal.

use std::fmt::Write;

use super::{FieldGroup, FieldRow, Subject, field_groups};
use crate::{diagnostic::Message, locale::Messages};

/// Renders the list of subjects, each with the file that it is about.
#[must_use]
pub fn listed(messages: &Messages) -> String {
    let mut text = messages.text(&Message::new("reference-list-introduction")) + "\n\n";
    let names = Subject::all().map(|subject| subject.name(messages.language()));
    let width = names.map(|name| name.chars().count()).max().unwrap_or_default();
    for subject in Subject::all() {
        let _ = writeln!(text, "  {:width$}  {}", subject.name(messages.language()), subject.path());
    }
    text
}

/// Renders the fields of a subject, a paragraph each.
#[must_use]
pub fn described(subject: Subject, messages: &Messages) -> String {
    let mut text = format!("{} · {}\n", subject.title(messages), subject.path());
    for group in field_groups(&subject.fields(), messages) {
        for row in &group.rows {
            write_field(&mut text, &group, row, messages);
        }
    }
    text
}

/// Writes a field under its paths, with its meaning and its values.
fn write_field(text: &mut String, group: &FieldGroup, row: &FieldRow, messages: &Messages) {
    let name = |name: String| {
        if !row.required {
            return name;
        }
        messages.text(&Message::new("reference-required").with("name", name))
    };
    let paths = group.paths.iter().map(|path| name(format!("{path}.{}", row.name)));
    let names: Vec<String> =
        if group.paths.is_empty() { vec![name(row.name.to_owned())] } else { paths.collect() };
    let names = names.join("\n");
    let _ = writeln!(text, "\n{names}\n  {}\n  {}", row.description, row.value);
}
