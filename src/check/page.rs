//! One page.

use std::collections::BTreeSet;

use super::{Paths, located::Located, problems, summary::Summary};
use crate::{
    diagnostic::{Diagnostic, Diagnostics},
    dom::Document,
    model::Address,
    render::Rendered,
    rules::{self, Finding, Subject},
};

/// What is kept of a page once it was looked at.
#[derive(Clone, Debug)]
pub struct Checked {
    /// Where it is.
    pub address: Address,
    /// The ids that a link can lead to.
    pub ids: BTreeSet<String>,
    /// Its links to a place in another page: the file, the id, and what to tell if it is not there.
    pub anchors: Vec<(String, String, Diagnostic)>,
    /// What is wrong with it, whatever the portal's settings say.
    pub found: Diagnostics,
    /// Where it breaks rules, before the portal's settings have spoken.
    pub findings: Vec<Finding>,
}

/// Looks at a page. `notice` is the page that it must link to because of its language, if there is
/// one.
#[must_use]
pub fn page(rendered: &Rendered, paths: &Paths, notice: Option<&Address>) -> Checked {
    let address = &rendered.address;
    let document = Document::parse(&rendered.html);
    let located = Located::new(rendered);
    let summary = Summary::of(&document);
    let mut found = Diagnostics::default();
    let mut anchors = Vec::new();
    let mut has_notice = notice.is_none_or(|notice| notice == address);
    for (&link, &element) in &summary.links {
        let Some((path, anchor)) = paths.target(address, link) else { continue };
        has_notice |= notice.is_some_and(|notice| notice.path() == path);
        let told = |code| located.at(element, Diagnostic::new(code, located.page()).with("link", link));
        if path == address.path() {
            if anchor.is_some_and(|anchor| !summary.ids.contains(&anchor)) {
                found.push(told(problems::PAGE_DEAD_ANCHOR));
            }
        } else if !paths.has(&path) {
            found.push(told(problems::PAGE_DEAD_LINK));
        } else if let Some(anchor) = anchor {
            anchors.push((path, anchor, told(problems::PAGE_DEAD_ANCHOR)));
        }
    }
    if !has_notice {
        found.push(Diagnostic::new(problems::PAGE_WITHOUT_NOTICE, located.page()));
    }
    let findings = rules::of_page(&document).into_iter().map(|finding| Finding {
        about: Subject::Page(address.as_str().to_owned()),
        diagnostic: located.at(finding.element, finding.diagnostic),
    });
    let findings = findings.collect();
    Checked { address: address.clone(), ids: summary.ids, anchors, found, findings }
}
