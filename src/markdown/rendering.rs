//! What the HTML of a text needs from whoever shows it.

use std::borrow::Cow;

use super::{Callout, LanguageTag, addresses};

/// How a text is shown on its page.
pub struct Rendering<'a> {
    /// The level that `##` becomes: 2 right below the page's title.
    pub top_heading: u8,
    /// The typography of the page's language.
    pub typesetter: &'a mut dyn Typesetter,
    /// Where destinations lead.
    pub links: &'a dyn LinkResolver,
    /// The words that the text does not bring itself.
    pub labels: &'a dyn Labels,
    /// What every anchor of the text begins with, where a page shows several texts; else empty.
    pub id_prefix: &'a str,
    /// The number of the text among those of its page: each element is marked with it and with the
    /// bytes of the text that it came from. None where nobody needs to find the way back.
    pub source: Option<usize>,
}

/// Mends running text: spaces, apostrophes, quotation marks. It never sees code, addresses or HTML.
pub trait Typesetter {
    /// A paragraph, a heading, a cell begins: what came before does not count.
    fn begin_block(&mut self);
    /// The text as it prints. One paragraph may come in several pieces.
    fn typeset<'t>(&mut self, text: &'t str) -> Cow<'t, str>;
    /// Something that is not running text stands here: code, an image, a reference.
    fn skip(&mut self) {}
    /// Words in another language follow.
    fn enter_language(&mut self, _language: &LanguageTag) {}
    /// Those words end.
    fn leave_language(&mut self) {}
}

/// Leaves every text as it is.
#[derive(Clone, Copy, Debug)]
pub struct NoTypesetting;

impl Typesetter for NoTypesetting {
    fn begin_block(&mut self) {}

    fn typeset<'t>(&mut self, text: &'t str) -> Cow<'t, str> {
        Cow::Borrowed(text)
    }
}

/// Resolves what a text links to: content paths, ids (`org:sct`), attachments, addresses.
pub trait LinkResolver {
    /// Where a link leads; `None` where it leads nowhere, and its text stands without it.
    fn resolve_link<'l>(&'l self, destination: &str) -> Option<Href<'l>>;
    /// Which picture an image shows.
    fn resolve_image<'l>(&'l self, destination: &str) -> ImageSource<'l>;
}

/// Where a link leads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Href<'l> {
    /// The address as the page carries it. Of a scheme that no page may carry, it is left out.
    pub address: Cow<'l, str>,
    /// The language of what is there, where it is not the page's.
    pub language: Option<Cow<'l, str>>,
    /// The media type of a document.
    pub media_type: Option<Cow<'l, str>>,
    /// Whether it leads out of the site.
    pub is_external: bool,
}

impl<'l> Href<'l> {
    /// A link to that address and nothing more.
    pub fn to(address: impl Into<Cow<'l, str>>) -> Self {
        Self { address: address.into(), ..Self::default() }
    }

    pub(super) fn is_safe(&self) -> bool {
        addresses::is_safe(&self.address)
    }
}

/// A picture to show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImageSource<'l> {
    /// Its address.
    pub address: Cow<'l, str>,
    /// Its width and height in pixels, where they are known.
    pub size: Option<(u32, u32)>,
}

/// The words on a page that a text does not bring itself, in the page's language.
pub trait Labels {
    /// The label of a callout without a title: "Note", « Attention ».
    fn callout(&self, kind: Callout) -> Cow<'_, str>;
    /// The heading of the footnotes: "Notes".
    fn footnotes(&self) -> Cow<'_, str>;
    /// The name of a reference to a footnote: "Note 2".
    fn footnote(&self, number: usize) -> Cow<'_, str>;
    /// The name of the way back from a footnote to the text: "Back to note 2"; with which reference
    /// it leads to where there are several.
    fn back_link(&self, number: usize, time: Option<usize>) -> Cow<'_, str>;
    /// The name of a table without a caption, the how-manieth of its text: "Table 2".
    fn table(&self, number: usize) -> Cow<'_, str>;
    /// The state of a task: "Done", "To do".
    fn task(&self, done: bool) -> Cow<'_, str>;
}
