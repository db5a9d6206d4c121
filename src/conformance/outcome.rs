//! Outcomes of a success criterion.

/// Outcome of a criterion, as defined in the W3C's Evaluation and Report Language (EARL).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// The criterion is not met: a violation was found.
    Failed,
    /// Only a person can decide whether it is met.
    CantTell,
    /// Markup alone decides the criterion, and it is met.
    Passed,
    /// No page has the content it applies to.
    Inapplicable,
}

impl Outcome {
    /// Returns the EARL name, without prefix. Source: EARL 1.0 Schema, section 2.6, `OutcomeValue`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Failed => "failed",
            Self::CantTell => "cantTell",
            Self::Passed => "passed",
            Self::Inapplicable => "inapplicable",
        }
    }
}

/// Status of a criterion: its outcome and, for [`Outcome::CantTell`], the reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CriterionStatus {
    /// The criterion is not met: a violation was found.
    Failed,
    /// A finding must be reviewed by a person, or an exception suppresses one.
    NeedsReview,
    /// Rules test part of the criterion and found nothing; the rest requires a manual check.
    NoIssueFound,
    /// No rule tests the criterion.
    ManualOnly,
    /// Markup alone decides the criterion, and it is met.
    Passed,
    /// No page has the content it applies to.
    Inapplicable,
}

impl CriterionStatus {
    /// All statuses, most urgent first.
    pub const ALL: [Self; 6] = [
        Self::Failed,
        Self::NeedsReview,
        Self::NoIssueFound,
        Self::ManualOnly,
        Self::Passed,
        Self::Inapplicable,
    ];

    /// Returns the EARL outcome of the status.
    #[must_use]
    pub const fn outcome(self) -> Outcome {
        match self {
            Self::Failed => Outcome::Failed,
            Self::NeedsReview | Self::NoIssueFound | Self::ManualOnly => Outcome::CantTell,
            Self::Passed => Outcome::Passed,
            Self::Inapplicable => Outcome::Inapplicable,
        }
    }

    /// Returns `true` if the criterion requires a manual check. Criteria that do not apply, or that
    /// markup alone decides, do not.
    #[must_use]
    pub const fn needs_manual_check(self) -> bool {
        !matches!(self, Self::Passed | Self::Inapplicable)
    }

    /// Returns the id of the message that names the status.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Failed => "conformance-failed",
            Self::NeedsReview => "conformance-doubtful",
            Self::NoIssueFound => "conformance-nothing-found",
            Self::ManualOnly => "conformance-people-alone",
            Self::Passed => "conformance-passed",
            Self::Inapplicable => "conformance-inapplicable",
        }
    }
}
