//! Reading the portal's folder.
//!
//! [`run`] takes the root folder and gives a [`SourceTree`]: every file read once and hashed, every
//! item's folder distinguished from what lies beside it. In order: [`walk`] lists the files,
//! [`read`] reads their texts in parallel, [`entry`] puts each where it belongs.

mod item_source;
pub(crate) mod problems;
mod read;
mod tree;
mod walk;

pub use item_source::{FrontMatter, ItemSource, TextSource};
pub use tree::{FileEntry, SourceTree};
pub(crate) use walk::unreadable;

use std::path::Path;

use crate::diagnostic::Diagnostics;

/// Reads the portal in `root`. What cannot be read is reported and left out.
pub fn run(root: &Path, diagnostics: &mut Diagnostics) -> SourceTree {
    let listed = walk::run(root, diagnostics);
    let mut texts = read::run(root, &listed.texts, diagnostics);
    texts.unread.extend(listed.unread);
    tree::assemble(texts, listed.others, diagnostics)
}
