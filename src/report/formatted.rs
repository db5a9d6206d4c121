//! Problems formatted in one language, with lines and columns.

use serde::Serialize;

use crate::{
    diagnostic::{Diagnostic, Diagnostics, Location},
    locale::Messages,
    source::Sources,
};

/// All problems, serialized for programs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FormattedDiagnostics {
    /// Sorted by file, location and code.
    pub findings: Vec<FormattedDiagnostic>,
}

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FormattedDiagnostic {
    /// File, relative to the portal's root; for a problem without a source file, the page's
    /// address, relative to the site's root.
    pub file: String,
    /// `true` if `file` is the address of a page.
    #[serde(skip)]
    pub is_address: bool,
    /// Line, from 1; 1 for a problem of the whole file.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// Stable code of the rule.
    pub rule: &'static str,
    /// Numbers of the WCAG success criteria that are not met; empty if the problem is not about
    /// accessibility.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub wcag: Vec<&'static str>,
    /// Ids of the corresponding rules of the W3C's Accessibility Conformance Testing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub act: Vec<&'static str>,
    /// Impact of an accessibility problem: `minor` to `critical`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub impact: Option<&'static str>,
    /// `error` or `warning`. A person must review an accessibility warning.
    pub severity: &'static str,
    /// Description of the problem.
    pub message: String,
    /// Suggested fix.
    pub help: Option<String>,
    /// CSS selector of the element in the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selector: Option<String>,
    /// Page where the problem was found; `None` if `file` is that page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<PageLocation>,
}

/// Location of a problem in a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PageLocation {
    /// Address, relative to the site's root: `fr/nouvelles/`.
    pub address: String,
    /// Line of the element's start tag, from 1.
    pub line: usize,
    /// Column of the element's start tag in characters, from 1.
    pub column: usize,
    /// Number of pages with the same problem; this is the first of them.
    pub pages: usize,
}

impl FormattedDiagnostics {
    /// Formats diagnostics in the language of the messages.
    #[must_use]
    pub fn of(diagnostics: &Diagnostics, sources: &Sources, messages: &Messages) -> Self {
        Self {
            findings: diagnostics.iter().map(|it| FormattedDiagnostic::of(it, sources, messages)).collect(),
        }
    }

    /// Makes the files relative to a folder above the portal: the root of its repository. `folder`
    /// is the portal's folder from there, with `/` as the separator; empty if it is the root.
    #[must_use]
    pub fn below(mut self, folder: &str) -> Self {
        let folder = folder.trim_matches('/');
        for finding in self.findings.iter_mut().filter(|it| !folder.is_empty() && !it.is_address) {
            finding.file = format!("{folder}/{}", finding.file);
        }
        self
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
        let is_address = matches!(diagnostic.location, Location::Address(_));
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
            is_address,
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

/// Returns an address relative to the site's root, without the leading slash shown to people. A
/// site is often published under a path, and readers of a SARIF `uri` or a `file` interpret a
/// leading slash as the root of the host or of the disk.
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
    fn addresses_are_reported_from_the_root_of_the_site() {
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
