//! Example values for required fields, and the syntax of optional ones.

use jiff::civil::Date;

use crate::{
    model::{FieldShape, FieldType, Language},
    yaml,
};

/// The known values of a new item.
pub(super) struct ExampleValues<'a> {
    /// Language of comments.
    pub(super) spoken: Language,
    /// Today.
    pub(super) today: Date,
    /// Code of the item; empty if it has none.
    pub(super) code: &'a str,
    /// Languages of the portal, with their titles.
    pub(super) languages: &'a [(Language, String)],
}

/// Writes a field on a line, or on several for a record, with its description as a comment. `mark`
/// is the prefix of each line: empty, or a comment marker.
pub(super) fn line(
    out: &mut String,
    field: &FieldShape,
    mark: &str,
    indent: usize,
    known: &ExampleValues<'_>,
) {
    let (name, comment) = (field.name, comment(field, known.spoken));
    let pad = " ".repeat(indent);
    let (dash, inner) = match &field.field_type {
        FieldType::Record(fields) => (None, Some(fields())),
        FieldType::List(inner) => match &**inner {
            FieldType::Record(fields) => (Some("- "), Some(fields())),
            _ => (None, None),
        },
        _ => (None, None),
    };
    // Editors show deeper fields from the schema.
    let Some(inner) = inner.filter(|_| indent < 4) else {
        let value = value(&field.field_type, field.required, indent > 0, known);
        let space = if value.is_empty() { "" } else { " " };
        out.push_str(&format!("{mark}{pad}{name}:{space}{value}  # {comment}\n"));
        return;
    };
    out.push_str(&format!("{mark}{pad}{name}:  # {comment}\n"));
    let mut first = true;
    for field in &inner {
        let mut lines = String::new();
        line(&mut lines, field, mark, indent + if dash.is_some() { 4 } else { 2 }, known);
        if let (true, Some(dash)) = (first, dash) {
            let from = format!("{mark}{pad}    ");
            lines = lines.replacen(&from, &format!("{mark}{pad}  {dash}"), 1);
        }
        first = false;
        out.push_str(&lines);
    }
}

/// Returns the description of a field, with the words it accepts.
fn comment(field: &FieldShape, language: Language) -> String {
    let description = field.description(language);
    let inner = match &field.field_type {
        FieldType::List(inner) => inner,
        field_type => field_type,
    };
    match inner {
        FieldType::Enum(words) => format!("{description} ({})", words.join(", ")),
        _ => description,
    }
}

/// Returns a valid value for a required field; for another, its syntax or nothing.
fn value(field_type: &FieldType, required: bool, nested: bool, known: &ExampleValues<'_>) -> String {
    match field_type {
        FieldType::List(_) => "[]".to_owned(),
        FieldType::PerLanguage(inner) => {
            let own =
                known.languages.iter().map(|(it, _)| format!("{it}: {}", value(inner, true, nested, known)));
            format!("{{{}}}", own.collect::<Vec<_>>().join(", "))
        }
        FieldType::Period => format!("{{start: {}, end: }}", known.today),
        _ if !required => String::new(),
        FieldType::Date => known.today.to_string(),
        FieldType::Enum(words) => words.first().map(|word| yaml::inline(word)).unwrap_or_default(),
        FieldType::Code if nested => yaml::inline(&format!("{}.1", known.code)),
        FieldType::Code => yaml::inline(known.code),
        FieldType::Number | FieldType::Integer => "0".to_owned(),
        FieldType::Bounded(min, _) => min.to_string(),
        FieldType::Boolean => "false".to_owned(),
        FieldType::Url => "https://example.org/".to_owned(),
        _ => "\"…\"".to_owned(),
    }
}
