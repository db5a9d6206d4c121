//! A file that was listed.

use crate::model::{FileFault, ImageFile, ItemFile};

/// A file, by its path from the portal's root, with `/` as the separator.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileEntry {
    /// Path.
    pub path: String,
    /// Size in bytes when it was listed.
    pub size: u64,
    /// Format and size of the image, for an image of the content or of `static/`.
    pub image: Option<ImageFile>,
    /// Fault of the content, for a file of the content or of `static/`.
    pub fault: Option<FileFault>,
}

impl From<FileEntry> for ItemFile {
    fn from(FileEntry { path, size, image, fault }: FileEntry) -> Self {
        Self { path, size, image, fault }
    }
}
