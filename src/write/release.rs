//! What a written site says of itself.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::source::Fingerprint;

/// The file in the site's root that names the release. A folder that holds it was written by
/// Parvis, and may be replaced by it.
pub(super) const FILE: &str = "build.json";

/// Whether a folder holds a written site.
pub(crate) fn is_release(folder: &std::path::Path) -> bool {
    folder.join(FILE).is_file()
}

/// A written site: the same paths and contents give the same id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// The hash over every path and content.
    pub id: Fingerprint,
    /// How many files it has, besides the one that names it.
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

    /// The text of the file that names it.
    pub(super) fn text(&self) -> String {
        let generator = concat!("parvis ", env!("CARGO_PKG_VERSION"));
        let named = ReleaseFile { generator, release: self.id.to_string(), files: self.files };
        serde_json::to_string(&named).unwrap_or_default() + "\n"
    }
}
