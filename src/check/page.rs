//! One page.

use std::collections::BTreeSet;

use super::{Paths, link_index::LinkIndex, locator::Locator, problems};
use crate::{
    diagnostic::{Code, Diagnostic, Diagnostics},
    dom::{Document, Element},
    model::Address,
    render::RenderedPage,
    rules::{self, Finding, PageSummary, SiteFinding, Subject},
};

/// What is kept of a page once it was looked at.
#[derive(Clone, Debug)]
pub struct PageReport {
    /// Where it is.
    pub address: Address,
    /// The ids that a link can lead to.
    pub ids: BTreeSet<String>,
    /// Its links to a place in another page.
    pub anchors: Vec<Anchor>,
    /// What is wrong with it, whatever the portal's settings say.
    pub diagnostics: Diagnostics,
    /// Where it breaks rules, before the portal's settings have spoken.
    pub findings: Vec<Finding>,
    /// What other pages are compared with; none for one that no reader comes to for what it says.
    pub summary: Option<PageSummary>,
}

/// A link to a place in another page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// The file of the page that it leads to.
    pub path: String,
    /// The id there.
    pub id: String,
    /// The link as it is written.
    pub link: String,
    /// The link's element, by its order in its page.
    element: usize,
}

/// Looks at a page. `is_content` is whether readers come to it for what it says, `notice` the page that
/// it must link to because of its language, if there is one.
#[must_use]
pub fn page(
    rendered: &RenderedPage,
    is_content: bool,
    paths: &Paths,
    notice: Option<&Address>,
) -> PageReport {
    let address = &rendered.address;
    let document = Document::parse(&rendered.html);
    let locator = Locator::new(rendered);
    let index = LinkIndex::of(&document);
    let mut diagnostics = Diagnostics::default();
    let mut anchors = Vec::new();
    let mut has_notice = notice.is_none_or(|notice| notice == address);
    for (&link, &element) in &index.links {
        let Some((path, anchor)) = paths.target(address, link) else { continue };
        has_notice |= notice.is_some_and(|notice| notice.path() == path);
        let diagnostic = |code| dead(&locator, element, code, link);
        if path == address.path() {
            if anchor.is_some_and(|anchor| !index.ids.contains(&anchor)) {
                diagnostics.push(diagnostic(problems::PAGE_DEAD_ANCHOR));
            }
        } else if !paths.has(&path) {
            diagnostics.push(diagnostic(problems::PAGE_DEAD_LINK));
        } else if let Some(id) = anchor {
            anchors.push(Anchor { path, id, link: link.to_owned(), element: element.index() });
        }
    }
    if !has_notice {
        diagnostics.push(Diagnostic::new(problems::PAGE_WITHOUT_NOTICE, locator.page()));
    }
    let findings = findings_of(&document, &locator);
    let compared = is_content.then(|| PageSummary::of(&document, address.as_str()));
    PageReport { address: address.clone(), ids: index.ids, anchors, diagnostics, findings, summary: compared }
}

/// The rules that a page alone breaks, before the portal's settings have spoken.
#[must_use]
pub fn page_findings(rendered: &RenderedPage) -> Vec<Finding> {
    findings_of(&Document::parse(&rendered.html), &Locator::new(rendered))
}

fn findings_of(document: &Document, locator: &Locator<'_>) -> Vec<Finding> {
    let findings = rules::of_page(document).into_iter();
    findings
        .map(|finding| Finding {
            subject: Subject::Page(locator.address().to_owned()),
            diagnostic: locator.locate(finding.element, finding.diagnostic),
        })
        .collect()
}

/// What is reported of links of a page to places that other pages do not have.
pub(super) fn dead_anchors(rendered: &RenderedPage, anchors: &[&Anchor]) -> Vec<Diagnostic> {
    let document = Document::parse(&rendered.html);
    let locator = Locator::new(rendered);
    let element = |anchor: &Anchor| document.at(anchor.element).or_else(|| document.root());
    let diagnostic =
        |anchor: &&Anchor| Some(dead(&locator, element(anchor)?, problems::PAGE_DEAD_ANCHOR, &anchor.link));
    anchors.iter().filter_map(diagnostic).collect()
}

/// A link that leads to nothing.
fn dead(locator: &Locator<'_>, element: Element<'_>, code: &'static Code, link: &str) -> Diagnostic {
    locator.locate(element, Diagnostic::new(code, locator.page()).with("link", link))
}

/// What was found by comparing pages, reported in the page that it was found in.
pub(super) fn compared(rendered: &RenderedPage, finding: SiteFinding) -> Option<Finding> {
    let document = Document::parse(&rendered.html);
    let element = document.at(finding.element).or_else(|| document.root())?;
    let locator = Locator::new(rendered);
    let diagnostic = locator.locate(element, finding.diagnostic);
    Some(Finding { subject: Subject::Page(locator.address().to_owned()), diagnostic })
}
