//! Checks of one rendered page.

use std::collections::BTreeSet;

use super::{
    blocked::{Blocked, blocked},
    link_index::LinkIndex,
    locator::Locator,
    paths::Paths,
    problems,
};
use crate::{
    config::PolicySettings,
    diagnostic::{Code, Diagnostic, Diagnostics, Location},
    dom::{Document, Element},
    model::Address,
    render::RenderedPage,
    rules::{self, Finding, PageSummary, SiteFinding, Subject},
};

/// Result of checking one page.
#[derive(Clone, Debug)]
pub struct PageReport {
    /// Address of the page.
    pub address: Address,
    /// Ids, which links can point to.
    pub ids: BTreeSet<String>,
    /// Links to anchors in other pages, which are checked once all pages are rendered.
    pub anchors: Vec<Anchor>,
    /// Problems that the portal's settings cannot suppress.
    pub diagnostics: Diagnostics,
    /// Rule violations, before the portal's settings are applied.
    pub findings: Vec<Finding>,
    /// Data for comparing pages; `None` for a page without content.
    pub summary: Option<PageSummary>,
}

/// A link to an anchor in another page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// Path of the page it points to.
    pub path: String,
    /// Id it points to.
    pub id: String,
    /// The link as written.
    pub link: String,
    /// Index of the link's element in its page.
    element: usize,
}

/// Checks a page. `is_content` is `false` for redirects and other pages without content. `notice`
/// is the page that it must link to because of its language, if any.
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
    for blocked in blocked(&document) {
        diagnostics.push(locator.locate(blocked.element, blocked_by_policy(&blocked, locator.page())));
    }
    let findings = findings_of(&document, &locator);
    let compared = is_content.then(|| PageSummary::of(&document, address.as_str()));
    PageReport { address: address.clone(), ids: index.ids, anchors, diagnostics, findings, summary: compared }
}

/// Returns the rule violations of one page, before the portal's settings are applied.
#[must_use]
pub fn page_findings(rendered: &RenderedPage) -> Vec<Finding> {
    findings_of(&Document::parse(&rendered.html), &Locator::new(rendered))
}

fn findings_of(document: &Document, locator: &Locator<'_>) -> Vec<Finding> {
    let findings = rules::of_page(document).into_iter();
    findings
        .map(|finding| Finding {
            subject: Subject::Page(locator.address().to_owned()),
            diagnostic: locator.locate_caused_by(finding.element, finding.cause, finding.diagnostic),
        })
        .collect()
}

/// Returns a diagnostic for each of these links, whose anchors do not exist.
pub(super) fn dead_anchors(rendered: &RenderedPage, anchors: &[&Anchor]) -> Vec<Diagnostic> {
    let document = Document::parse(&rendered.html);
    let locator = Locator::new(rendered);
    let element = |anchor: &Anchor| document.at(anchor.element).or_else(|| document.root());
    let diagnostic =
        |anchor: &&Anchor| Some(dead(&locator, element(anchor)?, problems::PAGE_DEAD_ANCHOR, &anchor.link));
    anchors.iter().filter_map(diagnostic).collect()
}

/// Returns a diagnostic for what the policy of the page blocks.
fn blocked_by_policy(blocked: &Blocked<'_>, page: Location) -> Diagnostic {
    Diagnostic::new(problems::BLOCKED_BY_POLICY, page)
        .with("kind", blocked.kind.as_str())
        .with("address", blocked.address.as_str())
        .with("directive", blocked.directive.name())
        .with("origin", blocked.origin.as_str())
        .with("setting", PolicySettings::setting(blocked.directive).unwrap_or("none"))
}

/// Returns a diagnostic for a broken link.
fn dead(locator: &Locator<'_>, element: Element<'_>, code: &'static Code, link: &str) -> Diagnostic {
    locator.locate(element, Diagnostic::new(code, locator.page()).with("link", link))
}

/// Locates, in its page, a problem found by comparing pages. Returns `None` if the page has no
/// elements.
pub(super) fn compared(rendered: &RenderedPage, finding: SiteFinding) -> Option<Finding> {
    let document = Document::parse(&rendered.html);
    let element = document.at(finding.element).or_else(|| document.root())?;
    let locator = Locator::new(rendered);
    let diagnostic = locator.locate(element, finding.diagnostic);
    Some(Finding { subject: Subject::Page(locator.address().to_owned()), diagnostic })
}
