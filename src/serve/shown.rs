//! The site as it is shown: pages made when they are asked for.

use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use crate::{
    diagnostic::Diagnostics,
    model::Address,
    pipeline::Snapshot,
    render::{Content, PageKind, Rendered},
};

/// The pages already made, by their address. One made anew takes the place of the old only if it
/// could be made: else the old one is shown still.
#[derive(Debug, Default)]
pub(super) struct Pages(Mutex<BTreeMap<Address, Rendered>>);

/// What is found at an address.
pub(super) enum Found {
    /// A page.
    Page(Rendered),
    /// The page for an address where there is none.
    NoPage(Rendered),
    /// A page that cannot be made, and was not before.
    Unmade(Diagnostics),
    /// A file of the site.
    File(Vec<u8>),
    /// Nothing at all.
    Nothing,
}

impl Pages {
    /// What the site has at `path`, the path of a URL from the site's root.
    pub(super) fn find(&self, site: &Snapshot, path: &str) -> Found {
        let Some(renderer) = &site.renderer else { return Found::Nothing };
        let folder = path.strip_suffix("index.html").unwrap_or(path);
        let whole = format!("{folder}/");
        let candidates = [folder, whole.as_str(), path].map(Address::file);
        if let Some(page) = candidates.iter().find_map(|address| renderer.page(address)) {
            return self.page(site, page);
        }
        if let Some(content) = site.file(&Address::file(path)) {
            return match content {
                Content::Bytes(bytes) => Found::File(bytes.clone()),
                Content::Copy(file) => {
                    std::fs::read(site.root().join(file)).map_or(Found::Nothing, Found::File)
                }
            };
        }
        let language = path.split('/').next().unwrap_or_default();
        let own = Address::file(format!("{language}/404.html"));
        let page = renderer.page(&own).or_else(|| renderer.page(&Address::file("404.html")));
        match page.filter(|page| page.kind == PageKind::NotFound).map(|page| self.page(site, page)) {
            Some(Found::Page(page)) => Found::NoPage(page),
            _ => Found::Nothing,
        }
    }

    fn page(&self, site: &Snapshot, page: &crate::render::Page) -> Found {
        let Some(renderer) = &site.renderer else { return Found::Nothing };
        let key = renderer.key(page);
        let known = self.made().get(&page.address).cloned();
        if let Some(known) = &known
            && known.key == key
        {
            // What is before a text in its file may have grown since: the page is the same, and its
            // places are not.
            return Found::Page(Rendered { map: renderer.map(page), ..known.clone() });
        }
        match renderer.render(page) {
            Ok(rendered) => {
                self.made().insert(rendered.address.clone(), rendered.clone());
                Found::Page(rendered)
            }
            Err(problems) => match known {
                Some(known) => Found::Page(known),
                None => Found::Unmade(problems),
            },
        }
    }

    fn made(&self) -> MutexGuard<'_, BTreeMap<Address, Rendered>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
