//! Looking at each page as it will be served.
//!
//! [`page`] reads one rendered page: every link must lead to something the site has, and what no
//! theme may drop must be there. [`site`] then looks at what only all pages together can tell.
//! [`portal`] holds what the pages are made from to the rules.

mod html;
mod page;
mod portal;
pub(crate) mod problems;
mod site;
mod summary;

pub use html::{Looked, html};
pub use page::{Checked, page};
pub use portal::portal;
pub use site::{Paths, site};
pub use summary::Summary;
