//! Where each tag stands in the page: html5ever tells lines, we want bytes.

use std::{cell::Cell, rc::Rc};

use html5ever::{
    buffer_queue::BufferQueue,
    tendril::StrTendril,
    tokenizer::{TagKind, Token, TokenSink, TokenSinkResult},
    tree_builder::TreeBuilder,
};

use super::sink::{MAX_DEPTH, Sink};

/// Hands tokens on to the tree builder, and knows where in the page the one in hand stands: what
/// the tokenizer has not read yet is still in its queue.
pub(super) struct Offsets<'p> {
    pub(super) builder: TreeBuilder<u32, Sink>,
    queue: Rc<BufferQueue>,
    page: &'p str,
    /// How many bytes the tokenizer was handed.
    fed: Cell<u32>,
    /// Where the token before this one ended.
    end: Cell<u32>,
    /// How many elements were left out and not ended yet, because they stand too deep.
    skipped: Cell<usize>,
}

impl<'p> Offsets<'p> {
    pub(super) fn new(builder: TreeBuilder<u32, Sink>, queue: Rc<BufferQueue>, page: &'p str) -> Self {
        Self { builder, queue, page, fed: Cell::new(0), end: Cell::new(0), skipped: Cell::new(0) }
    }

    /// Hands the tokenizer more of the page.
    pub(super) fn feed(&self, piece: StrTendril) {
        self.fed.set(self.fed.get().saturating_add(piece.len32()));
        self.queue.push_back(piece);
    }

    /// Where the last token ended that the tokenizer has read whole.
    pub(super) fn token_end(&self) -> usize {
        self.end.get() as usize
    }

    /// How many bytes the tokenizer has not read. It may hold more than one buffer when it put back
    /// what it had read ahead.
    fn unread(&self) -> usize {
        let Some(first) = self.queue.pop_front() else { return 0 };
        let bytes = first.len() + self.unread();
        self.queue.push_front(first);
        bytes
    }

    /// Where between those bytes a start tag opens. A `<` that opens nothing is read with the one after
    /// it, and of a line's end in two bytes the second is read with what follows.
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

    /// Whether the tag is to be left out. An element that stands too deep is read as if it stood
    /// beside the one it is in, as browsers do: else a few bytes more would each cost all those before.
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
        // A mistake is told in the middle of its tag, and is no part of the page.
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

/// Whether it is one of the tags that only a page of its own has.
fn is_document_tag(token: &Token) -> bool {
    matches!(token, Token::TagToken(tag) if matches!(&*tag.name, "html" | "head" | "body"))
}
