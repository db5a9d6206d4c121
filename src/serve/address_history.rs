//! Addresses that pages had while the preview runs, and where these pages are now.

use std::collections::BTreeMap;

use crate::{
    model::{Address, ItemKey, Language, layout},
    pipeline::Snapshot,
    render::{Page, PageKind, Renderer},
    source::Fingerprint,
};

/// Pages that are no longer at their address, by this address.
#[derive(Debug, Default)]
pub(super) struct AddressHistory(BTreeMap<Address, FormerPage>);

/// A page that was at an address.
#[derive(Debug)]
struct FormerPage {
    kind: PageKind,
    language: Language,
    /// Hash of its item's files, which finds the item again under another name.
    files: Option<Fingerprint>,
}

/// Place of a page that is no longer at its address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Whereabouts {
    /// It has another address.
    Moved(Address),
    /// It no longer exists. For the page of an item, the item's folder.
    Removed(Option<String>),
}

impl AddressHistory {
    /// Remembers the pages of `old` that are not at their address in `new`.
    pub(super) fn record(&mut self, old: &Snapshot, new: &Snapshot) {
        let (Some(before), Some(after)) = (&old.renderer, &new.renderer) else { return };
        let mut gone =
            before.pages().iter().filter(|page| is_followed(page) && after.page(&page.address).is_none());
        let Some(first) = gone.next() else { return };
        let files = files_of_items(old);
        for page in [first].into_iter().chain(gone) {
            let files = match &page.kind {
                PageKind::Item(key) => files.get(key).copied(),
                _ => None,
            };
            let former = FormerPage { kind: page.kind.clone(), language: page.language, files };
            self.0.insert(page.address.clone(), former);
        }
    }

    /// Returns where the page is that was at one of these addresses; `None` if there was none.
    pub(super) fn find(&self, site: &Snapshot, addresses: &[Address]) -> Option<Whereabouts> {
        let renderer = site.renderer.as_ref()?;
        let former = addresses.iter().find_map(|address| self.0.get(address))?;
        let page = page_of(renderer, &former.kind, former.language).or_else(|| match &former.kind {
            // The list got shorter.
            PageKind::List { collection, .. } => {
                page_of(renderer, &PageKind::List { collection: *collection, number: 1 }, former.language)
            }
            PageKind::Item(key) => {
                let key = renamed(site, key, former.files?)?;
                page_of(renderer, &PageKind::Item(key), former.language)
            }
            _ => None,
        });
        Some(match (page, &former.kind) {
            (Some(page), _) => Whereabouts::Moved(page.address.clone()),
            (None, PageKind::Item(key)) => Whereabouts::Removed(Some(layout::folder(key))),
            (None, _) => Whereabouts::Removed(None),
        })
    }
}

fn is_followed(page: &Page) -> bool {
    page.kind.is_content()
}

fn page_of<'s>(renderer: &'s Renderer, kind: &PageKind, language: Language) -> Option<&'s Page> {
    renderer.pages().iter().find(|page| page.language == language && page.kind == *kind)
}

/// Returns the item of the same collection with the same files, if the folder was renamed.
fn renamed(site: &Snapshot, key: &ItemKey, files: Fingerprint) -> Option<ItemKey> {
    let items = files_of_items(site).into_iter();
    items.filter(|(_, now)| *now == files).map(|(now, _)| now).find(|now| now.collection == key.collection)
}

/// Returns a hash of the text files of each item.
fn files_of_items(site: &Snapshot) -> BTreeMap<ItemKey, Fingerprint> {
    let mut files: BTreeMap<ItemKey, BTreeMap<&str, Fingerprint>> = BTreeMap::new();
    for (_, file) in site.sources.iter() {
        if let Some((key, inside)) = layout::item_at(file.path()) {
            files.entry(key).or_default().insert(inside, file.fingerprint());
        }
    }
    let hash = |files: &BTreeMap<&str, Fingerprint>| {
        Fingerprint::of_parts(files.iter().flat_map(|(path, content)| [path.as_bytes(), content.as_ref()]))
    };
    files.iter().map(|(key, files)| (key.clone(), hash(files))).collect()
}
