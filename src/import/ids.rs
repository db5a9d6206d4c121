//! What each imported item is called.

use std::collections::BTreeSet;

use super::{
    report::{Note, NoteKind},
    source_page::SourcePage,
};
use crate::model::{Collection, ItemId, ItemKey, is_slug, slugified};

/// The id that a name makes, if it has a letter or a digit to make one of.
pub(super) fn id_of(name: &str) -> Option<String> {
    let slug: String = slugified(name).chars().take(80).collect();
    let slug = slug.trim_matches(['-', '.', '_']).to_owned();
    is_slug(&slug).then_some(slug)
}

/// A name that is not taken yet: the same, or with a number after it.
pub(super) fn available(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2..).map(|number: usize| format!("{name}-{number}"));
    std::iter::once(name.to_owned()).chain(numbered).find(|name| !is_taken(name)).unwrap_or_default()
}

/// The item of that name in the collection; in a plan's, for commitments.
pub(super) fn key(into: Collection, plan: Option<&ItemId>, name: &str) -> ItemKey {
    let id = match plan {
        Some(plan) => ItemId::new(format!("{plan}/{name}")),
        None => ItemId::new(name),
    };
    ItemKey { collection: into, id }
}

/// Names each page after its first text. A name that cannot be an id as it is, or that two pages
/// would share, is changed and told.
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
