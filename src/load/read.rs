//! Reading texts.

use std::path::Path;

use rayon::prelude::*;

use super::{problems, tree::PlainFile, walk::unreadable};
use crate::{
    diagnostic::{Diagnostic, Diagnostics, Place},
    source::{FileId, SourceFile, Sources, Span},
};

/// The largest text that is read, in bytes. A book of a thousand pages has two or three million.
const LARGEST: u64 = 8 * 1024 * 1024;

/// Reads the texts in parallel and numbers them in the order listed. What is not UTF-8 is kept up
/// to its first wrong byte, so that it can be shown; it is not in the list that is given back.
pub(super) fn run(root: &Path, files: Vec<PlainFile>, found: &mut Diagnostics) -> (Sources, Vec<FileId>) {
    let read: Vec<Result<Text, Diagnostic>> = files.into_par_iter().map(|file| read(root, file)).collect();
    let mut sources = Sources::default();
    let mut readable = Vec::with_capacity(read.len());
    for text in read {
        match text {
            Ok(Text::Whole(file)) => readable.push(sources.add(file)),
            Ok(Text::Broken(file)) => {
                let end = file.text().len();
                let id = sources.add(file);
                found.push(Diagnostic::new(problems::NOT_UTF8, Span::new(id, end, end)));
            }
            Err(problem) => found.push(problem),
        }
    }
    (sources, readable)
}

enum Text {
    Whole(SourceFile),
    Broken(SourceFile),
}

fn read(root: &Path, file: PlainFile) -> Result<Text, Diagnostic> {
    if file.size > LARGEST {
        let place = Place::Path(file.path);
        return Err(Diagnostic::new(problems::FILE_TOO_LARGE, place)
            .with("size", (file.size / 1_000_000) as usize)
            .with("largest", (LARGEST / 1_000_000) as usize));
    }
    let bytes =
        std::fs::read(root.join(&file.path)).map_err(|error| unreadable(file.path.clone(), Some(&error)))?;
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Text::Whole(SourceFile::new(file.path, text))),
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            let start = String::from_utf8_lossy(&error.as_bytes()[..valid]).into_owned();
            Ok(Text::Broken(SourceFile::new(file.path, start)))
        }
    }
}
