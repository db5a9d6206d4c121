//! The values of a field, in words.

use crate::{
    diagnostic::{Argument, Message},
    locale::Messages,
    model::{Collection, FieldType, ItemId, ItemKey, StandardValue, Vocabulary, layout},
};

/// Describes the values that a type of field accepts, in Markdown.
pub(super) fn described(field_type: &FieldType, messages: &Messages) -> String {
    messages.text(&message(field_type, messages))
}

fn message(field_type: &FieldType, messages: &Messages) -> Message {
    let of = |id: &'static str, inner: &FieldType| Message::new(id).with("value", described(inner, messages));
    match field_type {
        FieldType::List(inner) => of("reference-list", inner),
        FieldType::PerLanguage(inner) => of("reference-per-language", inner),
        FieldType::ByCode(inner) => of("reference-by-code", inner),
        FieldType::Enum(words) => {
            Message::new("reference-word").with("words", Argument::choice(words.iter().copied()))
        }
        FieldType::Id(collection) => Message::new("reference-id").with("folder", folder(*collection)),
        FieldType::Term(Vocabulary::Topics) => Message::new("reference-term").with("file", layout::TOPICS),
        FieldType::Term(Vocabulary::Values) => {
            let words = Argument::all(StandardValue::VALUES.iter().copied());
            Message::new("reference-value").with("words", words)
        }
        FieldType::Slug => Message::new("reference-slug"),
        FieldType::Code => Message::new("reference-code"),
        FieldType::Bounded(min, max) => {
            Message::new("reference-bounded").with("min", min.to_string()).with("max", max.to_string())
        }
        FieldType::Record(_) => Message::new("reference-fields"),
        other => Message::new(other.term()),
    }
}

/// Returns the folder whose folders are the items of the collection.
fn folder(collection: Collection) -> String {
    let id = if collection == Collection::Commitments { "PLAN/ID" } else { "ID" };
    let item = layout::folder(&ItemKey { collection, id: ItemId::new(id) });
    item.trim_end_matches("ID").to_owned()
}
