//! Collection of all files that were read.

use super::{FileId, SourceFile, Span};

/// The files of a portal. A [`FileId`] remains valid.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

impl Sources {
    /// Adds a file and returns its id.
    ///
    /// # Panics
    /// Panics if there are more than four billion files, which no portal has.
    pub fn add(&mut self, file: SourceFile) -> FileId {
        #[expect(clippy::expect_used, reason = "no portal has four billion files")]
        let id = u32::try_from(self.files.len()).expect("fewer than 2^32 files");
        self.files.push(file);
        FileId(id)
    }

    /// Returns the file with that id.
    #[must_use]
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// Returns the text of a span; empty if the span is outside its file.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        self.file(span.file).text().get(span.range()).unwrap_or_default()
    }

    /// Returns an empty span at the first character after leading whitespace; at the end if there
    /// is only whitespace.
    #[must_use]
    pub fn first_word(&self, text: Span) -> Span {
        let words = self.slice(text);
        let start = words.len() - words.trim_start().len();
        text.within(start, start)
    }

    /// Returns all files with their ids, in the order they were added.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (0..).map(FileId).zip(&self.files)
    }
}
