//! The style sheets of a site, each parsed once for all pages.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex, PoisonError},
};

use rayon::prelude::*;

use super::{decode::decode, folder::SiteFile};
use crate::{
    dom::{Document, styles::Sheet},
    model::join_path,
};

/// Maximum number of embedded style sheets in the cache: a site has a few, unless each page has its
/// own.
const MAX_EMBEDDED_SHEETS: usize = 64;

/// The style sheets of a site.
pub(super) struct StyleSheets {
    /// Style sheets in files, by path relative to the folder, with `/` as separator.
    files: BTreeMap<String, Arc<Sheet>>,
    /// Style sheets embedded in `style` elements, by their CSS text.
    own: Mutex<HashMap<String, Arc<Sheet>>>,
}

impl StyleSheets {
    /// Parses the given files. A file that cannot be read is skipped.
    pub(super) fn read(files: Vec<SiteFile>) -> Self {
        let read = |file: SiteFile| {
            let css = std::fs::read(&file.path).ok()?;
            Some((file.name, Arc::new(Sheet::parse(&decode(&css)))))
        };
        let files = files.into_par_iter().filter_map(read).collect::<Vec<_>>().into_iter().collect();
        Self { files, own: Mutex::default() }
    }

    /// Returns the page with its style sheets applied: the embedded one, and the linked ones that
    /// the folder contains.
    pub(super) fn apply(&self, page: Document, path: &str) -> Document {
        let page = self.apply_embedded(page);
        if self.files.is_empty() || page.named("base").next().is_some() {
            return page;
        }
        let sheet = |address: &str| self.files.get(&resolve(address, path)?).cloned();
        let sheets: Vec<_> = page.linked_sheets().filter_map(sheet).collect();
        if sheets.is_empty() { page } else { page.with_sheets(&sheets) }
    }

    fn apply_embedded(&self, page: Document) -> Document {
        let Some(css) = page.embedded_css() else { return page };
        let own = || self.own.lock().unwrap_or_else(PoisonError::into_inner);
        let known = own().get(&css).cloned();
        let sheet = known.unwrap_or_else(|| {
            let sheet = page.embedded_sheet();
            let mut own = own();
            if own.len() < MAX_EMBEDDED_SHEETS {
                own.insert(css, Arc::clone(&sheet));
            }
            sheet
        });
        page.with_embedded_sheet(sheet)
    }
}

/// Resolves an address in a page to a path in the folder; `None` if it points outside. An absolute
/// URL is assumed to be on the same site.
fn resolve(address: &str, page: &str) -> Option<String> {
    let address = address.split(['?', '#']).next()?.trim();
    let rest = address.strip_prefix("https:").or_else(|| address.strip_prefix("http:")).unwrap_or(address);
    let from_root = match rest.strip_prefix("//") {
        Some(whole) => Some(whole.split_once('/')?.1),
        None => rest.strip_prefix('/'),
    };
    let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    match from_root {
        Some(path) => join_path("", path),
        None => join_path(folder, rest),
    }
}

#[cfg(test)]
mod tests {
    use super::resolve;

    #[test]
    fn an_address_resolves_to_a_file_of_the_site() {
        for (address, page, path) in [
            ("/css/site.css?v=2", "fr/plan/index.html", Some("css/site.css")),
            ("../../css/site.css", "fr/plan/index.html", Some("css/site.css")),
            ("site.css#a", "index.html", Some("site.css")),
            ("./site.css", "fr/index.html", Some("fr/site.css")),
            ("https://exemple.gouv/css/site.css", "index.html", Some("css/site.css")),
            ("//exemple.gouv/site.css", "fr/index.html", Some("site.css")),
            ("../site.css", "index.html", None),
            ("https://exemple.gouv", "index.html", None),
        ] {
            assert_eq!(resolve(address, page).as_deref(), path, "{address} in {page}");
        }
    }
}
