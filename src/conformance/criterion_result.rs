//! One criterion, judged.

use super::{ContentKind, CriterionStatus, Outcome, is_decided_by_markup};
use crate::{
    diagnostic::{Code, Diagnostic},
    wcag::Criterion,
};

/// A success criterion, with all that is known of how the pages meet it.
#[derive(Clone, Debug)]
pub struct CriterionResult {
    /// The criterion.
    pub criterion: &'static Criterion,
    /// The rules that hold pages to it.
    pub rules: Vec<&'static Code>,
    /// Those that would, and that the portal switched off.
    pub disabled: Vec<&'static Code>,
    /// Where a rule is surely broken; what many pages share is there once.
    pub failed: Vec<Diagnostic>,
    /// Where only a person can tell whether a rule is broken.
    pub needs_review: Vec<Diagnostic>,
    /// How many findings the portal suppresses.
    pub suppressed: usize,
    /// What a person looks at: how many of each there are, and on how many pages.
    pub content: Vec<(ContentKind, usize, usize)>,
    /// Whether every page of the portal was looked at.
    pub is_complete: bool,
}

/// The criteria that markup decides wholly: nothing is left for a person to judge.
///
/// Criterion 3.1.1 asks that a program can determine the language of a page; whether that language is
/// the right one is checked against the words of the page.
const DECIDED_BY_MARKUP: &[&str] = &["3.1.1"];

impl CriterionResult {
    /// Where it stands.
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

    /// What may be said of it.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.status().outcome()
    }

    /// Whether its rules see all that it asks, on every page.
    fn is_decided(&self) -> bool {
        self.is_complete && self.disabled.is_empty() && DECIDED_BY_MARKUP.contains(&self.criterion.number)
    }
}
