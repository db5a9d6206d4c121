//! Identification of a built site.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::source::Fingerprint;

/// File in the site's root that identifies the release. A folder that contains it was written by
/// Parvis, and may be replaced.
pub(super) const FILE: &str = "build.json";

/// Returns `true` if a folder contains a built site.
pub(crate) fn is_release(folder: &std::path::Path) -> bool {
    folder.join(FILE).is_file()
}

/// A built site: the same paths and contents give the same id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// Hash of every path and content.
    pub id: Fingerprint,
    /// Number of files, not counting the release file.
    pub files: usize,
}

#[derive(Serialize)]
struct ReleaseFile<'a> {
    generator: &'a str,
    release: String,
    files: usize,
}

impl Release {
    pub(super) fn of(files: &BTreeMap<String, Fingerprint>) -> Self {
        let parts = files.iter().flat_map(|(path, content)| [path.as_bytes(), content.as_ref()]);
        Self { id: Fingerprint::of_parts(parts), files: files.len() }
    }

    /// Returns the content of the release file.
    pub(super) fn text(&self) -> String {
        let generator = concat!("parvis ", env!("CARGO_PKG_VERSION"));
        let named = ReleaseFile { generator, release: self.id.to_string(), files: self.files };
        serde_json::to_string(&named).unwrap_or_default() + "\n"
    }
}
