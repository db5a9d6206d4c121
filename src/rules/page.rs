//! Findings of a rule in a page.

use crate::{
    diagnostic::{Code, Diagnostic, Location, Severity},
    dom::Element,
};

/// Finding of a rule in a page.
#[derive(Clone, Debug)]
pub struct PageFinding<'d> {
    /// The element to fix.
    pub element: Element<'d>,
    /// The element whose text causes the problem, if it is another one.
    pub cause: Option<Element<'d>>,
    /// Diagnostic to report. Its location is not known here: the caller sets it.
    pub diagnostic: Diagnostic,
}

/// Maximum number of findings of one rule in one page; others are reported once some of these are fixed.
const MAX_FINDINGS: usize = 200;

/// The findings of one rule in one page, as it makes them.
pub(super) struct PageFindings<'d> {
    code: &'static Code,
    pub(super) reported: Vec<PageFinding<'d>>,
}

impl<'d> PageFindings<'d> {
    pub(super) fn new(code: &'static Code) -> Self {
        Self { code, reported: Vec::new() }
    }

    /// Creates the diagnostic of a violation.
    pub(super) fn violation(&self) -> Diagnostic {
        Diagnostic::new(self.code, Location::Address(String::new()))
    }

    /// Creates the diagnostic of a finding that requires manual review.
    pub(super) fn needs_review(&self) -> Diagnostic {
        Diagnostic { severity: Severity::Warning, ..self.violation() }
    }

    /// Reports a finding at an element.
    pub(super) fn report(&mut self, element: Element<'d>, diagnostic: Diagnostic) {
        if !self.is_full() {
            self.reported.push(PageFinding { element, cause: None, diagnostic });
        }
    }

    /// Reports a finding at an element, caused by the text of another one.
    pub(super) fn report_caused_by(
        &mut self,
        element: Element<'d>,
        cause: Option<Element<'d>>,
        diagnostic: Diagnostic,
    ) {
        if !self.is_full() {
            self.reported.push(PageFinding { element, cause, diagnostic });
        }
    }

    /// Returns `true` if the rule reported the maximum number of findings of one page.
    pub(super) fn is_full(&self) -> bool {
        self.reported.len() >= MAX_FINDINGS
    }

    /// Reports a violation at an element, without further arguments of the message.
    pub(super) fn report_violation(&mut self, element: Element<'d>) {
        self.report(element, self.violation());
    }
}
