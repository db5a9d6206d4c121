//! Output of the site: either the old site or the complete new one is served.
//!
//! [`Staging`] collects the new site in a folder next to the old one; [`Staging::publish`] waits until
//! the disk has it, exchanges the names of both folders in one step, then removes the old site. If it
//! is dropped before that, it removes its files and the old site is unchanged. On systems that cannot
//! exchange names, the site is missing for a moment between two renames; the next build recovers from
//! one that was interrupted there.
//!
//! Files that are the same as in the old site, and that nobody changed, are not written again: the new site
//! has them under a second name (a hard link) until the old one is removed.
//!
//! A release knows its files: [`manifest::Manifest`] is published with it, as `build.json`. What others added to
//! the folder ([`foreign`]) is taken over by the new release.

mod copy;
mod foreign;
mod lock;
mod manifest;
mod modes;
mod output_folder;
mod outputs;
mod release;
mod staging;
mod swap;

pub use copy::Copied;
pub(crate) use manifest::is_release;
pub(crate) use output_folder::resolve_symlinks;
pub use outputs::{Output, Outputs};
pub use release::Release;
pub use staging::Staging;
