//! Looking at each page as it will be served.
//!
//! [`page`] reads one rendered page: every link must lead to something the site has, what no theme
//! may drop must be there, and the rules of pages are kept. What is wrong is told in the author's text
//! or in the template that made it ([`located`]). [`site`] then looks at what only all pages together
//! can tell, lets the portal's settings speak, and tells once what many pages share ([`together`]);
//! [`once`] leaves out what a rule of the text itself tells, or would, were it not excused.
//! [`portal`] holds what the pages are made from to the rules; [`html`] looks at any other site.

mod html;
mod located;
mod once;
mod page;
mod portal;
pub(crate) mod problems;
mod site;
mod summary;
mod together;

pub use html::{Looked, html};
pub use located::shown;
pub use once::once;
pub use page::{Anchor, Checked, findings, page};
pub use portal::{Content, portal};
pub use site::{Paths, broken, site};
pub use together::together;
