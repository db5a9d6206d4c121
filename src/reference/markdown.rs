//! The pages of the documentation.

use std::fmt::Write;

use super::{FieldGroup, FieldRow, Subject, field_groups};
use crate::{
    diagnostic::{Argument, Message},
    locale::Messages,
};

/// Renders the pages of the reference: file name and Markdown, the index first.
#[must_use]
pub fn pages(messages: &Messages) -> Vec<(String, String)> {
    let mut pages = vec![("README.md".to_owned(), index(messages))];
    pages.extend(Subject::all().map(|subject| (file_name(subject, messages), page(subject, messages))));
    pages
}

fn file_name(subject: Subject, messages: &Messages) -> String {
    format!("{}.md", subject.name(messages.language()))
}

fn index(messages: &Messages) -> String {
    let text = |id: &'static str| messages.text(&Message::new(id));
    let mut page = format!("# {}\n\n{}\n\n", text("reference-title"), text("reference-introduction"));
    for subject in Subject::all() {
        let (title, file) = (subject.title(messages), file_name(subject, messages));
        let _ = writeln!(page, "- [{title}]({file}) (`{}`)", subject.path());
    }
    page
}

fn page(subject: Subject, messages: &Messages) -> String {
    let mut page = format!("# {}\n\n{}\n", subject.title(messages), subject.introduction(messages));
    let groups = field_groups(&subject.fields(), messages);
    for group in &groups {
        write_group(&mut page, group, &groups, messages);
    }
    page
}

/// Writes a table of fields, under the paths of the fields that contain them.
fn write_group(page: &mut String, group: &FieldGroup, groups: &[FieldGroup], messages: &Messages) {
    if let Some((first, others)) = group.paths.split_first() {
        let _ = writeln!(page, "\n## `{first}`");
        if !others.is_empty() {
            let others = Argument::all(others.iter().map(String::as_str));
            let same = Message::new("reference-same-fields").with("fields", others);
            let _ = writeln!(page, "\n{}", messages.text(&same));
        }
    }
    let heads = ["reference-field", "reference-accepts", "reference-meaning"];
    let heads = heads.map(|id| messages.text(&Message::new(id)));
    let _ = writeln!(page, "\n| {} |\n| --- | --- | --- |", heads.join(" | "));
    for row in &group.rows {
        let value = value(row, groups, messages);
        let _ = writeln!(page, "| {} | {value} | {} |", name(row, messages), cell(&row.description));
    }
}

fn name(row: &FieldRow, messages: &Messages) -> String {
    if !row.required {
        return format!("`{}`", row.name);
    }
    messages.text(&Message::new("reference-required").with("name", format!("`{}`", row.name)))
}

/// Returns the value of a field, with a link to the fields that it is made of.
fn value(row: &FieldRow, groups: &[FieldGroup], messages: &Messages) -> String {
    let value = cell(&row.value);
    let Some(path) = row.group.and_then(|group| groups[group].paths.first()) else { return value };
    let link = format!("[`{path}`](#{})", anchor(path));
    messages.text(&Message::new("reference-fields-of").with("value", value).with("link", link))
}

/// Returns the anchor that code hosts give to the heading of a group.
fn anchor(path: &str) -> String {
    path.replace('.', "")
}

/// Escapes a text for the cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
