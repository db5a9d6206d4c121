//! Whether what was read is a page, or a piece of one.

use super::{Document, Element};

impl Document {
    /// The `body`, unless the page is made of frames.
    #[must_use]
    pub fn body(&self) -> Option<Element<'_>> {
        self.root()?.children().find(|it| it.is("body"))
    }

    /// Whether it is a page of its own, and not a piece that another page takes in: its author wrote
    /// a doctype, or the tag of `html`, `head` or `body`.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.is_whole
    }
}
