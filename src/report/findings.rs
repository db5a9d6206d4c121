//! Problems worded in one language, with lines and columns.

use serde::Serialize;

use crate::{
    diagnostic::{Diagnostic, Diagnostics, Place},
    locale::Messages,
    source::Sources,
};

/// Everything found, as machines read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Findings {
    /// In the order of files, places and codes.
    pub findings: Vec<Finding>,
}

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The file, relative to the portal's root; the page's address where no file is to blame.
    pub file: String,
    /// The line, from 1; 1 where the file as a whole is meant.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The stable code.
    pub rule: &'static str,
    /// `error` or `warning`.
    pub severity: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
}

impl Findings {
    /// Words what was found.
    #[must_use]
    pub fn of(found: &Diagnostics, sources: &Sources, messages: &Messages) -> Self {
        Self { findings: found.iter().map(|it| Finding::of(it, sources, messages)).collect() }
    }
}

impl Finding {
    fn of(found: &Diagnostic, sources: &Sources, messages: &Messages) -> Self {
        let (file, line, column) = match &found.place {
            Place::Span(span) => {
                let file = sources.file(span.file);
                let position = file.position(span.start as usize);
                (file.path().to_owned(), position.line, position.column)
            }
            Place::Path(path) | Place::Address(path) => (path.clone(), 1, 1),
        };
        Self {
            file,
            line,
            column,
            rule: found.code.id,
            severity: found.severity.as_str(),
            message: messages.text(&found.message),
            help: messages.help(&found.message),
        }
    }
}
