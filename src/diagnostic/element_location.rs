//! Where in a page a problem was seen.

/// An element of a page as it is served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ElementLocation {
    /// The page: its address from the site's root, or its file from the folder that was looked at.
    pub page: String,
    /// A CSS selector that leads to the element and to nothing else in the page.
    pub selector: String,
    /// The line of its start tag in the page, from 1.
    pub line: usize,
    /// The column of its start tag in characters, from 1.
    pub column: usize,
    /// Whether a template made the element, and not an author's text.
    pub of_template: bool,
    /// On how many pages the same was seen; this one is the first of them.
    pub pages: usize,
}
