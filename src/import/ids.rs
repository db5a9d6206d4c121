//! The ids of imported items.

use std::collections::BTreeSet;

use super::{
    report::{Note, NoteKind},
    source_page::SourcePage,
};
use crate::model::{Collection, ItemId, ItemKey, is_slug, slugified};

/// Converts a name to an id; `None` if it has no letter or digit.
pub(super) fn id_of(name: &str) -> Option<String> {
    let slug: String = slugified(name).chars().take(80).collect();
    let slug = slug.trim_matches(['-', '.', '_']).to_owned();
    is_slug(&slug).then_some(slug)
}

/// Returns the name if it is free, else the name with a number.
pub(super) fn available(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2..).map(|number: usize| format!("{name}-{number}"));
    std::iter::once(name.to_owned()).chain(numbered).find(|name| !is_taken(name)).unwrap_or_default()
}

/// Returns the key of the item with that name in the collection; for commitments, in the plan.
pub(super) fn key(into: Collection, plan: Option<&ItemId>, name: &str) -> ItemKey {
    let id = match plan {
        Some(plan) => ItemId::new(format!("{plan}/{name}")),
        None => ItemId::new(name),
    };
    ItemKey { collection: into, id }
}

/// Assigns to each page an id from the name of its first text. Reports names that had to be changed
/// to be valid or unique.
pub(super) fn of_pages(
    pages: &[SourcePage],
    into: Collection,
    plan: Option<&ItemId>,
    notes: &mut Vec<Note>,
) -> Vec<ItemKey> {
    let mut taken = BTreeSet::new();
    let name = |page: &SourcePage| {
        let text = page.first();
        let wanted = id_of(&text.name).unwrap_or_else(|| into.prefix().to_owned());
        let id = available(&wanted, |name| taken.contains(name));
        let note = |id_of_message, id: &str| {
            let note = Note::new(NoteKind::Changed, text.start(), id_of_message);
            note.with("name", text.name.as_str()).with("id", id)
        };
        if id != wanted {
            notes.push(note("import-id-taken", &id).with("wanted", wanted.as_str()));
        } else if id != text.name {
            notes.push(note("import-id-changed", &id));
        }
        taken.insert(id.clone());
        key(into, plan, &id)
    };
    pages.iter().map(name).collect()
}
