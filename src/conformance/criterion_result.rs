//! Result of one success criterion.

use super::{ContentKind, CriterionStatus, Outcome, is_decided_by_markup};
use crate::{
    diagnostic::{Code, Diagnostic},
    wcag::Criterion,
};

/// A success criterion and its results on all pages.
#[derive(Clone, Debug)]
pub struct CriterionResult {
    /// The criterion.
    pub criterion: &'static Criterion,
    /// Active rules that test it.
    pub rules: Vec<&'static Code>,
    /// Rules that test it but that the portal disabled.
    pub disabled: Vec<&'static Code>,
    /// Certain violations; those shared by many pages are grouped.
    pub failed: Vec<Diagnostic>,
    /// Possible violations, which a person must review.
    pub needs_review: Vec<Diagnostic>,
    /// Number of findings that exceptions suppress.
    pub suppressed: usize,
    /// Content to check: kind, number of elements, number of pages.
    pub content: Vec<(ContentKind, usize, usize)>,
    /// `true` if every page of the portal was checked.
    pub is_complete: bool,
}

/// Criteria that markup alone decides, so that nothing requires manual review.
///
/// 3.1.1 requires a language that programs can determine; the rules also compare it with the page's
/// text.
const DECIDED_BY_MARKUP: &[&str] = &["3.1.1"];

impl CriterionResult {
    /// Returns the status of the criterion.
    #[must_use]
    pub fn status(&self) -> CriterionStatus {
        if !self.failed.is_empty() {
            return CriterionStatus::Failed;
        }
        if !self.needs_review.is_empty() || self.suppressed > 0 {
            return CriterionStatus::NeedsReview;
        }
        if self.is_complete && self.content.is_empty() && is_decided_by_markup(self.criterion) {
            return CriterionStatus::Inapplicable;
        }
        match (self.rules.is_empty(), self.is_decided()) {
            (true, _) => CriterionStatus::ManualOnly,
            (false, true) => CriterionStatus::Passed,
            (false, false) => CriterionStatus::NoIssueFound,
        }
    }

    /// Returns the EARL outcome of the criterion.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.status().outcome()
    }

    /// Returns `true` if the rules fully decide the criterion, on every page.
    fn is_decided(&self) -> bool {
        self.is_complete && self.disabled.is_empty() && DECIDED_BY_MARKUP.contains(&self.criterion.number)
    }
}
