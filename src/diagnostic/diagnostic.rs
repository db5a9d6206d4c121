//! One problem.

use super::{Argument, Code, Edit, ElementLocation, Location, Message, Severity};
use crate::source::Span;

/// Something to fix: which kind, where, and the facts its message needs. The message's id is the
/// code's name, its help the `help` attribute of the same message.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// The kind of problem.
    pub code: &'static Code,
    /// How much it matters here.
    pub severity: Severity,
    /// What it says.
    pub message: Message,
    /// Where it is.
    pub location: Location,
    /// Other places that explain it.
    pub labels: Vec<Label>,
    /// What to replace where it can be fixed without changing what the author said; nothing where
    /// only a person can.
    pub fix: Vec<Edit>,
    /// The element of a page that it was seen in, if it was.
    pub element: Option<Box<ElementLocation>>,
}

/// A second place that explains the first.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// What is there.
    pub message: Message,
}

impl Diagnostic {
    /// A problem of that kind at that place.
    pub fn new(code: &'static Code, location: impl Into<Location>) -> Self {
        Self {
            code,
            severity: code.severity,
            message: Message::new(code.name),
            location: location.into(),
            labels: Vec::new(),
            fix: Vec::new(),
            element: None,
        }
    }

    /// The same with a fact that the message or its help shows.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.message = self.message.with(name, value);
        self
    }

    /// The same with the nearest known name, or `none` for the message to choose by.
    #[must_use]
    pub fn with_nearest<'a>(self, written: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let nearest = super::nearest(written, known).unwrap_or("none").to_owned();
        self.with("nearest", nearest)
    }

    /// The same with a second place: `message` is the id of what to say there.
    #[must_use]
    pub fn with_label(mut self, span: Span, message: &'static str) -> Self {
        self.labels.push(Label { span, message: Message::new(message) });
        self
    }

    /// The same with what can be put in its place without asking.
    #[must_use]
    pub fn with_fix(mut self, span: Span, text: impl Into<String>) -> Self {
        self.fix.push(Edit { span, text: text.into() });
        self
    }
}
