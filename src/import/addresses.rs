//! The addresses that imported pages have, and those they had.

use std::collections::BTreeSet;

use super::{
    ids,
    page::{Page, Text},
    portal::Portal,
    report::{Entry, Kind},
};
use crate::model::{Collection, ItemKey, is_slug, slugified};

/// The addresses of one text.
#[derive(Clone, Debug, Default)]
pub(super) struct Addresses {
    /// The last part of its address, where that is not the item's id.
    pub(super) slug: Option<String>,
    /// The addresses that it had, which lead to it still.
    pub(super) aliases: Vec<String>,
}

/// Gives each text of each page its address, then keeps the old addresses that are free. The order
/// is that of the pages, so that every run gives the same.
pub(super) fn settle(
    pages: &[Page],
    keys: &[ItemKey],
    portal: &Portal,
    notes: &mut Vec<Entry>,
) -> Vec<Vec<Addresses>> {
    let mut taken: BTreeSet<String> = portal.kept_addresses().into_iter().collect();
    let mut settled: Vec<Vec<Addresses>> = Vec::with_capacity(pages.len());
    for (page, key) in pages.iter().zip(keys) {
        let each = page.texts.iter().map(|text| {
            let slug = slug(text, key, portal, &mut taken, notes);
            Addresses { slug, aliases: Vec::new() }
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
                let left = |id| Entry::new(Kind::Look, text.start(), id).with("address", old.as_str());
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

fn address(text: &Text, key: &ItemKey, slug: Option<&str>, portal: &Portal) -> String {
    portal.address(key.collection, text.language, slug.unwrap_or(key.id.name()))
}

/// The slug of a text: its own, else its name where the item is named after another.
fn slug(
    text: &Text,
    key: &ItemKey,
    portal: &Portal,
    taken: &mut BTreeSet<String>,
    notes: &mut Vec<Entry>,
) -> Option<String> {
    let own = text.words("slug");
    let wanted = own.unwrap_or(&text.name);
    let fits = Some(wanted.to_owned()).filter(|slug| is_slug(slug));
    let fits = fits.or_else(|| Some(slugified(wanted)).filter(|slug| is_slug(slug)));
    let slug = fits.unwrap_or_else(|| key.id.name().to_owned());
    if let Some(own) = own.filter(|own| **own != slug) {
        let note = Entry::new(
            Kind::Changed,
            text.field("slug").map_or(text.start(), |node| node.span),
            "import-slug-changed",
        );
        notes.push(note.with("written", own).with("slug", slug.as_str()));
    }
    // Addresses of commitments are their plan's to give.
    if key.collection == Collection::Commitments {
        return Some(slug).filter(|slug| slug != key.id.name());
    }
    let whole = |slug: &str| portal.address(key.collection, text.language, slug);
    let free = ids::free(&slug, |slug| taken.contains(&whole(slug)));
    if free != slug {
        let note = Entry::new(Kind::Changed, text.start(), "import-slug-taken");
        notes.push(note.with("wanted", slug.as_str()).with("slug", free.as_str()));
    }
    taken.insert(whole(&free));
    Some(free).filter(|slug| slug != key.id.name())
}

/// Whether an address can be kept: parts of letters, digits and plain signs.
fn is_address(path: &str) -> bool {
    let plain = |letter: char| letter.is_alphanumeric() || "-._~".contains(letter);
    path.split('/').all(|part| !part.is_empty() && part != "." && part != ".." && part.chars().all(plain))
}
