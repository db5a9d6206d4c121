//! One page.

use std::collections::BTreeSet;

use super::{Paths, Summary, problems};
use crate::{
    diagnostic::{Diagnostic, Diagnostics, Place},
    model::Address,
};

/// What is kept of a page once it was looked at.
#[derive(Clone, Debug)]
pub struct Checked {
    /// Where it is.
    pub address: Address,
    /// The ids that a link can lead to.
    pub ids: BTreeSet<String>,
    /// Its links to a place in another page: the file and the id.
    pub anchors: Vec<(String, String)>,
    /// What is wrong with it.
    pub found: Diagnostics,
}

/// Looks at the page at `address`. `notice` is the page that it must link to because of its
/// language, if there is one.
#[must_use]
pub fn page(address: &Address, html: &str, paths: &Paths, notice: Option<&Address>) -> Checked {
    let summary = Summary::of(html);
    let place = || Place::Address(address.to_string());
    let mut found = Diagnostics::default();
    let mut anchors = Vec::new();
    let mut has_notice = notice.is_none_or(|notice| notice == address);
    for link in &summary.links {
        let Some((path, anchor)) = paths.target(address, link) else { continue };
        has_notice |= notice.is_some_and(|notice| notice.path() == path);
        if path == address.path() {
            if anchor.is_some_and(|anchor| !summary.ids.contains(&anchor)) {
                found.push(Diagnostic::new(problems::PAGE_DEAD_ANCHOR, place()).with("link", link.as_str()));
            }
        } else if !paths.has(&path) {
            found.push(Diagnostic::new(problems::PAGE_DEAD_LINK, place()).with("link", link.as_str()));
        } else if let Some(anchor) = anchor {
            anchors.push((path, anchor));
        }
    }
    if !has_notice {
        found.push(Diagnostic::new(problems::PAGE_WITHOUT_NOTICE, place()));
    }
    Checked { address: address.clone(), ids: summary.ids, anchors, found }
}
