//! Pages of the preview, rendered on request.

use std::{
    collections::BTreeMap,
    fs::File,
    sync::{Mutex, MutexGuard, PoisonError},
};

use crate::{
    diagnostic::Diagnostics,
    disk,
    model::Address,
    pipeline::Snapshot,
    render::{FileContent, PageKind, RenderedPage},
};

/// Rendered pages by address. If rendering again fails, the previous version is kept.
#[derive(Debug, Default)]
pub(super) struct PageCache(Mutex<BTreeMap<Address, RenderedPage>>);

/// Response for a path of the site.
pub(super) enum SiteResponse {
    /// A page.
    Page(RenderedPage),
    /// The last version of a page that can no longer be rendered.
    EarlierPage(RenderedPage),
    /// The page that was there is at this address now.
    Moved(Address),
    /// The "not found" page of the site.
    NotFoundPage(RenderedPage),
    /// A page that cannot be rendered and has no previous version.
    RenderFailed(Diagnostics),
    /// A file of the site that the program makes.
    File(Vec<u8>),
    /// A file of the site that is one of the portal's, open for reading.
    Copy(File),
    /// Neither a page nor a file, and the site has no "not found" page.
    NotFound,
}

/// Returns the addresses that a page at `path`, the path of a URL relative to the site's root, can have.
pub(super) fn addresses_of(path: &str) -> [Address; 3] {
    let folder = path.strip_suffix("index.html").unwrap_or(path);
    let whole = format!("{folder}/");
    [folder, whole.as_str(), path].map(Address::file)
}

impl PageCache {
    /// Returns the response for `path`, the path of a URL relative to the site's root.
    pub(super) fn find(&self, site: &Snapshot, path: &str) -> SiteResponse {
        let Some(renderer) = &site.renderer else { return SiteResponse::NotFound };
        if let Some(page) = addresses_of(path).iter().find_map(|address| renderer.page(address)) {
            return self.page(site, page);
        }
        if let Some(content) = site.file(&Address::file(path)) {
            return match content {
                FileContent::Bytes(bytes) => SiteResponse::File(bytes.clone()),
                FileContent::Copy(file) => {
                    disk::open(&site.root().join(file)).map_or(SiteResponse::NotFound, SiteResponse::Copy)
                }
            };
        }
        let language = path.split('/').next().unwrap_or_default();
        let own = Address::file(format!("{language}/404.html"));
        let page = renderer.page(&own).or_else(|| renderer.page(&Address::file("404.html")));
        match page.filter(|page| page.kind == PageKind::NotFound).map(|page| self.page(site, page)) {
            Some(SiteResponse::Page(page) | SiteResponse::EarlierPage(page)) => {
                SiteResponse::NotFoundPage(page)
            }
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
            // Editing earlier text in the same file moves positions without changing the page, so
            // the source is always computed again.
            return SiteResponse::Page(RenderedPage { source: renderer.source(page), ..known.clone() });
        }
        match renderer.render(page) {
            Ok(rendered) => {
                self.rendered().insert(rendered.address.clone(), rendered.clone());
                SiteResponse::Page(rendered)
            }
            Err(problems) => match known {
                Some(known) => SiteResponse::EarlierPage(known),
                None => SiteResponse::RenderFailed(problems),
            },
        }
    }

    fn rendered(&self) -> MutexGuard<'_, BTreeMap<Address, RenderedPage>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
