//! Categories of tasks in the status of a portal.

/// Category of a task, most urgent first. A rule declares the category of its findings; reviews and
/// drafts come from the fields of items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Concern {
    /// A date that has passed.
    Overdue,
    /// Missing evidence.
    Evidence,
    /// A report that is missing.
    Report,
    /// A translation that is missing or out of date.
    Translation,
    /// A page due for review.
    Review,
    /// An item that is not public yet.
    Draft,
    /// Any other finding.
    Other,
}

impl Concern {
    /// All categories, most urgent first.
    pub const ALL: [Self; 7] = [
        Self::Overdue,
        Self::Evidence,
        Self::Report,
        Self::Translation,
        Self::Review,
        Self::Draft,
        Self::Other,
    ];

    /// Returns the name used in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Evidence => "evidence",
            Self::Report => "report",
            Self::Translation => "translation",
            Self::Review => "review",
            Self::Draft => "draft",
            Self::Other => "other",
        }
    }

    /// Returns the id of the message that names the category.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Overdue => "concern-overdue",
            Self::Evidence => "concern-evidence",
            Self::Report => "concern-report",
            Self::Translation => "concern-translation",
            Self::Review => "concern-review",
            Self::Draft => "concern-draft",
            Self::Other => "concern-other",
        }
    }
}
