//! The fields of a subject, in groups: its own, then those of each value made of fields.

use super::value;
use crate::{
    locale::Messages,
    model::{FieldShape, FieldType},
};

/// Fields that are written together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldGroup {
    /// Paths of the fields that contain them, such as `milestones.reports`; none for the subject's own.
    pub paths: Vec<String>,
    /// Fields, in order.
    pub rows: Vec<FieldRow>,
}

/// A field, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldRow {
    /// Name.
    pub name: &'static str,
    /// `true` if the field is required.
    pub required: bool,
    /// Values that it accepts, in Markdown.
    pub value: String,
    /// Position of the group of fields that its value is made of; `None` for another value.
    pub group: Option<usize>,
    /// Meaning, in Markdown.
    pub description: String,
}

/// Returns the groups of the fields, the outermost first, in the language of the messages. Fields of
/// several values that are the same are one group.
#[must_use]
pub fn field_groups(fields: &[FieldShape], messages: &Messages) -> Vec<FieldGroup> {
    let mut groups = Vec::new();
    add_group(&mut groups, "", fields, messages);
    groups
}

/// Adds the group of the fields in `path`, or adds the path to the group with the same fields. Returns
/// its position.
fn add_group(groups: &mut Vec<FieldGroup>, path: &str, fields: &[FieldShape], messages: &Messages) -> usize {
    let rows: Vec<FieldRow> = fields.iter().map(|field| row(field, messages)).collect();
    let paths = Vec::from_iter((!path.is_empty()).then(|| path.to_owned()));
    let is_same = |group: &FieldGroup| {
        let of_group = group.rows.iter().map(|row| FieldRow { group: None, ..row.clone() });
        of_group.eq(rows.iter().cloned())
    };
    if let Some(at) = groups.iter().position(is_same) {
        groups[at].paths.extend(paths);
        return at;
    }
    let at = groups.len();
    groups.push(FieldGroup { paths, rows });
    for (position, field) in fields.iter().enumerate() {
        let Some(inner) = inner_fields(&field.field_type) else { continue };
        let dot = if path.is_empty() { "" } else { "." };
        let group = add_group(groups, &format!("{path}{dot}{}", field.name), &inner, messages);
        groups[at].rows[position].group = Some(group);
    }
    at
}

fn row(field: &FieldShape, messages: &Messages) -> FieldRow {
    FieldRow {
        name: field.name,
        required: field.required,
        value: value::described(&field.field_type, messages),
        group: None,
        description: field.description(messages.language()),
    }
}

/// Returns the fields that a value is made of, in a list or in each language too; `None` for another
/// value.
fn inner_fields(field_type: &FieldType) -> Option<Vec<FieldShape>> {
    match field_type {
        FieldType::Record(fields) => Some(fields()),
        FieldType::List(inner) | FieldType::PerLanguage(inner) | FieldType::ByCode(inner) => {
            inner_fields(inner)
        }
        _ => None,
    }
}
