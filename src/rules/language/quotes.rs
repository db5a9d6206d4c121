//! Pairs quotation marks.

use std::ops::Range;

use crate::markdown::TextRun;

/// Quotation marks of a text.
#[derive(Default)]
pub(super) struct Quotation<'p> {
    /// The marks without a pair.
    pub(super) unpaired: Vec<(&'p TextRun, Range<usize>)>,
    /// The pairs that are in no other and in one piece, marks included.
    pub(super) outermost: Vec<(&'p TextRun, Range<usize>)>,
}

impl<'p> Quotation<'p> {
    /// Reads the pieces of a text in order.
    pub(super) fn of(pieces: &'p [TextRun]) -> Self {
        let mut quotation = Self::default();
        let mut open: Vec<(&TextRun, usize, char)> = Vec::new();
        // The paragraph, and the last one that what is open runs into.
        let (mut paragraph, mut reached) = (0, 0);
        for piece in pieces {
            paragraph += usize::from(piece.starts_block);
            for (at, mark) in piece.text.char_indices() {
                let opening = match mark {
                    '«' | '“' => {
                        let is_first = at == 0 && piece.starts_block && reached + 1 == paragraph;
                        // A quotation that runs over paragraphs opens each of them again.
                        if !is_first || open.last().is_none_or(|(.., open)| *open != mark) {
                            open.push((piece, at, mark));
                        }
                        reached = paragraph;
                        continue;
                    }
                    '»' => '«',
                    '”' => '“',
                    _ => continue,
                };
                let end = at + mark.len_utf8();
                match open.iter().rposition(|(_, _, open)| *open == opening) {
                    Some(found) => {
                        for (piece, at, mark) in open.drain(found + 1..) {
                            quotation.unpaired.push((piece, at..at + mark.len_utf8()));
                        }
                        let pair = open.pop();
                        if let Some((first, start, _)) =
                            pair.filter(|(first, ..)| std::ptr::eq(*first, piece))
                            && open.is_empty()
                        {
                            quotation.outermost.push((first, start..end));
                        }
                    }
                    None => quotation.unpaired.push((piece, at..end)),
                }
            }
        }
        quotation
            .unpaired
            .extend(open.into_iter().map(|(piece, at, mark)| (piece, at..at + mark.len_utf8())));
        let mut paragraphs = pieces.chunk_by(|_, next| !next.starts_block).peekable();
        while let Some(paragraph) = paragraphs.next() {
            let next = paragraphs.peek().and_then(|next| next.first());
            let goes_on = next.is_some_and(|next| next.text.starts_with('"'));
            quotation.unpaired.extend(straight(paragraph, goes_on));
        }
        quotation
    }
}

/// The straight marks of a paragraph that pages can take for no pair. Inches (5") are none, nor is
/// what opens a quotation that goes on in the next paragraph.
fn straight(paragraph: &[TextRun], goes_on: bool) -> Vec<(&TextRun, Range<usize>)> {
    let mut alone = Vec::new();
    let mut open = Vec::new();
    let mut before: Option<char> = None;
    for piece in paragraph {
        for (at, letter) in piece.text.char_indices() {
            if letter == '"' {
                let mark = (piece, at..at + 1);
                let after = piece.text[at + 1..].chars().next();
                let at_start = before.is_none_or(|it| it.is_whitespace() || "([{«“‘’'—–-/".contains(it));
                let into_word = after.is_some_and(|it| !it.is_whitespace() && !".,;:!?)".contains(it));
                if at_start && (into_word || open.is_empty()) {
                    open.push(mark);
                } else if open.pop().is_none() && !before.is_some_and(|it| it.is_ascii_digit()) {
                    alone.push(mark);
                }
            }
            before = Some(letter);
        }
    }
    if goes_on {
        open.pop();
    }
    alone.extend(open);
    alone
}
