//! Putting the site where it is served from, so that it is the old one or the new one, never
//! between. Where the system cannot exchange two names, the old site is away between two renames, and
//! a run that is killed there is completed by the next.
//!
//! [`Staging`] takes the new site's files beside the old site; [`Staging::publish`] gives the two
//! folders each other's names in one step, then removes the old one. Dropped before that, it takes
//! away what it wrote and the old site stands.

mod release;
mod staging;
mod swap;

pub use release::Release;
pub(crate) use release::is_release;
pub use staging::Staging;
pub(crate) use swap::resolve_symlinks;
