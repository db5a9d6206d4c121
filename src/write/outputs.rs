//! The files of a release, as they were when it was written.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    disk::{ContentStamp, Stamp},
    source::Fingerprint,
};

/// Files of a release, by their path in it.
pub type Outputs = BTreeMap<String, Output>;

/// A file of a release, as it was when it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Output {
    /// Hash of its content.
    pub content: Fingerprint,
    /// State of the file.
    pub stamp: ContentStamp,
    /// State of the file that it is a copy of; `None` if it is not a copy.
    pub source: Option<Stamp>,
}
