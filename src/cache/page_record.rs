//! Record of a page.

use std::sync::Arc;

use crate::{check::PageReport, render::PageKey, source::Fingerprint};

/// Record of a page that was rendered and checked.
#[derive(Clone, Debug, PartialEq)]
pub struct PageRecord {
    /// Its key.
    pub key: PageKey,
    /// Hash of the page as it was published; `None` if it was only checked.
    pub content: Option<Fingerprint>,
    /// Result of the checks.
    pub report: Arc<PageReport>,
}
