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
    /// The success criteria of WCAG that are not met, by number; none for what is not of accessibility.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub wcag: Vec<&'static str>,
    /// The rules of the W3C's Accessibility Conformance Testing that find it, by id.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub act: Vec<&'static str>,
    /// How much a problem of accessibility stands in the way: `minor` to `critical`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub impact: Option<&'static str>,
    /// `error` or `warning`. A warning of accessibility is for a person to look at.
    pub severity: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
    /// A selector that leads to the element of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selector: Option<String>,
    /// The page that it was seen in, where `file` is not that page itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<SeenIn>,
}

/// The page that a problem was seen in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SeenIn {
    /// Its address from the site's root.
    pub address: String,
    /// The line of the element's start tag, from 1.
    pub line: usize,
    /// The column of it in characters, from 1.
    pub column: usize,
    /// On how many pages the same was seen; this one is the first of them.
    pub pages: usize,
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
        let standard = found.code.standard;
        let criteria = standard.map_or(&[][..], |standard| standard.criteria);
        let page = found.spot.as_ref().filter(|spot| spot.page != file).map(|spot| SeenIn {
            address: spot.page.clone(),
            line: spot.line,
            column: spot.column,
            pages: spot.pages,
        });
        Self {
            file,
            line,
            column,
            rule: found.code.id,
            wcag: criteria.iter().map(|criterion| criterion.number).collect(),
            act: standard.map_or_else(Vec::new, |standard| standard.act.to_vec()),
            impact: standard.map(|standard| standard.impact.as_str()),
            severity: found.severity.as_str(),
            message: messages.text(&found.message),
            help: messages.help(&found.message),
            selector: found.spot.as_ref().map(|spot| spot.selector.clone()),
            page,
        }
    }
}
