//! The reading of text files.

use std::path::Path;

use rayon::prelude::*;

use super::{file_entry::FileEntry, problems, walk::unreadable};
use crate::{
    diagnostic::{Diagnostic, Diagnostics, Location},
    disk,
    source::{FileId, SourceFile, Sources, Span, with_line_feeds},
};

/// Maximum size of a text, in bytes. A book of a thousand pages has two or three million.
const MAX_BYTES: u64 = 8 * 1024 * 1024;

/// The text files of a portal.
#[derive(Default)]
pub(super) struct Texts {
    /// All text files, in order of path.
    pub(super) sources: Sources,
    /// Files that can be used.
    pub(super) readable: Vec<FileId>,
    /// Paths of the files that could not be read and were reported.
    pub(super) unread: Vec<String>,
}

/// Reads the text files in parallel. A file that is not UTF-8 is kept up to its first invalid byte,
/// so that the diagnostic can show it.
pub(super) fn run(root: &Path, files: &[FileEntry], diagnostics: &mut Diagnostics) -> Texts {
    let read: Vec<Result<ReadText, Diagnostic>> = files.par_iter().map(|file| read(root, file)).collect();
    let mut texts = Texts::default();
    for (file, text) in files.iter().zip(read) {
        match text {
            Ok(ReadText::Complete(file)) => texts.readable.push(texts.sources.add(file)),
            Ok(ReadText::Truncated(broken)) => {
                let end = broken.text().len();
                let id = texts.sources.add(broken);
                diagnostics.push(Diagnostic::new(problems::NOT_UTF8, Span::new(id, end, end)));
                texts.unread.push(file.path.clone());
            }
            Err(problem) => {
                diagnostics.push(problem);
                texts.unread.push(file.path.clone());
            }
        }
    }
    texts
}

enum ReadText {
    Complete(SourceFile),
    Truncated(SourceFile),
}

fn read(root: &Path, file: &FileEntry) -> Result<ReadText, Diagnostic> {
    if file.size > MAX_BYTES {
        let place = Location::Path(file.path.clone());
        return Err(Diagnostic::new(problems::FILE_TOO_LARGE, place)
            .with("size", (file.size / 1_000_000) as usize)
            .with("largest", (MAX_BYTES / 1_000_000) as usize));
    }
    let bytes =
        disk::read(&root.join(&file.path)).map_err(|error| unreadable(file.path.clone(), Some(&error)))?;
    match String::from_utf8(bytes) {
        Ok(text) => Ok(ReadText::Complete(SourceFile::new(file.path.clone(), with_line_feeds(&text)))),
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            let start = String::from_utf8_lossy(&error.as_bytes()[..valid]).into_owned();
            Ok(ReadText::Truncated(SourceFile::new(file.path.clone(), start)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_disappeared_after_listing_is_reported() {
        let root = tempfile::tempdir().unwrap();
        let gone = FileEntry { path: "content/news/a/fr.md".to_owned(), size: 10, image: None, fault: None };
        let mut diagnostics = Diagnostics::default();
        let texts = run(root.path(), std::slice::from_ref(&gone), &mut diagnostics);
        assert_eq!(
            diagnostics.iter().map(|it| (it.code.id, &it.location)).collect::<Vec<_>>(),
            [("S110", &Location::Path(gone.path.clone()))]
        );
        assert!(texts.readable.is_empty() && texts.unread == [gone.path]);
    }
}
