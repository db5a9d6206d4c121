//! The whole way from a folder to a site.
//!
//! The only module that knows every stage and their order. [`load_snapshot`] loads, validates and
//! resolves the portal and makes it ready to render; [`Snapshot::check`] renders and looks at every
//! page; [`Snapshot::build`] writes them too, if nothing forbids it. [`Snapshot::page_diagnostics`] looks at one;
//! [`Snapshot::conformance`] judges all of them by each success criterion.

mod build;
mod checks;
mod codes;
mod conformance;
mod page_diagnostics;
mod portal;
mod snapshot;

pub use build::{BuildReport, Progress};
pub use codes::codes;
pub use portal::load_portal;
pub use snapshot::{Request, Snapshot, load_snapshot};
