//! The result of an import.

use crate::{
    diagnostic::{Edit, Message},
    edit::NewFile,
    resolve::Portal,
};

/// The changes of an import, and what is left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct XliffImport {
    /// New text files.
    pub created: Vec<NewFile>,
    /// Edits to existing files.
    pub replaced: Vec<Edit>,
    /// Parts left out. A text is imported completely or not at all, each other field on its own.
    pub left_out: Vec<Refusal>,
}

/// The reason why a part of a document is not imported.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// Item.
    pub item: String,
    /// Message, with help on what to do.
    pub message: Message,
}

impl XliffImport {
    /// Returns the paths of the files that are created or changed, in order.
    #[must_use]
    pub fn files(&self, portal: &Portal) -> Vec<String> {
        let replaced = self.replaced.iter().map(|change| portal.sources.file(change.span.file).path());
        let mut files: Vec<String> =
            self.created.iter().map(|file| file.path.as_str()).chain(replaced).map(str::to_owned).collect();
        files.sort_unstable();
        files.dedup();
        files
    }
}
