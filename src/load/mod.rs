//! Root folder → source tree.
//!
//! [`run`] takes the root folder and returns a [`SourceTree`]: every file read once and hashed, the
//! files of each item grouped. In order: [`walk`] lists the files, [`read`] reads text files in
//! parallel, [`tree`] assigns each file to its place, and [`item_source`] groups those of each
//! item.

mod item_source;
mod names;
pub(crate) mod problems;
mod read;
mod tree;
mod walk;

pub use item_source::{FrontMatter, ItemSource, TextSource};
pub use tree::{FileEntry, SourceTree};
pub(crate) use walk::unreadable;

use std::path::Path;

use crate::diagnostic::Diagnostics;

/// Loads the portal in `root`. Reports and skips what cannot be read.
pub fn run(root: &Path, diagnostics: &mut Diagnostics) -> SourceTree {
    let listed = walk::run(root, diagnostics);
    let mut texts = read::run(root, &listed.texts, diagnostics);
    texts.unread.extend(listed.unread);
    tree::assemble(texts, listed.others, &listed.folders, diagnostics)
}
