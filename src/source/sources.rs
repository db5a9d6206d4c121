//! Every file that was read, by number.

use super::{FileId, SourceFile, Span};

/// The files of a portal. A [`FileId`] is given once and stays good.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

impl Sources {
    /// Takes a file in and numbers it.
    ///
    /// # Panics
    /// After four billion files, which no disk that Parvis meets can hold.
    pub fn add(&mut self, file: SourceFile) -> FileId {
        #[expect(clippy::expect_used, reason = "no portal has four billion files")]
        let id = u32::try_from(self.files.len()).expect("fewer than 2^32 files");
        self.files.push(file);
        FileId(id)
    }

    /// The file of that number.
    #[must_use]
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// What is written at a place; empty where the place lies outside its file.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        self.file(span.file).text().get(span.range()).unwrap_or_default()
    }

    /// The place where the words of a text begin, after the white space before them; its end where
    /// there are none.
    #[must_use]
    pub fn first_word(&self, text: Span) -> Span {
        let words = self.slice(text);
        let start = words.len() - words.trim_start().len();
        text.within(start, start)
    }

    /// All files with their numbers, in the order they were taken in.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (0..).map(FileId).zip(&self.files)
    }
}
