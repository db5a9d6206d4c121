//! The style sheets of a site, each read once for all its pages.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex, PoisonError},
};

use rayon::prelude::*;

use super::{decode::decode, folder::SiteFile};
use crate::dom::{Document, styles::Sheet};

/// Maximum number of embedded style sheets in the cache: a site has a few, unless each page has its
/// own.
const MAX_EMBEDDED_SHEETS: usize = 64;

/// The sheets of a site.
pub(super) struct StyleSheets {
    /// Those in files, by their path in the folder with `/` between its parts.
    files: BTreeMap<String, Arc<Sheet>>,
    /// Those that pages hold in their `style` elements, by what stands there.
    own: Mutex<HashMap<String, Arc<Sheet>>>,
}

impl StyleSheets {
    /// Reads those files; one that cannot be read is not known.
    pub(super) fn read(files: Vec<SiteFile>) -> Self {
        let read = |file: SiteFile| {
            let css = std::fs::read(&file.path).ok()?;
            Some((file.name, Arc::new(Sheet::parse(&decode(&css)))))
        };
        let files = files.into_par_iter().filter_map(read).collect::<Vec<_>>().into_iter().collect();
        Self { files, own: Mutex::default() }
    }

    /// A page, given its sheets: its own, and those that it links to as far as the folder has them.
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

/// The path in the folder that an address in a page leads to; that of a whole address is taken to be on
/// the same site.
fn resolve(address: &str, page: &str) -> Option<String> {
    let address = address.split(['?', '#']).next()?.trim();
    let rest = address.strip_prefix("https:").or_else(|| address.strip_prefix("http:")).unwrap_or(address);
    let from_root = match rest.strip_prefix("//") {
        Some(whole) => Some(whole.split_once('/')?.1),
        None => rest.strip_prefix('/'),
    };
    let mut parts: Vec<&str> = match from_root {
        Some(_) => Vec::new(),
        None => page.rsplit_once('/').map_or(Vec::new(), |(folder, _)| folder.split('/').collect()),
    };
    for part in from_root.unwrap_or(rest).split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::resolve;

    #[test]
    fn an_address_leads_to_a_file_of_the_site() {
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
