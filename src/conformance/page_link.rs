//! Links from the report to the pages of the site.

use serde::Serialize;

use super::Conformance;

/// Link to a published page.
#[derive(Serialize)]
pub(super) struct PageLink {
    href: String,
    /// Address, split where a line may break.
    parts: Vec<String>,
}

impl PageLink {
    pub(super) fn new(report: &Conformance, address: &str) -> Self {
        let from_root = address.trim_start_matches('/');
        let shown = if from_root.is_empty() { "/" } else { from_root };
        Self { href: report.published_at(address), parts: shown.split('/').map(str::to_owned).collect() }
    }
}
