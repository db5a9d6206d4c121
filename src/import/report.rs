//! What became of everything that was read.

use serde::Serialize;

use crate::diagnostic::{Location, Message};

/// What became of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum NoteKind {
    /// It is in the portal as it was.
    Taken,
    /// It was in the portal already, just so.
    Kept,
    /// It is in the portal in another form; nothing of its meaning changed.
    Changed,
    /// The two languages say different things, of which one was kept.
    Differs,
    /// It is in the portal, and a person should look at it.
    Look,
    /// It is not in the portal.
    Dropped,
}

impl NoteKind {
    /// Every one, in the order that they are counted in.
    pub const ALL: [Self; 6] =
        [Self::Taken, Self::Kept, Self::Changed, Self::Differs, Self::Look, Self::Dropped];

    /// The stable word for it; also the end of the ids of its messages.
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

    /// Whether someone has something to do about it.
    #[must_use]
    pub fn needs_action(self) -> bool {
        matches!(self, Self::Differs | Self::Look | Self::Dropped)
    }
}

/// One thing that was read, and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// What became of it.
    pub kind: NoteKind,
    /// Where it is, in what was imported.
    pub location: Location,
    /// What is said of it.
    pub message: Message,
}

impl Note {
    /// What is said of the thing at `place`: the message of that id.
    pub(super) fn new(kind: NoteKind, place: impl Into<Location>, id: &'static str) -> Self {
        Self { kind, location: place.into(), message: Message::new(id) }
    }

    /// The same with a fact that its message shows.
    #[must_use]
    pub(super) fn with(mut self, name: &'static str, value: impl Into<crate::diagnostic::Argument>) -> Self {
        self.message = self.message.with(name, value);
        self
    }
}

impl Note {
    /// Whether it says what became of a file as a whole, which is told first.
    fn is_whole(&self) -> bool {
        matches!(self.kind, NoteKind::Taken | NoteKind::Kept)
    }
}

/// Everything that is said of an import.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportReport {
    /// In the order of files and places.
    pub notes: Vec<Note>,
}

impl ImportReport {
    /// How many things of that kind.
    #[must_use]
    pub fn count(&self, kind: NoteKind) -> usize {
        self.notes.iter().filter(|entry| entry.kind == kind).count()
    }

    /// Whether all that could be taken had been taken before.
    #[must_use]
    pub fn is_nothing_new(&self) -> bool {
        self.count(NoteKind::Taken) == 0 && self.count(NoteKind::Kept) > 0
    }

    /// Whether someone has something to do. What was left out before asks nothing again.
    #[must_use]
    pub fn needs_action(&self) -> bool {
        let again = self.is_nothing_new();
        self.notes
            .iter()
            .any(|entry| entry.kind.needs_action() && !(again && entry.kind == NoteKind::Dropped))
    }

    /// Puts what is said in the order of files and places.
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
