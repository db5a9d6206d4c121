//! Pages and files of a portal from earlier runs.

use std::collections::BTreeMap;

use super::PageRecord;
use crate::{check::SharedParts, model::Address, render::SiteKey, write::Outputs};

/// Pages and files of a portal from earlier runs.
#[derive(Debug, Default)]
pub struct PortalCache {
    /// Inputs that all pages shared in the last run.
    pub site: Option<SiteKey>,
    /// Pages, by address.
    pub pages: BTreeMap<Address, PageRecord>,
    /// Files of the last release.
    pub outputs: Outputs,
    /// Parts that the reports of pages have in common.
    pub shared: SharedParts,
}
