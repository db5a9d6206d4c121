//! Quotation marks, in pairs.

use std::ops::Range;

use crate::markdown::Piece;

/// What the quotation marks of a text enclose.
#[derive(Default)]
pub(super) struct Quotation<'p> {
    /// The marks without a pair.
    pub(super) unpaired: Vec<(&'p Piece, Range<usize>)>,
    /// The pairs that stand in no other and in one piece, marks included.
    pub(super) outermost: Vec<(&'p Piece, Range<usize>)>,
}

impl<'p> Quotation<'p> {
    /// Reads the pieces of a text in order.
    pub(super) fn of(pieces: &'p [Piece]) -> Self {
        let mut quotation = Self::default();
        let mut open: Vec<(&Piece, usize, char)> = Vec::new();
        for piece in pieces {
            for (at, mark) in piece.text.char_indices() {
                let opening = match mark {
                    '«' | '“' => {
                        open.push((piece, at, mark));
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
        quotation
    }
}
