//! Problem in a page, before it is located in the author's files.

use serde::{Deserialize, Serialize};

use crate::{
    diagnostic::{Code, Diagnostic, ElementLocation, Message, Severity},
    model::Address,
    render::{PageSource, SourceMap},
};

/// Problem in a page. It depends on nothing but the page: not on where the page's texts are in their files.
#[derive(Clone, Debug, PartialEq)]
pub struct PageProblem {
    /// Kind of problem.
    pub code: &'static Code,
    /// Severity, before the portal's settings are applied.
    pub severity: Severity,
    /// Description of the problem.
    pub message: Message,
    /// Element with the problem.
    pub element: PageElement,
}

/// Element of a page that has a problem.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageElement {
    /// CSS selector that matches only this element.
    pub selector: String,
    /// Line of its start tag in the published page, from 1.
    pub line: usize,
    /// Column of its start tag in characters, from 1.
    pub column: usize,
    /// Source mark of the text or the template that causes the problem; `None` for the template of the page.
    pub mark: Option<String>,
}

impl PageProblem {
    /// Returns the diagnostic of the problem, with the location where it can be fixed: the text that the
    /// element shows, otherwise the template that generated it.
    #[must_use]
    pub fn locate(&self, page: &Address, source: &PageSource) -> Diagnostic {
        let Self { code, severity, message, element } = self;
        let location = element.mark.as_ref().and_then(|mark| source.map.place(mark));
        Diagnostic {
            severity: *severity,
            message: message.clone(),
            element: Some(Box::new(element.location(page))),
            ..Diagnostic::new(code, location.unwrap_or_else(|| source.template.clone()))
        }
    }
}

impl PageElement {
    /// Returns the location of the element in its page.
    pub(super) fn location(&self, page: &Address) -> ElementLocation {
        ElementLocation {
            page: page.to_string(),
            selector: self.selector.clone(),
            line: self.line,
            column: self.column,
            of_template: self.mark.as_deref().is_none_or(SourceMap::is_template),
            pages: 1,
        }
    }
}
