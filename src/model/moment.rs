//! Kinds of date on a timeline.

/// The kind of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MomentKind {
    /// The item was made, held or announced then.
    Happened,
    /// The item has existed since then.
    Since,
    /// A period of the item begins then.
    Begins,
    /// A period of the item ends then.
    Ends,
    /// The item is planned for then.
    Planned,
}

impl MomentKind {
    /// Returns the suffix of the id of its interface string.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Happened => "happened",
            Self::Since => "since",
            Self::Begins => "begins",
            Self::Ends => "ends",
            Self::Planned => "planned",
        }
    }
}
