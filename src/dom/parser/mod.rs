//! From the bytes of a page to its tree.

mod fast;
mod html5ever;

use std::sync::Arc;

use super::{Document, styles::Sheet};

impl Document {
    /// Parses a page as the HTML standard says, whatever it holds. Scripts are taken to run, as they
    /// do for most readers: what is in `noscript` is no element.
    ///
    /// Of a page over 4 GiB the rest is left out.
    #[must_use]
    pub fn parse(html: &str) -> Self {
        Self::parse_fast(html).unwrap_or_else(|| Self::parse_standard(html))
    }

    /// Parses a page that is written plainly, as programs write them: every element is ended where it
    /// must be, and nothing is where it may not be. None for any other page; what it gives is what
    /// [`Document::parse_standard`] does, and it takes a fraction of the time.
    #[must_use]
    pub fn parse_fast(html: &str) -> Option<Self> {
        fast::parse(html)
    }

    /// Parses a page with every step of the HTML standard, however it is written.
    #[must_use]
    pub fn parse_standard(html: &str) -> Self {
        html5ever::parse(html)
    }

    /// The same as [`Document::parse`] for a page that links to sheets of styles: those, in the order
    /// in which it does, hold for it before its own `style` elements.
    #[must_use]
    pub fn parse_with_sheets(html: &str, sheets: &[Arc<Sheet>]) -> Self {
        Self::parse(html).with_sheets(sheets)
    }
}
