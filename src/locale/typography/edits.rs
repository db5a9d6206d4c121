//! Edits to a text that usually needs none.

use std::{borrow::Cow, ops::Range};

/// Collects edits from left to right; copies the text only if there are any.
pub(super) struct Edits<'a> {
    text: &'a str,
    done: usize,
    out: String,
}

impl<'a> Edits<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self { text, done: 0, out: String::new() }
    }

    /// Replaces `range`, which must come after the ranges of earlier calls, with `new`.
    pub(super) fn replace(&mut self, range: Range<usize>, new: &str) {
        if self.text[range.clone()] == *new {
            return;
        }
        if self.out.is_empty() {
            self.out.reserve(self.text.len() + 16);
        }
        self.out.push_str(&self.text[self.done..range.start]);
        self.out.push_str(new);
        self.done = range.end;
    }

    pub(super) fn finish(mut self) -> Cow<'a, str> {
        if self.done == 0 && self.out.is_empty() {
            return Cow::Borrowed(self.text);
        }
        self.out.push_str(&self.text[self.done..]);
        Cow::Owned(self.out)
    }
}
