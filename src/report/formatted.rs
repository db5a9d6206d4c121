//! Problems worded in one language, with lines and columns.

use serde::Serialize;

use crate::{
    diagnostic::{Diagnostic, Diagnostics, Location},
    locale::Messages,
    source::Sources,
};

/// Everything found, as machines read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FormattedDiagnostics {
    /// In the order of files, places and codes.
    pub findings: Vec<FormattedDiagnostic>,
}

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FormattedDiagnostic {
    /// The file, relative to the portal's root; where no file is to blame, the page's address, relative
    /// to the site's root.
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
    pub page: Option<PageLocation>,
}

/// The page that a problem was seen in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PageLocation {
    /// Its address, relative to the site's root: `fr/nouvelles/`.
    pub address: String,
    /// The line of the element's start tag, from 1.
    pub line: usize,
    /// The column of it in characters, from 1.
    pub column: usize,
    /// On how many pages the same was seen; this one is the first of them.
    pub pages: usize,
}

impl FormattedDiagnostics {
    /// Words what was found.
    #[must_use]
    pub fn of(diagnostics: &Diagnostics, sources: &Sources, messages: &Messages) -> Self {
        Self {
            findings: diagnostics.iter().map(|it| FormattedDiagnostic::of(it, sources, messages)).collect(),
        }
    }
}

impl FormattedDiagnostic {
    fn of(diagnostic: &Diagnostic, sources: &Sources, messages: &Messages) -> Self {
        let (file, line, column) = match &diagnostic.location {
            Location::Span(span) => {
                let file = sources.file(span.file);
                let position = file.position(span.start as usize);
                (file.path().to_owned(), position.line, position.column)
            }
            Location::Path(path) => (path.clone(), 1, 1),
            Location::Address(address) => (from_root(address), 1, 1),
        };
        let standard = diagnostic.code.standard;
        let criteria = standard.map_or(&[][..], |standard| standard.criteria);
        let page = diagnostic.element.as_ref().map(|element| PageLocation {
            address: from_root(&element.page),
            line: element.line,
            column: element.column,
            pages: element.pages,
        });
        Self {
            line,
            column,
            rule: diagnostic.code.id,
            wcag: criteria.iter().map(|criterion| criterion.number).collect(),
            act: standard.map_or_else(Vec::new, |standard| standard.act.to_vec()),
            impact: standard.map(|standard| standard.impact.as_str()),
            severity: diagnostic.severity.as_str(),
            message: messages.text(&diagnostic.message),
            help: messages.help(&diagnostic.message),
            selector: diagnostic.element.as_ref().map(|element| element.selector.clone()),
            page: page.filter(|page| page.address != file),
            file,
        }
    }
}

/// An address as machines follow it: from the site's root, and so without the slash that people are
/// shown: a site is often published under a path, and what reads a `uri` of SARIF or a `file` takes a
/// slash at its start for the root of the host or of the disk.
fn from_root(address: &str) -> String {
    match address.trim_start_matches('/') {
        "" => "./".to_owned(),
        relative => relative.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{diagnostic::ElementLocation, model::Language};

    #[test]
    fn addresses_are_told_from_the_root_of_the_site() {
        let messages = Messages::of(Language::FRENCH);
        let element = |page: &str| ElementLocation {
            page: page.to_owned(),
            selector: "h1".to_owned(),
            line: 4,
            column: 2,
            of_template: true,
            pages: 3,
        };
        let located = |location: Location, page: &str| {
            let code = crate::codes()[0];
            let diagnostic =
                Diagnostic { element: Some(Box::new(element(page))), ..Diagnostic::new(code, location) };
            let finding = FormattedDiagnostic::of(&diagnostic, &Sources::default(), &messages);
            (finding.file, finding.page.map(|page| page.address))
        };
        let template = Location::Path("themes/parvis/base.html".to_owned());
        assert_eq!(
            located(template, "/fr/nouvelles/"),
            ("themes/parvis/base.html".to_owned(), Some("fr/nouvelles/".to_owned()))
        );
        assert_eq!(located(Location::Address("/fr/".to_owned()), "/fr/"), ("fr/".to_owned(), None));
        assert_eq!(located(Location::Address("/".to_owned()), "/"), ("./".to_owned(), None));
        assert_eq!(
            located(Location::Path("fr/a.html".to_owned()), "fr/a.html"),
            ("fr/a.html".to_owned(), None)
        );
    }
}
