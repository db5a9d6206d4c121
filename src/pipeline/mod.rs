//! The pipeline: portal folder → site.
//!
//! The only module that knows every stage and their order. [`load_snapshot`] loads, validates and
//! resolves the portal and prepares its pages for rendering; [`load_portal`] stops before rendering
//! and returns its status. [`Snapshot::check`] renders and checks every page; [`Snapshot::build`]
//! also writes them if no problem prevents it. [`Snapshot::page_diagnostics`] checks one page;
//! [`Snapshot::conformance`] evaluates all pages against each success criterion. [`codes()`] lists
//! every diagnostic code.

mod build;
mod checks;
mod codes;
mod conformance;
mod page_changes;
mod page_diagnostics;
mod pages;
mod portal;
mod snapshot;

pub use build::BuildReport;
pub use codes::codes;
pub use page_changes::{PageChanges, RenderReason, SiteInput};
pub use page_diagnostics::PageDiagnostics;
pub use pages::Progress;
pub use portal::load_portal;
pub use snapshot::{Request, Snapshot, load_snapshot};
