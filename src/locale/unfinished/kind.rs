//! The kinds of unfinished places.

/// The kind of an unfinished place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnfinishedKind {
    /// A reminder: `TODO`, `[à compléter]`.
    Reminder,
    /// A sign in the place of a number, a date or a name: `XX`, `____`, `???`.
    Blank,
    /// A text that only fills space: “Lorem ipsum”.
    Sample,
    /// An error that a word processor or a spreadsheet wrote: `#REF!`.
    OfficeError,
    /// A comment or a change of a word processor: `Commentaire [JD1]`.
    OfficeComment,
    /// An instruction of a form or a slide: “Click here to enter text.”
    OfficePrompt,
    /// A source that is missing: `[citation needed]`.
    MissingSource,
    /// A text that announces another: « À venir. »
    Announcement,
}

impl UnfinishedKind {
    /// Returns its name in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Reminder => "reminder",
            Self::Blank => "blank",
            Self::Sample => "sample",
            Self::OfficeError => "office-error",
            Self::OfficeComment => "office-comment",
            Self::OfficePrompt => "office-prompt",
            Self::MissingSource => "missing-source",
            Self::Announcement => "announcement",
        }
    }
}
