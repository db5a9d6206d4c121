//! The mapping of another site's fields to those of the model.

use super::source_page::{SourceText, field};
use crate::model::FieldShape;

/// The use of a source field.
#[derive(Clone, Copy, Debug)]
pub(super) enum FieldUse<'s> {
    /// Maps to this field of the model.
    Field(&'s FieldShape),
    /// Maps to the date of last change, for lack of a better one; this is reported.
    Updated(&'s FieldShape),
    /// Maps to `draft`, negated.
    NotDraft(&'s FieldShape),
    /// Already used, for pairing, language or address.
    Consumed,
    /// Has no field in the model.
    Extra,
}

/// Returns the use of the field `name` of a text.
pub(super) fn field_use<'s>(name: &str, text: &SourceText, shapes: &'s [FieldShape]) -> FieldUse<'s> {
    let shape = |name: &str| shapes.iter().find(|shape| shape.name == name);
    let first =
        |names: &[&str]| names.iter().find_map(|name| shape(name)).map_or(FieldUse::Extra, FieldUse::Field);
    if text.paired_by.is_some_and(|field| field.eq_ignore_ascii_case(name)) {
        return FieldUse::Consumed;
    }
    match name.to_ascii_lowercase().as_str() {
        "description" if field(&text.front, "summary").is_some() => FieldUse::Extra,
        "description" | "excerpt" => first(&["summary"]),
        "date" => match first(&["date", "start", "since", "issued", "opens", "year"]) {
            // As in Hugo, a page without `lastmod` was last changed on its date.
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
        // These refer to files and languages of the other site.
        "attachments" | "translation" | "languages" | "official_language" => FieldUse::Extra,
        name => first(&[name]),
    }
}

fn modified(text: &SourceText) -> Option<&crate::source::Node> {
    ["lastmod", "modified", "last_modified_at", "datemodified", "updated"]
        .iter()
        .find_map(|name| text.field(name))
}
