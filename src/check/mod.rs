//! Looking at each page as it will be served.
//!
//! [`page`] reads one rendered page: every link must lead to something the site has, what no theme
//! may drop must be there, and the rules of pages are kept. What is wrong is reported in the author's text
//! or in the template that made it ([`locator`]). [`site`] then looks at what only all pages together
//! can tell, lets the portal's settings speak, and reports once what many pages share ([`together`]);
//! [`once`] leaves out what a rule of the text itself tells, or would, were it not excused.
//! [`portal`] holds what the pages are made from to the rules; [`html`] looks at any other site.

mod aggregate;
mod dedup;
mod html;
mod link_index;
mod locator;
mod page;
mod portal;
pub(crate) mod problems;
mod site;

pub use aggregate::aggregate;
pub use dedup::dedup;
pub use html::{SiteReport, html};
pub use locator::locate_in_page;
pub use page::{Anchor, PageReport, page, page_findings};
pub use portal::{ContentReport, portal};
pub use site::{Paths, site, site_findings};
