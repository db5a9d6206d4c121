//! The addresses of imported pages, current and former.

use std::collections::BTreeSet;

use super::{
    ids,
    report::{Note, NoteKind},
    source_page::{SourcePage, SourceText},
    target_portal::TargetPortal,
};
use crate::model::{Collection, ItemKey, is_slug, slugified};

/// The addresses of a text.
#[derive(Clone, Debug, Default)]
pub(super) struct TextAddresses {
    /// Last path segment, if it is not the item's id.
    pub(super) slug: Option<String>,
    /// Former addresses, which redirect to it.
    pub(super) aliases: Vec<String>,
}

/// Assigns an address to each text of each page, then keeps the former addresses that are free.
/// Pages are processed in order, so that every run gives the same result.
pub(super) fn assign(
    pages: &[SourcePage],
    keys: &[ItemKey],
    portal: &TargetPortal,
    notes: &mut Vec<Note>,
) -> Vec<Vec<TextAddresses>> {
    let mut taken: BTreeSet<String> = portal.reserved_addresses().into_iter().collect();
    let mut settled: Vec<Vec<TextAddresses>> = Vec::with_capacity(pages.len());
    for (page, key) in pages.iter().zip(keys) {
        let each = page.texts.iter().map(|text| {
            let slug = slug(text, key, portal, &mut taken, notes);
            TextAddresses { slug, aliases: Vec::new() }
        });
        settled.push(each.collect());
    }
    for ((page, key), addresses) in pages.iter().zip(keys).zip(&mut settled) {
        for (text, own) in page.texts.iter().zip(addresses) {
            let now = address(text, key, own.slug.as_deref(), portal);
            for old in &text.addresses {
                let path = old.trim_matches('/');
                if path == now || path.is_empty() {
                    continue;
                }
                let left = |id| Note::new(NoteKind::Look, text.start(), id).with("address", old.as_str());
                if !is_address(path) {
                    notes.push(left("import-address-impossible"));
                } else if taken.insert(path.to_owned()) {
                    own.aliases.push(old.clone());
                } else {
                    notes.push(left("import-address-taken"));
                }
            }
        }
    }
    settled
}

fn address(text: &SourceText, key: &ItemKey, slug: Option<&str>, portal: &TargetPortal) -> String {
    portal.address(key.collection, text.language, slug.unwrap_or(key.id.name()))
}

/// Returns the slug of a text, from its own or else its name; `None` if it is the item's id.
fn slug(
    text: &SourceText,
    key: &ItemKey,
    portal: &TargetPortal,
    taken: &mut BTreeSet<String>,
    notes: &mut Vec<Note>,
) -> Option<String> {
    let own = text.text("slug");
    let wanted = own.unwrap_or(&text.name);
    let fits = Some(wanted.to_owned()).filter(|slug| is_slug(slug));
    let fits = fits.or_else(|| Some(slugified(wanted)).filter(|slug| is_slug(slug)));
    let slug = fits.unwrap_or_else(|| key.id.name().to_owned());
    if let Some(own) = own.filter(|own| **own != slug) {
        let note = Note::new(
            NoteKind::Changed,
            text.field("slug").map_or(text.start(), |node| node.span),
            "import-slug-changed",
        );
        notes.push(note.with("written", own).with("slug", slug.as_str()));
    }
    // Addresses of commitments are under their plan's, so they cannot conflict.
    if key.collection == Collection::Commitments {
        return Some(slug).filter(|slug| slug != key.id.name());
    }
    let whole = |slug: &str| portal.address(key.collection, text.language, slug);
    let free = ids::available(&slug, |slug| taken.contains(&whole(slug)));
    if free != slug {
        let note = Note::new(NoteKind::Changed, text.start(), "import-slug-taken");
        notes.push(note.with("wanted", slug.as_str()).with("slug", free.as_str()));
    }
    taken.insert(whole(&free));
    Some(free).filter(|slug| slug != key.id.name())
}

/// Returns `true` if an address can be kept: its segments have letters, digits and safe characters
/// only.
fn is_address(path: &str) -> bool {
    let plain = |letter: char| letter.is_alphanumeric() || "-._~".contains(letter);
    path.split('/').all(|part| !part.is_empty() && part != "." && part != ".." && part.chars().all(plain))
}
