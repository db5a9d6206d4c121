//! Cache of a portal between two runs: the report of each page by its key, and the files of the last release.
//!
//! [`PortalCache`] is in the folder [`FOLDER`] of the portal; commands [`open`] and [`save`] it. A page whose key is
//! that of its [`PageRecord`] is neither rendered nor checked again. On any doubt (another program, a damaged
//! file), the cache is empty: it is never needed, and never wrong.

mod encoded;
mod page_record;
mod portal_cache;
mod store;

pub use page_record::PageRecord;
pub use portal_cache::PortalCache;
pub use store::{FOLDER, open, save};
