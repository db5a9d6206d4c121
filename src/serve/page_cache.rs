//! The site as it is shown: pages made when they are asked for.

use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use crate::{
    diagnostic::Diagnostics,
    model::Address,
    pipeline::Snapshot,
    render::{FileContent, PageKind, RenderedPage},
};

/// The pages already made, by their address. One made anew takes the place of the old only if it
/// could be made: else the old one is shown still.
#[derive(Debug, Default)]
pub(super) struct PageCache(Mutex<BTreeMap<Address, RenderedPage>>);

/// What is found at an address.
pub(super) enum SiteResponse {
    /// A page.
    Page(RenderedPage),
    /// The page for an address where there is none.
    NotFoundPage(RenderedPage),
    /// A page that cannot be made, and was not before.
    RenderFailed(Diagnostics),
    /// A file of the site.
    File(Vec<u8>),
    /// Nothing at all.
    NotFound,
}

impl PageCache {
    /// What the site has at `path`, the path of a URL from the site's root.
    pub(super) fn find(&self, site: &Snapshot, path: &str) -> SiteResponse {
        let Some(renderer) = &site.renderer else { return SiteResponse::NotFound };
        let folder = path.strip_suffix("index.html").unwrap_or(path);
        let whole = format!("{folder}/");
        let candidates = [folder, whole.as_str(), path].map(Address::file);
        if let Some(page) = candidates.iter().find_map(|address| renderer.page(address)) {
            return self.page(site, page);
        }
        if let Some(content) = site.file(&Address::file(path)) {
            return match content {
                FileContent::Bytes(bytes) => SiteResponse::File(bytes.clone()),
                FileContent::Copy(file) => {
                    std::fs::read(site.root().join(file)).map_or(SiteResponse::NotFound, SiteResponse::File)
                }
            };
        }
        let language = path.split('/').next().unwrap_or_default();
        let own = Address::file(format!("{language}/404.html"));
        let page = renderer.page(&own).or_else(|| renderer.page(&Address::file("404.html")));
        match page.filter(|page| page.kind == PageKind::NotFound).map(|page| self.page(site, page)) {
            Some(SiteResponse::Page(page)) => SiteResponse::NotFoundPage(page),
            _ => SiteResponse::NotFound,
        }
    }

    fn page(&self, site: &Snapshot, page: &crate::render::Page) -> SiteResponse {
        let Some(renderer) = &site.renderer else { return SiteResponse::NotFound };
        let key = renderer.key(page);
        let known = self.rendered().get(&page.address).cloned();
        if let Some(known) = &known
            && known.key == key
        {
            // What is before a text in its file may have grown since: the page is the same, and its
            // places are not.
            return SiteResponse::Page(RenderedPage { map: renderer.map(page), ..known.clone() });
        }
        match renderer.render(page) {
            Ok(rendered) => {
                self.rendered().insert(rendered.address.clone(), rendered.clone());
                SiteResponse::Page(rendered)
            }
            Err(problems) => match known {
                Some(known) => SiteResponse::Page(known),
                None => SiteResponse::RenderFailed(problems),
            },
        }
    }

    fn rendered(&self) -> MutexGuard<'_, BTreeMap<Address, RenderedPage>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
