//! One file that was read.

use std::sync::OnceLock;

use super::{Fingerprint, Lines, Position};

/// A text file: its path, its text and its fingerprint.
#[derive(Debug)]
pub struct SourceFile {
    path: String,
    text: String,
    fingerprint: Fingerprint,
    lines: OnceLock<Lines>,
}

impl SourceFile {
    /// `path` is relative to the portal's root, with `/` between its parts on every system.
    #[must_use]
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        let text = text.into();
        Self { path: path.into(), fingerprint: Fingerprint::of(&text), text, lines: OnceLock::new() }
    }

    /// The path from the portal's root, with `/` between its parts.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The hash of the text.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        self.fingerprint
    }

    /// The line and column of a byte of the text.
    #[must_use]
    pub fn position(&self, byte: usize) -> Position {
        self.lines().position(&self.text, byte)
    }

    /// The lines of the text; found on first use, since most files have no problem to show.
    #[must_use]
    pub fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Lines::of(&self.text))
    }
}
