//! Text of a page → tree.

mod fast;
mod html5ever;

use std::sync::Arc;

use super::{Document, styles::Sheet};

impl Document {
    /// Parses any page as the HTML standard specifies. Scripting is considered enabled, as for most
    /// readers: the content of `noscript` is text.
    ///
    /// The part of a page beyond 4 GiB is ignored.
    #[must_use]
    pub fn parse(html: &str) -> Self {
        Self::parse_fast(html).unwrap_or_else(|| Self::parse_standard(html))
    }

    /// Parses a well-formed page, as programs usually generate them: required end tags are present,
    /// and no element is misplaced. `None` for any other page. The result is the same as that of
    /// [`Document::parse_standard`], in a fraction of the time.
    #[must_use]
    pub fn parse_fast(html: &str) -> Option<Self> {
        fast::parse(html)
    }

    /// Parses any page with all rules of the HTML standard.
    #[must_use]
    pub fn parse_standard(html: &str) -> Self {
        html5ever::parse(html)
    }

    /// Parses a page that links to style sheets, in source order; they come before its own `style`
    /// elements in the cascade.
    #[must_use]
    pub fn parse_with_sheets(html: &str, sheets: &[Arc<Sheet>]) -> Self {
        Self::parse(html).with_sheets(sheets)
    }
}
