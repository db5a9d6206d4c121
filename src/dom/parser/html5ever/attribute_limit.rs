//! Limit on the number of attributes of a tag.
//!
//! The tokenizer compares each attribute of a tag with all previous ones, so a tag with 100,000
//! attributes takes seconds and one with millions takes hours. Attributes beyond the limit are
//! ignored.

use std::{cmp::min, ops::Range};

/// Maximum number of attributes parsed in a tag.
const MAX_ATTRIBUTES: usize = 4_000;

/// Maximum number of bytes passed to the tokenizer at a time: a longer tag is checked before the
/// next chunk.
pub(super) const MAX_CHUNK_BYTES: usize = 1 << 15;

/// Returns the end of the next chunk, on a character boundary.
pub(super) fn chunk_end(html: &str, start: usize) -> usize {
    let mut end = min(start + MAX_CHUNK_BYTES, html.len());
    while !html.is_char_boundary(end) {
        end += 1;
    }
    end
}

/// Returns the byte range of the attributes beyond the limit, up to the end of the tag; `None` if
/// `start` is not a start tag or the limit is not exceeded.
pub(super) fn excess(html: &str, start: usize) -> Option<Range<usize>> {
    let bytes = html.as_bytes();
    let is_tag = bytes.get(start) == Some(&b'<') && bytes.get(start + 1).is_some_and(u8::is_ascii_alphabetic);
    if !is_tag {
        return None;
    }
    let skip = |from: usize, is_in: &dyn Fn(u8) -> bool| {
        bytes[min(from, bytes.len())..].iter().position(|it| !is_in(*it)).map_or(bytes.len(), |it| from + it)
    };
    let is_gap = |it: u8| it.is_ascii_whitespace() || it == b'/';
    let mut at = skip(start, &|it| !is_gap(it) && it != b'>');
    let mut count = 0;
    let mut too_many = None;
    loop {
        at = skip(at, &is_gap);
        if at >= bytes.len() || bytes[at] == b'>' {
            return too_many.map(|from| from..at);
        }
        if count == MAX_ATTRIBUTES {
            too_many = Some(at);
        }
        count += 1;
        // The first byte is part of the name, even if it is `=`.
        at = skip(at + 1, &|it| !is_gap(it) && it != b'>' && it != b'=');
        let value = skip(at, &|it| it.is_ascii_whitespace());
        if bytes.get(value) == Some(&b'=') {
            at = skip(value + 1, &|it| it.is_ascii_whitespace());
            at = match bytes.get(at) {
                Some(quote @ (b'"' | b'\'')) => skip(at + 1, &|it| it != *quote) + 1,
                _ => skip(at, &|it| !it.is_ascii_whitespace() && it != b'>'),
            };
        }
    }
}
