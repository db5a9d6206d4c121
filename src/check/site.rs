//! Checks of the site as a whole.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    aggregate::aggregate,
    page::{self, Anchor, PageReport, compared},
};
use crate::{
    diagnostic::{Diagnostic, Diagnostics},
    model::Address,
    render::RenderedPage,
    resolve::Portal,
    rules::{self, Finding},
};

/// Returns the problems of all pages: those of each page, links to missing anchors, and rule
/// violations that are not suppressed. Problems shared by many pages are grouped. `render_again`
/// renders a page again, to locate problems found by comparing pages.
#[must_use]
pub fn site(
    portal: &Portal,
    pages: Vec<PageReport>,
    render_again: &dyn Fn(&Address) -> Option<RenderedPage>,
) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    let mut of_pages = dead_anchors(&pages, render_again);
    of_pages.extend(pages.iter().flat_map(|page| page.diagnostics.iter().cloned()));
    let filtered = rules::apply_settings(portal, site_findings(pages, render_again), &mut diagnostics);
    diagnostics
        .append(aggregate(of_pages.into_iter().chain(filtered.active.into_iter().map(|it| it.diagnostic))));
    diagnostics
}

/// Returns the rule violations of each page and of the pages compared, before the portal's settings
/// are applied. `render_again` renders a page again.
#[must_use]
pub fn site_findings(
    pages: Vec<PageReport>,
    render_again: &dyn Fn(&Address) -> Option<RenderedPage>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut summaries = Vec::new();
    for page in pages {
        findings.extend(page.findings);
        summaries.extend(page.summary);
    }
    for finding in rules::of_site(&summaries) {
        let rendered = render_again(&Address::file(&summaries[finding.page].address));
        findings.extend(rendered.and_then(|rendered| compared(&rendered, finding)));
    }
    findings
}

/// Returns the links to anchors that do not exist in their target page.
fn dead_anchors(
    pages: &[PageReport],
    render_again: &dyn Fn(&Address) -> Option<RenderedPage>,
) -> Vec<Diagnostic> {
    let ids: BTreeMap<String, &BTreeSet<String>> =
        pages.iter().map(|page| (page.address.path(), &page.ids)).collect();
    let is_dead = |anchor: &&Anchor| ids.get(&anchor.path).is_some_and(|ids| !ids.contains(&anchor.id));
    let diagnostics = pages.iter().flat_map(|page| {
        let dead: Vec<&Anchor> = page.anchors.iter().filter(is_dead).collect();
        let rendered = if dead.is_empty() { None } else { render_again(&page.address) };
        rendered.map(|rendered| page::dead_anchors(&rendered, &dead)).unwrap_or_default()
    });
    diagnostics.collect()
}
