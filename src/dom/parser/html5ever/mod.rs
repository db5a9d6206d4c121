//! Standard parser, based on html5ever: [`attribute_limit`] limits long tags, [`offsets`] tracks
//! byte positions, [`sink`] receives the operations of html5ever's tree builder, and [`tree`]
//! stores the nodes.

mod attribute_limit;
mod offsets;
mod sink;
mod tree;

use std::rc::Rc;

use html5ever::{
    TokenizerResult,
    buffer_queue::BufferQueue,
    interface::TreeSink,
    tendril::StrTendril,
    tokenizer::Tokenizer,
    tree_builder::{TreeBuilder, TreeBuilderOpts},
};

use crate::dom::Document;
use offsets::Offsets;
use sink::Sink;

/// Parses a page with all rules of the HTML standard.
pub(super) fn parse(html: &str) -> Document {
    let html = html.get(..u32::MAX as usize - 1).unwrap_or(html);
    let queue = Rc::new(BufferQueue::default());
    let builder = TreeBuilder::new(Sink::new(html.len()), TreeBuilderOpts::default());
    let sink = Offsets::new(builder, Rc::clone(&queue), html);
    let tokenizer = Tokenizer::new(sink, html5ever::tokenizer::TokenizerOpts::default());
    let mut start = 0;
    // Last token checked for excess attributes, and their byte range.
    let mut checked = None;
    let mut excess = 0..0;
    while start < html.len() {
        let end = attribute_limit::chunk_end(html, start);
        let mut piece = StrTendril::from_slice(&html[start..end]);
        let token = tokenizer.sink.token_end();
        if start - token > attribute_limit::MAX_CHUNK_BYTES && checked != Some(token) {
            checked = Some(token);
            excess = attribute_limit::excess(html, token).unwrap_or(0..0);
        }
        let (from, to) = (excess.start.max(start), excess.end.min(end));
        if from < to {
            // Spaces instead of the attributes keep all byte offsets.
            let spaces = " ".repeat(to - from);
            piece = [&html[start..from], &spaces, &html[to..end]].concat().into();
            tokenizer.sink.builder.sink.mark_truncated();
        }
        tokenizer.sink.feed(piece);
        start = end;
        // Scripts and encoding declarations pause the tokenizer; both are ignored.
        while !matches!(tokenizer.feed(&queue), TokenizerResult::Done) {}
    }
    tokenizer.end();
    tokenizer.sink.builder.sink.finish()
}
