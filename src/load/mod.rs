//! Root folder → source tree.
//!
//! [`run`] takes the root folder and returns a [`SourceTree`]: every file read once and hashed, the
//! files of each item grouped. In order: [`walk`] lists the files, without those that are
//! [`left_out`]; [`images`] reads the size of images, [`contents`] compares files with their names,
//! [`read`] reads text files, all in parallel; [`tree`] assigns each file to its place, and
//! [`item_source`] groups those of each item. [`characters`] checks the characters of the author's texts.

mod characters;
mod contents;
mod drawing;
mod file_entry;
mod images;
mod item_source;
mod left_out;
mod names;
mod parse;
mod portable;
pub(crate) mod problems;
mod read;
mod tree;
mod walk;

pub use file_entry::FileEntry;
pub use item_source::{FrontMatter, ItemSource, TextSource};
pub use parse::YamlContent;
pub use tree::SourceTree;
pub(crate) use walk::unreadable;

use std::path::Path;

use rayon::prelude::*;

use crate::{diagnostic::Diagnostics, model::layout};

/// Loads the portal in `root`. Reports and skips what cannot be read.
pub fn run(root: &Path, diagnostics: &mut Diagnostics) -> SourceTree {
    let mut listed = walk::run(root, diagnostics);
    listed.others.par_iter_mut().for_each(|file| {
        let folder = file.path.split('/').next().unwrap_or_default();
        if matches!(folder, layout::CONTENT | layout::STATIC) {
            file.image = images::read(root, &file.path);
            file.fault = contents::fault(root, &file.path);
        }
    });
    let published = listed.texts.iter().chain(&listed.others).map(|file| file.path.as_str());
    portable::check(published, diagnostics);
    let mut texts = read::run(root, &listed.texts, diagnostics);
    texts.unread.extend(listed.unread);
    let drawings = drawing::read(root, &listed.others, &mut texts.sources);
    let tree = tree::assemble(texts, listed.others, &listed.folders, diagnostics);
    SourceTree { drawings, ..tree }
}
