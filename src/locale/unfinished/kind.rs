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
    /// The number of a printed page, or a table of contents with page numbers.
    PrintedPage,
    /// A word that was cut at the end of a printed line: « passe-\nrelle ».
    CutWord,
    /// Header of a pasted email: « De : … Envoyé : … ».
    EmailHeader,
    /// The line of a chat above a message: « [23 nov. 16 h 12] Nom ».
    ChatLine,
    /// The words of an assistant about the text: “Here is the translation of the text:”.
    AssistantWords,
    /// A source that is missing: `[citation needed]`.
    MissingSource,
    /// A text that announces another: « À venir. »
    Announcement,
}

impl UnfinishedKind {
    /// Returns `true` if it is known by its shape, and not by a word that a sentence may speak about.
    pub(super) fn is_shape(self) -> bool {
        matches!(
            self,
            Self::Blank
                | Self::OfficePrompt
                | Self::PrintedPage
                | Self::CutWord
                | Self::EmailHeader
                | Self::ChatLine
                | Self::AssistantWords
        )
    }

    /// Returns `true` if it is what is left of a pasted message.
    pub(super) fn is_message(self) -> bool {
        matches!(self, Self::EmailHeader | Self::ChatLine)
    }

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
            Self::PrintedPage => "printed-page",
            Self::CutWord => "cut-word",
            Self::EmailHeader => "email-header",
            Self::ChatLine => "chat-line",
            Self::AssistantWords => "assistant-words",
            Self::MissingSource => "missing-source",
            Self::Announcement => "announcement",
        }
    }
}
