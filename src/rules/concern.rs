//! The kinds of task in a portal's status.

/// A kind of task, the most urgent first. Rules declare the kind of their findings; a review and a
/// draft come from the fields of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Concern {
    /// Something is past its date.
    Overdue,
    /// Something is declared without evidence.
    Evidence,
    /// A report is due.
    Report,
    /// A translation is missing or outdated.
    Translation,
    /// An item is due for a review.
    Review,
    /// An item is not public yet.
    Draft,
    /// Any other finding.
    Other,
}

impl Concern {
    /// Every concern, the most urgent first.
    pub const ALL: [Self; 7] = [
        Self::Overdue,
        Self::Evidence,
        Self::Report,
        Self::Translation,
        Self::Review,
        Self::Draft,
        Self::Other,
    ];

    /// The stable word for machines.
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

    /// The id of the message that names it.
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
