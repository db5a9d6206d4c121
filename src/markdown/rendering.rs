//! The inputs of HTML rendering.

use std::borrow::Cow;

use super::{Callout, LanguageTag, addresses};

/// The context of a rendered text.
pub struct Rendering<'a> {
    /// Heading level that `##` becomes: 2 right below the page's title.
    pub top_heading: u8,
    /// Typography of the text's language.
    pub typesetter: &'a mut dyn Typesetter,
    /// Resolver of destinations.
    pub links: &'a dyn LinkResolver,
    /// Labels that the text does not contain.
    pub labels: &'a dyn Labels,
    /// Prefix of every anchor, if a page shows several texts; else empty.
    pub id_prefix: &'a str,
    /// Number of the text in its page: each element gets a source mark with it and the element's
    /// byte range. `None` for no marks.
    pub source: Option<usize>,
}

/// Applies typography to running text: spaces, apostrophes, quotation marks. Code, URLs and HTML
/// are not passed to it.
pub trait Typesetter {
    /// Begins a block (paragraph, heading, cell), which is independent of the text before it.
    fn begin_block(&mut self);
    /// Returns the text with typography. A paragraph can come in several pieces.
    fn typeset<'t>(&mut self, text: &'t str) -> Cow<'t, str>;
    /// Skips content that is not running text: code, an image, a reference.
    fn skip(&mut self) {}
    /// Begins a passage in another language.
    fn enter_language(&mut self, _language: &LanguageTag) {}
    /// Ends a passage in another language.
    fn leave_language(&mut self) {}
}

/// A typesetter that returns every text unchanged.
#[derive(Clone, Copy, Debug)]
pub struct NoTypesetting;

impl Typesetter for NoTypesetting {
    fn begin_block(&mut self) {}

    fn typeset<'t>(&mut self, text: &'t str) -> Cow<'t, str> {
        Cow::Borrowed(text)
    }
}

/// Resolves the destinations of a text: content paths, ids (`org:sct`), attachments, URLs.
pub trait LinkResolver {
    /// Returns the target of a link; `None` if it does not exist: the text is then output without a
    /// link.
    fn resolve_link<'l>(&'l self, destination: &str) -> Option<Href<'l>>;
    /// Returns the source of an image; its address is empty if it does not exist: its alternative text
    /// is then output without an image.
    fn resolve_image<'l>(&'l self, destination: &str) -> ImageSource<'l>;
}

/// A link target.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Href<'l> {
    /// URL to output. It is left out if its scheme is not allowed.
    pub address: Cow<'l, str>,
    /// Language of the target; `None` if it is the page's.
    pub language: Option<Cow<'l, str>>,
    /// Media type of a document.
    pub media_type: Option<Cow<'l, str>>,
    /// `true` if it is outside the site.
    pub is_external: bool,
}

impl<'l> Href<'l> {
    /// Creates a target with that URL only.
    pub fn to(address: impl Into<Cow<'l, str>>) -> Self {
        Self { address: address.into(), ..Self::default() }
    }

    pub(super) fn is_safe(&self) -> bool {
        addresses::is_safe(&self.address)
    }
}

/// An image source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImageSource<'l> {
    /// URL.
    pub address: Cow<'l, str>,
    /// Width and height in pixels; `None` if not known.
    pub size: Option<(u32, u32)>,
}

/// The labels that rendering adds to a text, in the page's language.
pub trait Labels {
    /// Returns the label of a callout without a title: "Note", « Attention ».
    fn callout(&self, kind: Callout) -> Cow<'_, str>;
    /// Returns the heading of the footnotes: "Notes".
    fn footnotes(&self) -> Cow<'_, str>;
    /// Returns the label of a reference to a footnote: "Note 2".
    fn footnote(&self, number: usize) -> Cow<'_, str>;
    /// Returns the label of a link from a footnote back to the text: "Back to note 2"; `time` is
    /// the reference's number if there are several.
    fn back_link(&self, number: usize, time: Option<usize>) -> Cow<'_, str>;
    /// Returns the label of a table without a caption, by its number in the text: "Table 2".
    fn table(&self, number: usize) -> Cow<'_, str>;
    /// Returns the state of a task: "Done", "To do".
    fn task(&self, done: bool) -> Cow<'_, str>;
}
