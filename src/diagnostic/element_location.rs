//! Location of a problem in a page.

/// Location of an element in a published page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ElementLocation {
    /// Page: its address from the site's root, or its path in the folder that was checked.
    pub page: String,
    /// CSS selector that matches only this element.
    pub selector: String,
    /// Line of its start tag in the page, from 1.
    pub line: usize,
    /// Column of its start tag in characters, from 1.
    pub column: usize,
    /// `true` if a template generated the element, not an author's text.
    pub of_template: bool,
    /// Number of pages with the same problem; this is the first of them.
    pub pages: usize,
}
