//! Whether what was read is a page, or a piece of one.

use super::{Document, Element};

impl Document {
    /// The `body`, unless the page is made of frames.
    #[must_use]
    pub fn body(&self) -> Option<Element<'_>> {
        self.root()?.children().find(|it| it.is("body"))
    }

    /// Whether it is a page of its own, and not a piece that another page takes in: its author wrote
    /// a doctype, `html`, `head` or `body`, which HTML lets them leave out one by one.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        let is_written = |it: Element<'_>| !it.bytes().is_empty();
        self.has_doctype
            || self.root().is_some_and(|root| {
                is_written(root) || root.children().any(|it| it.is_any(&["head", "body"]) && is_written(it))
            })
    }

    /// The element to point at for what the whole page lacks: the outermost one that is written.
    #[must_use]
    pub fn outermost(&self) -> Option<Element<'_>> {
        self.elements().find(|it| !it.bytes().is_empty()).or_else(|| self.root())
    }
}
