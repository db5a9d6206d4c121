//! Active parts of SVG files.

use crate::source::{FileId, Span};

/// An SVG file with active parts, or one that cannot be checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// Its text, as far as it can be read.
    pub file: FileId,
    /// Its active parts, in order, without overlap.
    pub parts: Vec<ActivePart>,
    /// Location at which it can no longer be checked; `None` if it was checked to its end.
    pub fault: Option<Span>,
}

/// A part of an SVG file that runs or loads something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActivePart {
    /// Location.
    pub span: Span,
    /// Kind.
    pub kind: ActivePartKind,
}

/// Kind of an active part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActivePartKind {
    /// A script.
    Script,
    /// An event handler, or an address that runs a script.
    Handler,
    /// A passage of another language, such as HTML.
    Foreign,
    /// Something that is loaded from another file.
    External,
}

impl ActivePartKind {
    /// Returns the name that messages select on.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Script => "script",
            Self::Handler => "handler",
            Self::Foreign => "foreign",
            Self::External => "external",
        }
    }
}

impl Drawing {
    /// Returns the text of the file without its active parts; `None` if it could not be checked.
    #[must_use]
    pub fn cleaned(&self, text: &str) -> Option<String> {
        if self.fault.is_some() {
            return None;
        }
        let mut cleaned = String::with_capacity(text.len());
        let mut done = 0;
        for part in &self.parts {
            cleaned.push_str(text.get(done..part.span.start as usize)?);
            done = part.span.end as usize;
        }
        cleaned.push_str(text.get(done..)?);
        Some(cleaned)
    }
}
