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

use super::{Document, offsets::Offsets, sink::Sink, styles::Sheet};

impl Document {
    /// Parses a page as the HTML standard says, whatever it holds. Scripts are taken to run, as they
    /// do for most readers: what is in `noscript` is no element.
    ///
    /// Of a page over 4 GiB the rest is left out.
    #[must_use]
    pub fn parse(html: &str) -> Self {
        let html = html.get(..u32::MAX as usize - 1).unwrap_or(html);
        let queue = Rc::new(BufferQueue::default());
        queue.push_back(StrTendril::from_slice(html));
        let builder = TreeBuilder::new(Sink::new(html.len()), TreeBuilderOpts::default());
        let length = u32::try_from(html.len()).unwrap_or(u32::MAX);
        let sink = Offsets::new(builder, Rc::clone(&queue), length);
        let tokenizer = Tokenizer::new(sink, html5ever::tokenizer::TokenizerOpts::default());
        // Scripts and declarations of an encoding stop the tokenizer; neither matters here.
        while !matches!(tokenizer.feed(&queue), TokenizerResult::Done) {}
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
