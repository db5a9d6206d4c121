//! Which field of the model a field of another site is.

use super::source_page::{SourceText, field};
use crate::model::FieldShape;

/// What becomes of a field.
#[derive(Clone, Copy, Debug)]
pub(super) enum FieldUse<'s> {
    /// It is this field of the model.
    Field(&'s FieldShape),
    /// It is when the text was last changed, for want of a better one: this is told.
    Updated(&'s FieldShape),
    /// It is `draft`, said the other way round.
    NotDraft(&'s FieldShape),
    /// It has done its work: it said which texts are one page, in which language, or where.
    Consumed,
    /// The model has no field for it.
    Extra,
}

/// What becomes of the field `name` of a text.
pub(super) fn field_use<'s>(name: &str, text: &SourceText, shapes: &'s [FieldShape]) -> FieldUse<'s> {
    let shape = |name: &str| shapes.iter().find(|shape| shape.name == name);
    let first =
        |names: &[&str]| names.iter().find_map(|name| shape(name)).map_or(FieldUse::Extra, FieldUse::Field);
    match name.to_ascii_lowercase().as_str() {
        "description" if field(&text.front, "summary").is_some() => FieldUse::Extra,
        "description" | "excerpt" => first(&["summary"]),
        "date" => match first(&["date", "start", "since", "issued", "opens", "year"]) {
            // As Hugo does: a page without `lastmod` was last changed on its date.
            FieldUse::Extra if modified(text).is_none() => {
                shape("updated").map_or(FieldUse::Extra, FieldUse::Updated)
            }
            found => found,
        },
        "publishdate" | "pubdate" => first(&["publish_at"]),
        "expirydate" | "unpublishdate" => first(&["expires_at"]),
        "lastmod" | "modified" | "last_modified_at" | "datemodified" => first(&["updated"]),
        "published" => shape("draft").map_or(FieldUse::Extra, FieldUse::NotDraft),
        "slug" | "url" | "aliases" | "permalink" | "redirect_from" | "translationkey" | "altlangpage"
        | "lang" | "language" | "locale" => FieldUse::Consumed,
        "tags" | "categories" | "topics" => first(&["topics"]),
        "weight" | "nav_order" => first(&["order"]),
        // Where its files lie is decided here, not by the other site.
        "attachments" | "translation" | "languages" | "official_language" => FieldUse::Extra,
        name => first(&[name]),
    }
}

fn modified(text: &SourceText) -> Option<&crate::source::Node> {
    ["lastmod", "modified", "last_modified_at", "datemodified", "updated"]
        .iter()
        .find_map(|name| text.field(name))
}
