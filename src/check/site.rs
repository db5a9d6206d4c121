//! Checks of the site as a whole.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Anchor, PageReport,
    aggregate::aggregate,
    page::{self, compared},
};
use crate::{
    diagnostic::{Diagnostic, Diagnostics},
    model::Address,
    render::RenderedPage,
    resolve::Portal,
    rules::{self, Finding},
};

/// Path of every file of the site, and the path it is served under.
#[derive(Clone, Debug, Default)]
pub struct Paths {
    files: BTreeSet<String>,
    base: String,
}

impl Paths {
    /// Creates the index from file paths relative to the site's root. `base` is the path the site
    /// is served under, with a slash at both ends.
    pub fn new(files: impl IntoIterator<Item = String>, base: impl Into<String>) -> Self {
        Self { files: files.into_iter().collect(), base: base.into() }
    }

    /// Returns `true` if the site has that file.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.files.contains(path)
    }

    /// Resolves a link in the page at `from` to a file and an anchor. Returns `None` if it points
    /// to another site. A link with too many `..` resolves to a file that does not exist.
    #[must_use]
    pub fn target(&self, from: &Address, link: &str) -> Option<(String, Option<String>)> {
        let (path, anchor) = match link.split_once('#') {
            Some((path, anchor)) => (path, Some(decoded(anchor)).filter(|anchor| !anchor.is_empty())),
            None => (link, None),
        };
        let path = path.split('?').next().unwrap_or_default();
        if path.is_empty() {
            return Some((from.path(), anchor));
        }
        let scheme = path.split(['/', '.']).next().is_some_and(|first| first.contains(':'));
        if scheme || path.starts_with("//") {
            return None;
        }
        let page = from.path();
        let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut parts: Vec<&str> = match path.strip_prefix(self.base.as_str()) {
            Some(_) => Vec::new(),
            None if path.starts_with('/') => return None,
            None => folder.split('/').filter(|part| !part.is_empty()).collect(),
        };
        let relative = path.strip_prefix(self.base.as_str()).unwrap_or(path);
        for part in relative.split('/') {
            match part {
                "" | "." => {}
                ".." if parts.is_empty() => parts.push(".."),
                ".." => {
                    parts.pop();
                }
                part => parts.push(part),
            }
        }
        let mut path = decoded(&parts.join("/"));
        if relative.is_empty() || relative.ends_with('/') || relative.ends_with("..") {
            path = if path.is_empty() { "index.html".to_owned() } else { format!("{path}/index.html") };
        }
        Some((path, anchor))
    }
}

fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

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
