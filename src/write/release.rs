//! A site that was published.

use std::path::PathBuf;

use crate::source::Fingerprint;

/// A published site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// Hash of every path and content: the same paths and contents give the same id.
    pub id: Fingerprint,
    /// Number of files, not counting the release file.
    pub files: usize,
    /// Files and folders of others that the new site contains as well, without the folders of
    /// version control. A folder ends in `/`.
    pub kept: Vec<String>,
    /// Files and folders of others that were deleted on request. A folder ends in `/`.
    pub deleted: Vec<String>,
    /// Old site that could not be removed.
    pub left_behind: Option<PathBuf>,
}
