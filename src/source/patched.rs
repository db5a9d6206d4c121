//! A text with corrections, read in place of what an author wrote.

use std::ops::Range;

use super::{Node, Shape, Span};

/// A text with changes, that gives the spans of the text as it was written.
#[derive(Clone, Debug)]
pub struct Patched {
    text: String,
    /// Changes, in the order they were made.
    changes: Vec<Change>,
}

/// The replacement of bytes by others.
#[derive(Clone, Copy, Debug)]
struct Change {
    start: usize,
    old: usize,
    new: usize,
}

impl Patched {
    /// Creates a text without changes.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self { text: text.to_owned(), changes: Vec::new() }
    }

    /// Returns the text with its changes.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Replaces a part of the text.
    pub fn replace(&mut self, range: Range<usize>, text: &str) {
        let written = &self.text[range.clone()];
        let before = same_bytes(written.chars().zip(text.chars()));
        let (rest, put) = (&written[before..], &text[before..]);
        let after = same_bytes(rest.chars().rev().zip(put.chars().rev()));
        self.changes.push(Change {
            start: range.start + before,
            old: rest.len() - after,
            new: put.len() - after,
        });
        self.text.replace_range(range, text);
    }

    /// Replaces every character of a part of the text by spaces, except the ends of lines.
    pub fn empty(&mut self, range: Range<usize>) {
        let emptied = self.text[range.clone()].chars().flat_map(|letter| {
            let kept = if matches!(letter, '\n' | '\r') { letter } else { ' ' };
            std::iter::repeat_n(kept, letter.len_utf8())
        });
        let emptied: String = emptied.collect();
        self.text.replace_range(range, &emptied);
    }

    /// Returns the byte of the text as it was written.
    #[must_use]
    pub fn unpatched(&self, position: usize) -> usize {
        self.changes.iter().rev().fold(position, |position, change| match position {
            _ if position >= change.start + change.new => position - change.new + change.old,
            _ if position > change.start => position.min(change.start + change.old),
            _ => position,
        })
    }

    /// Returns the span of the text at `place` as it was written.
    #[must_use]
    pub fn unpatched_span(&self, span: Span, place: Span) -> Span {
        let base = place.start as usize;
        let start = self.unpatched(span.start as usize - base);
        let end = self.unpatched(span.end as usize - base);
        place.within(start, end.max(start))
    }

    /// Returns the value with its spans in the text at `place` as it was written.
    #[must_use]
    pub fn unpatched_node(&self, mut node: Node, place: Span) -> Node {
        if self.changes.is_empty() {
            return node;
        }
        node.span = self.unpatched_span(node.span, place);
        if let Some(comment) = &mut node.comment {
            comment.span = self.unpatched_span(comment.span, place);
        }
        node.shape = match node.shape {
            Shape::List(nodes) => {
                Shape::List(nodes.into_iter().map(|node| self.unpatched_node(node, place)).collect())
            }
            Shape::Map(entries) => {
                let entries = entries.into_iter().map(|(mut key, node)| {
                    key.span = self.unpatched_span(key.span, place);
                    (key, self.unpatched_node(node, place))
                });
                Shape::Map(entries.collect())
            }
            shape => shape,
        };
        node
    }
}

/// Returns the length of the characters that are the same in both texts, from the first pair on.
fn same_bytes(pairs: impl Iterator<Item = (char, char)>) -> usize {
    pairs.take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_of_the_text_as_it_was_written() {
        let mut patched = Patched::new("a: [é\nb: “x”\nc: 1\n");
        patched.replace(3..6, "[é]");
        let curly = patched.text().find('“').unwrap();
        patched.replace(curly..curly + 7, "\"x\"");
        assert_eq!(patched.text(), "a: [é]\nb: \"x\"\nc: 1\n");
        let written = "a: [é\nb: “x”\nc: 1\n";
        for name in ["b:", "c:"] {
            let place = patched.unpatched(patched.text().find(name).unwrap());
            assert_eq!(place, written.find(name).unwrap());
        }
        patched.empty(0..6);
        assert!(patched.text().starts_with("       \nb:") || patched.text().starts_with("      "));
    }
}
