//! From the bytes of a page to its tree.

use std::{rc::Rc, sync::Arc};

use html5ever::{
    TokenizerResult,
    buffer_queue::BufferQueue,
    interface::TreeSink,
    tendril::StrTendril,
    tokenizer::Tokenizer,
    tree_builder::{TreeBuilder, TreeBuilderOpts},
};

use super::{Document, crowded, offsets::Offsets, sink::Sink, styles::Sheet};

impl Document {
    /// Parses a page as the HTML standard says, whatever it holds. Scripts are taken to run, as they
    /// do for most readers: what is in `noscript` is no element.
    ///
    /// Of a page over 4 GiB the rest is left out.
    #[must_use]
    pub fn parse(html: &str) -> Self {
        let html = html.get(..u32::MAX as usize - 1).unwrap_or(html);
        let queue = Rc::new(BufferQueue::default());
        let builder = TreeBuilder::new(Sink::new(html.len()), TreeBuilderOpts::default());
        let sink = Offsets::new(builder, Rc::clone(&queue), html);
        let tokenizer = Tokenizer::new(sink, html5ever::tokenizer::TokenizerOpts::default());
        let mut start = 0;
        // Of the token in hand, what is left out, once it was looked at.
        let mut looked_at = None;
        let mut excess = 0..0;
        while start < html.len() {
            let end = crowded::piece_end(html, start);
            let mut piece = StrTendril::from_slice(&html[start..end]);
            let token = tokenizer.sink.read_to();
            if start - token > crowded::PIECE && looked_at != Some(token) {
                looked_at = Some(token);
                excess = crowded::excess(html, token).unwrap_or(0..0);
            }
            let (from, to) = (excess.start.max(start), excess.end.min(end));
            if from < to {
                // Spaces in its place leave every other byte where it is.
                let spaces = " ".repeat(to - from);
                piece = [&html[start..from], &spaces, &html[to..end]].concat().into();
                tokenizer.sink.builder.sink.cut();
            }
            tokenizer.sink.hand(piece);
            start = end;
            // Scripts and declarations of an encoding stop the tokenizer; neither matters here.
            while !matches!(tokenizer.feed(&queue), TokenizerResult::Done) {}
        }
        tokenizer.end();
        tokenizer.sink.builder.sink.finish()
    }

    /// The same for a page that links to sheets of styles: those, in the order in which it does, hold
    /// for it before its own `style` elements.
    #[must_use]
    pub fn parse_with(html: &str, sheets: &[Arc<Sheet>]) -> Self {
        Self::parse(html).with_sheets(sheets)
    }
}
