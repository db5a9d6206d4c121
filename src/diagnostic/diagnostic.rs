//! A problem and its location.

use super::{Argument, Code, Edit, ElementLocation, Location, Message, Severity};
use crate::source::Span;

/// A problem to fix: its code, its location and the arguments of its message. The message's id is
/// the code's name; its help is the `help` attribute of the same message.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// Kind of problem.
    pub code: &'static Code,
    /// Severity in this portal.
    pub severity: Severity,
    /// Description of the problem.
    pub message: Message,
    /// Location of the problem.
    pub location: Location,
    /// Related locations that explain it.
    pub labels: Vec<Label>,
    /// Edits that fix it without changing the author's meaning; empty if only a person can fix it.
    pub fix: Vec<Edit>,
    /// Element of a page where it was found; `None` if it was not found in a page.
    pub element: Option<Box<ElementLocation>>,
}

/// A related location with a message.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// The related location.
    pub span: Span,
    /// Message shown at the location.
    pub message: Message,
}

impl Diagnostic {
    /// Creates a diagnostic with that code and location.
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

    /// Adds an argument for the message and its help.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.message = self.message.with(name, value);
        self
    }

    /// Adds the nearest known name as the argument `nearest`, or `none` if there is none.
    #[must_use]
    pub fn with_nearest<'a>(self, written: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        self.with_suggestion(super::nearest(written, known))
    }

    /// The same with the name that was probably meant, or `none` for the message to choose by.
    #[must_use]
    pub fn with_suggestion(self, name: Option<&str>) -> Self {
        self.with("nearest", name.unwrap_or("none"))
    }

    /// Adds a related location; `message` is the id of its message.
    #[must_use]
    pub fn with_label(mut self, span: Span, message: &'static str) -> Self {
        self.labels.push(Label { span, message: Message::new(message) });
        self
    }

    /// Adds an edit that is safe to apply automatically.
    #[must_use]
    pub fn with_fix(mut self, span: Span, text: impl Into<String>) -> Self {
        self.fix.push(Edit { span, text: text.into() });
        self
    }
}
