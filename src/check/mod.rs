//! Checks: of the portal's content, of each rendered page, and of the site as a whole.
//!
//! - [`aggregate`]: groups problems that many pages share.
//! - `blocked`: what the policy of a page keeps it from loading or running.
//! - `consequences`: the findings that only follow from an error that is reported.
//! - [`dedup`]: removes page problems that a text rule reports too.
//! - [`html`]: checks the pages of any site in a folder.
//! - `interner`: values that many pages have in common.
//! - `link_index` and `locator`: the links of a page, and the place and source of its elements.
//! - `page_problem`: a problem in a page, which is located when it is reported.
//! - [`page`]: checks links, the language notice and page rules in one rendered page.
//! - [`paths`]: the files of the site, which links are resolved to.
//! - [`portal`]: checks the content against the content rules.
//! - `problems`: the diagnostic codes of this module.
//! - [`site`]: compares the pages, applies the portal's settings and groups the results.

mod aggregate;
mod blocked;
mod consequences;
mod dedup;
mod html;
mod interner;
mod link_index;
mod locator;
mod page;
mod page_problem;
mod paths;
mod portal;
pub(crate) mod problems;
mod refused;
mod site;

use crate::diagnostic::Code;

pub use aggregate::aggregate;
pub use dedup::dedup;
pub use html::{SiteReport, html};
pub use locator::locate_in_page;
pub use page::{PageReport, SharedParts, Target, page, page_findings};
pub use page_problem::{PageElement, PageProblem};
pub use paths::Paths;
pub use portal::{ContentReport, portal};
pub use site::{SiteReports, site, site_findings};

/// Returns the codes of this module.
pub fn codes() -> impl Iterator<Item = &'static Code> {
    problems::ALL.iter().copied()
}
