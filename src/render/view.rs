//! What a page shows, gathered but not yet worded in HTML.

use serde::Serialize;
use tera::{Context, TeraResult, Value};

use super::SourceAttribute;

/// A template and what it is filled with.
pub struct View<'p> {
    /// The template's name, from the theme's folder.
    pub template: &'static str,
    build_context: Box<dyn FnOnce() -> TeraResult<Context> + Send + 'p>,
}

impl<'p> View<'p> {
    /// A view of that template, filled with the fields of `data`. They are turned into what the
    /// template sees, and Markdown in them into HTML, only when the page is rendered: a page whose
    /// key is known costs nothing more.
    pub fn new(template: &'static str, data: impl Serialize + Send + 'p) -> Self {
        Self { template, build_context: Box::new(move || Context::from_serialize(&data)) }
    }

    /// What the template sees.
    pub(super) fn context(self) -> TeraResult<Context> {
        (self.build_context)()
    }
}

/// Words, and the language they are in where it is not the page's: templates mark it with `lang`, and
/// the element that shows them with `src`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct LocalizedText {
    /// The words, in plain text, with their language's typography.
    pub text: String,
    /// Their language, where it is not the page's.
    pub lang: Option<String>,
    /// Where they were written, where they are an author's.
    pub src: SourceAttribute,
}

impl LocalizedText {
    /// Words in the page's own language, of the program.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), lang: None, src: SourceAttribute::default() }
    }
}

/// A date or a period, in words.
#[derive(Clone, Debug, Serialize)]
pub struct DateView {
    /// In plain text, as in the middle of a sentence: « 1er janvier 2020 ».
    pub text: String,
    /// As HTML, with superscripts and a capital: what stands alone in a fact or a table.
    pub html: Html,
    /// The value of `datetime`, where HTML has one for it.
    pub datetime: Option<String>,
}

/// HTML that is safe to show as it is. Templates need no filter to show it.
#[derive(Clone, Debug)]
pub struct Html(pub String);

impl Serialize for Html {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Value::safe_string(&self.0).serialize(serializer)
    }
}
