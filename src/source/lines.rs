//! Byte offset → line and column.

use std::borrow::Cow;

/// Returns a text whose lines all end with a line feed, after a carriage return or not. A carriage return
/// alone, the line break of old Macintosh computers, becomes a line feed: no byte moves.
#[must_use]
pub fn with_line_feeds(text: &str) -> Cow<'_, str> {
    let is_alone = |at: usize| text.as_bytes().get(at + 1) != Some(&b'\n');
    if !memchr::memchr_iter(b'\r', text.as_bytes()).any(is_alone) {
        return Cow::Borrowed(text);
    }
    let mut following = text.chars().skip(1);
    let lines = text.chars().map(|letter| {
        let next = following.next();
        if letter == '\r' && next != Some('\n') { '\n' } else { letter }
    });
    Cow::Owned(lines.collect())
}

/// Line and column, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1, in Unicode scalar values.
    pub column: usize,
}

/// Bytes between two places whose number of characters is known.
const CHECKPOINT_BYTES: usize = 1024;

/// Start of each line of a text.
#[derive(Clone, Debug)]
pub struct Lines {
    starts: Vec<usize>,
    /// The number of characters before each [`CHECKPOINT_BYTES`] bytes, so that a place far into a
    /// long line is found without counting from its start.
    checkpoints: Vec<usize>,
}

impl Lines {
    /// Indexes the lines of `text`.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut starts = vec![0];
        starts.extend(text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1));
        let mut checkpoints = vec![0];
        let mut characters = 0;
        for chunk in text.as_bytes().chunks(CHECKPOINT_BYTES) {
            characters += count_characters(chunk);
            checkpoints.push(characters);
        }
        Self { starts, checkpoints }
    }

    /// Returns the line and column of a byte offset in `text`, the text that was indexed. An offset
    /// past the end counts as the end; one inside a character counts as the next column.
    #[must_use]
    pub fn position(&self, text: &str, byte: usize) -> Position {
        let byte = byte.min(text.len());
        let line = self.starts.partition_point(|start| *start <= byte);
        let start = self.starts[line - 1];
        let column = self.characters_before(text, byte) - self.characters_before(text, start) + 1;
        Position { line, column }
    }

    /// The number of characters that begin before a byte of `text`.
    fn characters_before(&self, text: &str, byte: usize) -> usize {
        let checkpoint = byte / CHECKPOINT_BYTES;
        let known = self.checkpoints.get(checkpoint).copied().unwrap_or_default();
        known + count_characters(&text.as_bytes()[checkpoint * CHECKPOINT_BYTES..byte])
    }

    /// The bytes of the line, from 1, that `position` names, without its line break.
    #[must_use]
    pub fn range(&self, text: &str, line: usize) -> std::ops::Range<usize> {
        let start = self.starts.get(line - 1).copied().unwrap_or(text.len());
        let end = self.starts.get(line).copied().unwrap_or(text.len());
        start..start + text[start..end].trim_end_matches(['\n', '\r']).len()
    }
}

/// The number of characters that begin in those bytes: one at each that is not a UTF-8 continuation.
fn count_characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_carriage_return_alone_ends_a_line() {
        for (text, expected) in [("a\rb\r", "a\nb\n"), ("a\r\nb\r", "a\r\nb\n"), ("é\r\r\n", "é\n\r\n")] {
            assert_eq!(with_line_feeds(text), expected, "{text:?}");
        }
        assert!(matches!(with_line_feeds("a\r\nb\n"), Cow::Borrowed(_)));
    }
}
