//! Checks of one rendered page.

use std::sync::Arc;

use super::{
    blocked::{Blocked, blocked},
    interner::Interner,
    link_index::LinkIndex,
    locator::Locator,
    page_problem::PageProblem,
    paths::Paths,
    problems,
};
use crate::{
    config::PolicySettings,
    diagnostic::{Code, Diagnostic, Location},
    dom::{Document, Element},
    model::Address,
    render::RenderedPage,
    rules::{self, ChromeLink, Finding, PageSummary, SiteFinding, Subject},
};

/// Result of checking one page. It depends on nothing but the page.
#[derive(Clone, Debug, PartialEq)]
pub struct PageReport {
    /// Address of the page.
    pub address: Address,
    /// Ids, which links can point to, in order.
    pub ids: Vec<String>,
    /// Targets of its links to other files of the site, without duplicates.
    pub targets: Vec<Target>,
    /// Problems that the portal's settings cannot suppress.
    pub problems: Vec<PageProblem>,
    /// Rule violations, before the portal's settings are applied.
    pub findings: Vec<PageProblem>,
    /// Data for comparing pages; `None` for a page without content.
    pub summary: Option<PageSummary>,
}

/// Target of a link to another file of the site.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Target {
    /// Path of the file.
    pub path: Arc<str>,
    /// Id of an element in it.
    pub anchor: Option<String>,
}

/// Parts that the reports of many pages have in common, each kept once.
#[derive(Debug, Default)]
pub struct SharedParts {
    paths: Interner<str>,
    links: Interner<[ChromeLink]>,
}

impl SharedParts {
    /// Returns the shared form of the path of a file.
    pub fn path(&self, path: impl AsRef<str> + Into<Arc<str>>) -> Arc<str> {
        self.paths.get(path)
    }

    /// Returns the shared form of the links that pages repeat.
    pub fn links(&self, links: Arc<[ChromeLink]>) -> Arc<[ChromeLink]> {
        self.links.get(links)
    }
}

/// Checks a page. `is_content` is `false` for redirects and other pages without content.
#[must_use]
pub fn page(rendered: &RenderedPage, is_content: bool, paths: &Paths, shared: &SharedParts) -> PageReport {
    let address = &rendered.address;
    let document = Document::parse(&rendered.html);
    let locator = Locator::new(rendered);
    let index = LinkIndex::of(&document);
    let own_path = address.path();
    let mut problems = Vec::new();
    let mut targets = Vec::new();
    for (&link, &element) in &index.links {
        let Some((path, anchor)) = paths.target(address, link) else { continue };
        if path != own_path {
            targets.push(Target { path: shared.path(path), anchor });
        } else if anchor.is_some_and(|anchor| !index.ids.contains(&anchor)) {
            problems.push(dead(&locator, element, problems::PAGE_DEAD_ANCHOR, link));
        }
    }
    targets.sort();
    targets.dedup();
    for blocked in blocked(&document) {
        problems.push(locator.problem(blocked.element, None, blocked_by_policy(&blocked)));
    }
    let findings = findings_of(&document, &locator);
    let summary = is_content.then(|| {
        let summary = PageSummary::of(&document, address.as_str());
        PageSummary { links: shared.links(summary.links), ..summary }
    });
    let ids = index.ids.into_iter().collect();
    PageReport { address: address.clone(), ids, targets, problems, findings, summary }
}

/// Returns the rule violations of one page, before the portal's settings are applied.
#[must_use]
pub fn page_findings(rendered: &RenderedPage) -> Vec<Finding> {
    let found = findings_of(&Document::parse(&rendered.html), &Locator::new(rendered));
    found.iter().map(|problem| finding(rendered, problem)).collect()
}

fn findings_of(document: &Document, locator: &Locator<'_>) -> Vec<PageProblem> {
    let findings = rules::of_page(document).into_iter();
    findings.map(|it| locator.problem(it.element, it.cause, it.diagnostic)).collect()
}

fn finding(rendered: &RenderedPage, problem: &PageProblem) -> Finding {
    let diagnostic = problem.locate(&rendered.address, &rendered.source);
    Finding { subject: Subject::Page(rendered.address.as_str().to_owned()), diagnostic }
}

/// Returns the problem of each link of a page to one of these targets, which do not exist: of the file or,
/// where the file exists, of the anchor.
pub(super) fn dead_links(
    rendered: &RenderedPage,
    dead_targets: &[&Target],
    paths: &Paths,
) -> Vec<Diagnostic> {
    let document = Document::parse(&rendered.html);
    let locator = Locator::new(rendered);
    let index = LinkIndex::of(&document);
    let problems = index.links.iter().filter_map(|(&link, &element)| {
        let (path, anchor) = paths.target(&rendered.address, link)?;
        dead_targets.iter().find(|it| *it.path == *path && it.anchor == anchor)?;
        let code = if paths.has(&path) { problems::PAGE_DEAD_ANCHOR } else { problems::PAGE_DEAD_LINK };
        Some(dead(&locator, element, code, link))
    });
    problems.map(|problem| problem.locate(&rendered.address, &rendered.source)).collect()
}

/// Returns a diagnostic for what the policy of the page blocks.
fn blocked_by_policy(blocked: &Blocked<'_>) -> Diagnostic {
    unlocated(problems::BLOCKED_BY_POLICY)
        .with("kind", blocked.kind.as_str())
        .with("address", blocked.address.as_str())
        .with("directive", blocked.directive.name())
        .with("origin", blocked.origin.as_str())
        .with("setting", PolicySettings::setting(blocked.directive).unwrap_or("none"))
}

/// Returns the problem of a broken link.
fn dead(locator: &Locator<'_>, element: Element<'_>, code: &'static Code, link: &str) -> PageProblem {
    locator.problem(element, None, unlocated(code).with("link", link))
}

/// Creates a diagnostic whose location is that of an element, and set with it.
fn unlocated(code: &'static Code) -> Diagnostic {
    Diagnostic::new(code, Location::Address(String::new()))
}

/// Locates, in its page, a problem found by comparing pages. Returns `None` if the page has no
/// elements.
pub(super) fn compared(rendered: &RenderedPage, found: SiteFinding) -> Option<Finding> {
    let document = Document::parse(&rendered.html);
    let element = found.part.element(&document, rendered.address.as_str()).or_else(|| document.root())?;
    Some(finding(rendered, &Locator::new(rendered).problem(element, None, found.diagnostic)))
}
