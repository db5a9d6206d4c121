//! The report of an import.

use serde::Serialize;

use crate::diagnostic::{Location, Message};

/// The outcome for an element of the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum NoteKind {
    /// Imported unchanged.
    Taken,
    /// Already in the portal, identical.
    Kept,
    /// Imported in another form, with the same meaning.
    Changed,
    /// The languages differ; one value was kept.
    Differs,
    /// Imported; a person should check it.
    Look,
    /// Not imported.
    Dropped,
}

impl NoteKind {
    /// All kinds, in the order of counts.
    pub const ALL: [Self; 6] =
        [Self::Taken, Self::Kept, Self::Changed, Self::Differs, Self::Look, Self::Dropped];

    /// Returns the stable word for the kind; also the suffix of the ids of its messages.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Taken => "taken",
            Self::Kept => "kept",
            Self::Changed => "changed",
            Self::Differs => "differs",
            Self::Look => "look",
            Self::Dropped => "dropped",
        }
    }

    /// Returns `true` if a person must act on it.
    #[must_use]
    pub fn needs_action(self) -> bool {
        matches!(self, Self::Differs | Self::Look | Self::Dropped)
    }
}

/// A note on an element of the source.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// Outcome.
    pub kind: NoteKind,
    /// Location in the source.
    pub location: Location,
    /// Message.
    pub message: Message,
}

impl Note {
    /// Creates a note on the element at `place`, with the message of that id.
    pub(super) fn new(kind: NoteKind, place: impl Into<Location>, id: &'static str) -> Self {
        Self { kind, location: place.into(), message: Message::new(id) }
    }

    /// Adds an argument to the message.
    #[must_use]
    pub(super) fn with(mut self, name: &'static str, value: impl Into<crate::diagnostic::Argument>) -> Self {
        self.message = self.message.with(name, value);
        self
    }
}

impl Note {
    /// Returns `true` if the note is on a file as a whole; those come first.
    fn is_whole(&self) -> bool {
        matches!(self.kind, NoteKind::Taken | NoteKind::Kept)
    }
}

/// The notes of an import.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportReport {
    /// Notes, in order of file and location.
    pub notes: Vec<Note>,
}

impl ImportReport {
    /// Returns the number of notes of that kind.
    #[must_use]
    pub fn count(&self, kind: NoteKind) -> usize {
        self.notes.iter().filter(|entry| entry.kind == kind).count()
    }

    /// Returns `true` if everything was already imported.
    #[must_use]
    pub fn is_nothing_new(&self) -> bool {
        self.count(NoteKind::Taken) == 0 && self.count(NoteKind::Kept) > 0
    }

    /// Returns `true` if a person must act. Files left out in an earlier import are not counted
    /// again.
    #[must_use]
    pub fn needs_action(&self) -> bool {
        let again = self.is_nothing_new();
        self.notes
            .iter()
            .any(|entry| entry.kind.needs_action() && !(again && entry.kind == NoteKind::Dropped))
    }

    /// Sorts the notes in order of file and location.
    pub(super) fn sort(&mut self, sources: &crate::source::Sources) {
        self.notes.sort_by_key(|entry| match &entry.location {
            Location::Span(span) => {
                (sources.file(span.file).path().to_owned(), !entry.is_whole(), span.start)
            }
            Location::Path(path) | Location::Address(path) => (path.clone(), !entry.is_whole(), 0),
        });
        self.notes.dedup();
    }
}
