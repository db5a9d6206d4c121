//! Byte positions of tags: html5ever only reports lines.

use std::{cell::Cell, rc::Rc};

use html5ever::{
    buffer_queue::BufferQueue,
    tendril::StrTendril,
    tokenizer::{TagKind, Token, TokenSink, TokenSinkResult},
    tree_builder::TreeBuilder,
};

use super::sink::{MAX_DEPTH, Sink};

/// Passes tokens to the tree builder and tracks their byte positions: the bytes that the tokenizer
/// has not read yet are still in its queue.
pub(super) struct Offsets<'p> {
    pub(super) builder: TreeBuilder<u32, Sink>,
    queue: Rc<BufferQueue>,
    page: &'p str,
    /// Number of bytes passed to the tokenizer.
    fed: Cell<u32>,
    /// Position where the previous token ended.
    end: Cell<u32>,
    /// Number of open elements that were skipped because they are too deep.
    skipped: Cell<usize>,
}

impl<'p> Offsets<'p> {
    pub(super) fn new(builder: TreeBuilder<u32, Sink>, queue: Rc<BufferQueue>, page: &'p str) -> Self {
        Self { builder, queue, page, fed: Cell::new(0), end: Cell::new(0), skipped: Cell::new(0) }
    }

    /// Passes a chunk of the page to the tokenizer.
    pub(super) fn feed(&self, piece: StrTendril) {
        self.fed.set(self.fed.get().saturating_add(piece.len32()));
        self.queue.push_back(piece);
    }

    /// Returns where the last complete token ended.
    pub(super) fn token_end(&self) -> usize {
        self.end.get() as usize
    }

    /// Returns the number of bytes that the tokenizer has not read. There may be several buffers,
    /// since it can push back bytes that it read ahead.
    fn unread(&self) -> usize {
        let Some(first) = self.queue.pop_front() else { return 0 };
        let bytes = first.len() + self.unread();
        self.queue.push_front(first);
        bytes
    }

    /// Returns the position of the `<` of a start tag in that range. A literal `<` is read together
    /// with the next one, and the second byte of a CRLF line break with what follows.
    fn tag_start(&self, start: u32, end: u32) -> u32 {
        let bytes = self.page.as_bytes();
        let at = start as usize;
        let opens_before = at > 0 && bytes[at - 1] == b'<';
        if opens_before && bytes.get(at).is_some_and(u8::is_ascii_alphabetic) {
            return start - 1;
        }
        let ahead = bytes.get(at..end as usize).unwrap_or_default();
        let skipped = ahead.iter().position(|it| *it == b'<').unwrap_or(0);
        start + u32::try_from(skipped).unwrap_or(0)
    }

    /// Returns `true` if the tag must be skipped. An element that is too deep becomes a sibling of
    /// its parent, as in browsers: otherwise each additional tag would cost as much as all previous
    /// ones.
    fn is_too_deep(&self, token: &Token) -> bool {
        let Token::TagToken(tag) = token else { return false };
        let left_out = self.skipped.get();
        match tag.kind {
            TagKind::StartTag if left_out > 0 || self.builder.sink.depth() >= MAX_DEPTH => {
                self.builder.sink.mark_truncated();
                self.skipped.set(left_out + usize::from(!tag.self_closing));
                true
            }
            TagKind::EndTag if left_out > 0 => {
                self.skipped.set(left_out - 1);
                left_out > 1
            }
            _ => false,
        }
    }
}

impl TokenSink for Offsets<'_> {
    type Handle = u32;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<u32> {
        // The tokenizer reports errors in the middle of a tag.
        if matches!(token, Token::ParseError(_)) {
            return TokenSinkResult::Continue;
        }
        let unread = u32::try_from(self.unread()).unwrap_or(u32::MAX);
        let end = self.fed.get().saturating_sub(unread);
        let tag = match &token {
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => Some(&tag.name),
            _ => None,
        };
        let start = self.end.replace(end);
        let start = if tag.is_some() { self.tag_start(start, end) } else { start };
        self.builder.sink.begin_token(start..end, tag);
        if is_document_tag(&token) {
            self.builder.sink.mark_full_document();
        }
        if self.is_too_deep(&token) || self.builder.sink.is_full() {
            return TokenSinkResult::Continue;
        }
        self.builder.process_token(token, line)
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

/// Returns `true` if it is a tag that only a complete page has.
fn is_document_tag(token: &Token) -> bool {
    matches!(token, Token::TagToken(tag) if matches!(&*tag.name, "html" | "head" | "body"))
}
