//! The data of a page, gathered but not yet rendered to HTML.

use serde::Serialize;
use tera::{Context, TeraResult};

use super::{Html, SourceAttribute};

/// A template and its data.
pub struct View<'p> {
    /// Path of the template from the theme's folder.
    pub template: &'static str,
    build_context: Box<dyn FnOnce() -> TeraResult<Context> + Send + 'p>,
}

impl<'p> View<'p> {
    /// Creates a view of that template with the fields of `data`. They are serialized, and their
    /// Markdown converted to HTML, only when the page is rendered: computing a page's key stays
    /// cheap.
    pub fn new(template: &'static str, data: impl Serialize + Send + 'p) -> Self {
        Self { template, build_context: Box::new(move || Context::from_serialize(&data)) }
    }

    /// Returns the template's context.
    pub(super) fn context(self) -> TeraResult<Context> {
        (self.build_context)()
    }
}

/// A text, with its language if that is not the page's: templates mark the element that shows it with
/// `lang` and `src`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct LocalizedText {
    /// Plain text, with the typography of its language.
    pub text: String,
    /// Its language; `None` if it is the page's.
    pub lang: Option<String>,
    /// Its source; empty for text that is not from an author.
    pub src: SourceAttribute,
}

impl LocalizedText {
    /// Creates a text in the page's language that is not from an author.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), lang: None, src: SourceAttribute::default() }
    }
}

/// A date or period, formatted.
#[derive(Clone, Debug, Serialize)]
pub struct DateView {
    /// Plain text, as in the middle of a sentence: « 1er janvier 2020 ».
    pub text: String,
    /// HTML with superscripts and an initial capital, for use outside a sentence.
    pub html: Html,
    /// The value of `datetime`; `None` if HTML has none for it.
    pub datetime: Option<String>,
}
