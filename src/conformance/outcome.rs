//! How a criterion came out.

/// What can be said of a criterion, in the words of the W3C's Evaluation and Report Language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// A machine found where it is not met.
    Failed,
    /// Only people can tell whether it is met.
    CantTell,
    /// Markup decides it wholly, and it is met.
    Passed,
    /// What it is about occurs nowhere.
    Inapplicable,
}

impl Outcome {
    /// The word of the language, without its prefix.
    /// Source: EARL 1.0 Schema, section 2.6, `OutcomeValue`.
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

/// An outcome, and what is behind it when people are still to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CriterionStatus {
    /// A machine found where it is not met.
    Failed,
    /// A machine found something that a person must judge, or that the portal suppresses.
    NeedsReview,
    /// A machine looked at what it can see of it and found nothing; the rest is for people.
    NoIssueFound,
    /// No machine looked at it.
    ManualOnly,
    /// Markup decides it wholly, and it is met.
    Passed,
    /// What it is about occurs nowhere.
    Inapplicable,
}

impl CriterionStatus {
    /// Every one, in the order it presses.
    pub const ALL: [Self; 6] = [
        Self::Failed,
        Self::NeedsReview,
        Self::NoIssueFound,
        Self::ManualOnly,
        Self::Passed,
        Self::Inapplicable,
    ];

    /// What may be said of the criterion.
    #[must_use]
    pub const fn outcome(self) -> Outcome {
        match self {
            Self::Failed => Outcome::Failed,
            Self::NeedsReview | Self::NoIssueFound | Self::ManualOnly => Outcome::CantTell,
            Self::Passed => Outcome::Passed,
            Self::Inapplicable => Outcome::Inapplicable,
        }
    }

    /// Whether people are still to look: what occurs nowhere is not to be looked for, and what markup
    /// decides is decided.
    #[must_use]
    pub const fn needs_manual_check(self) -> bool {
        !matches!(self, Self::Passed | Self::Inapplicable)
    }

    /// The id of the message that says it.
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
