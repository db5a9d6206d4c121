//! Output of the site: either the old site or the complete new one is served.
//!
//! [`Staging`] collects the new site in a folder next to the old one; [`Staging::publish`]
//! exchanges the names of both folders in one step, then removes the old site. If it is dropped
//! before that, it removes its files and the old site is unchanged. On systems that cannot exchange
//! names, the site is missing for a moment between two renames; the next build recovers from one
//! that was interrupted there.

mod release;
mod staging;
mod swap;

pub use release::Release;
pub(crate) use release::is_release;
pub use staging::Staging;
pub(crate) use swap::resolve_symlinks;
