//! A source file.

use std::sync::OnceLock;

use super::{Fingerprint, Lines, Position};

/// A text file: path, text and fingerprint.
#[derive(Debug)]
pub struct SourceFile {
    path: String,
    text: String,
    fingerprint: Fingerprint,
    lines: OnceLock<Lines>,
}

impl SourceFile {
    /// Creates a source file. `path` is relative to the portal's root, with `/` as separator on
    /// every system.
    #[must_use]
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        let text = text.into();
        Self { path: path.into(), fingerprint: Fingerprint::of(&text), text, lines: OnceLock::new() }
    }

    /// Returns the path relative to the portal's root, with `/` as separator.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the whole text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the hash of the text.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        self.fingerprint
    }

    /// Returns the line and column of a byte offset.
    #[must_use]
    pub fn position(&self, byte: usize) -> Position {
        self.lines().position(&self.text, byte)
    }

    /// Returns the line index, computed on first use, since most files have no problems.
    #[must_use]
    pub fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Lines::of(&self.text))
    }
}
