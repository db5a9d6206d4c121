//! Checks of the site as a whole.

use std::{collections::HashMap, sync::Arc};

use rayon::prelude::*;

use super::{
    aggregate::aggregate,
    page::{self, PageReport, Target, compared},
    page_problem::PageProblem,
    paths::Paths,
    problems,
};
use crate::{
    diagnostic::{Diagnostic, Diagnostics, Location},
    model::Address,
    render::{PageSource, RenderedPage},
    resolve::Portal,
    rules::{self, Finding, PageSummary, Subject},
};

/// The reports of all pages, and the ways to locate what they report.
pub struct SiteReports<'s> {
    /// Reports, in the order of the page addresses.
    pub pages: &'s [Arc<PageReport>],
    /// Files of the site.
    pub paths: &'s Paths,
    /// Returns the page that a page must link to because of its language, if any.
    pub notice: &'s dyn Fn(&Address) -> Option<&'s Address>,
    /// Returns the source of a page.
    pub source: &'s (dyn Fn(&Address) -> Option<PageSource> + Sync),
    /// Renders a page again, to locate in it a problem that was found by comparing pages.
    pub render_again: &'s dyn Fn(&Address) -> Option<RenderedPage>,
}

/// Returns the problems of all pages: those of each page, links to missing files and anchors, and rule
/// violations that are not suppressed. Problems shared by many pages are grouped.
#[must_use]
pub fn site(portal: &Portal, reports: &SiteReports<'_>) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    let mut of_pages = dead_links(reports);
    of_pages.extend(located(reports, |page| &page.problems).map(|(_, diagnostic)| diagnostic));
    of_pages.extend(without_notice(reports));
    let filtered = rules::apply_settings(portal, site_findings(reports), &mut diagnostics);
    diagnostics
        .append(aggregate(of_pages.into_iter().chain(filtered.active.into_iter().map(|it| it.diagnostic))));
    diagnostics
}

/// Returns the rule violations of each page and of the pages compared, before the portal's settings
/// are applied.
#[must_use]
pub fn site_findings(reports: &SiteReports<'_>) -> Vec<Finding> {
    let of_pages = located(reports, |page| &page.findings);
    let mut findings: Vec<Finding> = of_pages
        .map(|(page, diagnostic)| Finding {
            subject: Subject::Page(page.address.as_str().to_owned()),
            diagnostic,
        })
        .collect();
    let summaries: Vec<&PageSummary> =
        reports.pages.iter().filter_map(|page| page.summary.as_ref()).collect();
    for finding in rules::of_site(&summaries) {
        let rendered = (reports.render_again)(&Address::file(&summaries[finding.page].address));
        findings.extend(rendered.and_then(|rendered| compared(&rendered, finding)));
    }
    findings
}

/// Locates the chosen problems of each page, page by page.
fn located<'s>(
    reports: &SiteReports<'s>,
    chosen: impl Fn(&PageReport) -> &[PageProblem] + Sync,
) -> impl Iterator<Item = (&'s PageReport, Diagnostic)> {
    let with_problems = reports.pages.par_iter().map(|page| &**page).filter(|page| !chosen(page).is_empty());
    let located: Vec<Vec<(&PageReport, Diagnostic)>> = with_problems
        .map(|page| {
            let Some(source) = (reports.source)(&page.address) else { return Vec::new() };
            chosen(page).iter().map(|problem| (page, problem.locate(&page.address, &source))).collect()
        })
        .collect();
    located.into_iter().flatten()
}

/// Returns the links to files and anchors that do not exist.
fn dead_links(reports: &SiteReports<'_>) -> Vec<Diagnostic> {
    let pages: HashMap<String, &PageReport> =
        reports.pages.iter().map(|page| (page.address.path(), &**page)).collect();
    let is_dead = |target: &&Target| match (pages.get(&*target.path), &target.anchor) {
        (Some(page), Some(anchor)) => page.ids.binary_search(anchor).is_err(),
        (Some(_), None) => false,
        (None, _) => !reports.paths.has(&target.path),
    };
    let of_page = |page: &PageReport| {
        let dead: Vec<&Target> = page.targets.iter().filter(is_dead).collect();
        let rendered = if dead.is_empty() { None } else { (reports.render_again)(&page.address) };
        rendered.map(|rendered| page::dead_links(&rendered, &dead, reports.paths)).unwrap_or_default()
    };
    reports.pages.iter().flat_map(|page| of_page(page)).collect()
}

/// Returns the pages that do not link to the page of their language's notice.
fn without_notice(reports: &SiteReports<'_>) -> Vec<Diagnostic> {
    let lacks_notice = |page: &&Arc<PageReport>| {
        let Some(notice) = (reports.notice)(&page.address).filter(|it| **it != page.address) else {
            return false;
        };
        let path = notice.path();
        page.targets.iter().all(|target| *target.path != *path)
    };
    let problem = |page: &Arc<PageReport>| {
        Diagnostic::new(problems::PAGE_WITHOUT_NOTICE, Location::Address(page.address.to_string()))
    };
    reports.pages.iter().filter(lacks_notice).map(problem).collect()
}
