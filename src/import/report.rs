//! What became of everything that was read.

use serde::Serialize;

use crate::diagnostic::{Location, Message};

/// What became of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
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

impl Kind {
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
    pub fn asks(self) -> bool {
        matches!(self, Self::Differs | Self::Look | Self::Dropped)
    }
}

/// One thing that was read, and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// What became of it.
    pub kind: Kind,
    /// Where it is, in what was imported.
    pub location: Location,
    /// What is said of it.
    pub message: Message,
}

impl Entry {
    /// What is said of the thing at `place`: the message of that id.
    pub(super) fn new(kind: Kind, place: impl Into<Location>, id: &'static str) -> Self {
        Self { kind, location: place.into(), message: Message::new(id) }
    }

    /// The same with a fact that its message shows.
    #[must_use]
    pub(super) fn with(mut self, name: &'static str, value: impl Into<crate::diagnostic::Argument>) -> Self {
        self.message = self.message.with(name, value);
        self
    }
}

impl Entry {
    /// Whether it says what became of a file as a whole, which is told first.
    fn is_whole(&self) -> bool {
        matches!(self.kind, Kind::Taken | Kind::Kept)
    }
}

/// Everything that is said of an import.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// In the order of files and places.
    pub entries: Vec<Entry>,
}

impl Report {
    /// How many things of that kind.
    #[must_use]
    pub fn count(&self, kind: Kind) -> usize {
        self.entries.iter().filter(|entry| entry.kind == kind).count()
    }

    /// Whether all that could be taken had been taken before.
    #[must_use]
    pub fn is_nothing_new(&self) -> bool {
        self.count(Kind::Taken) == 0 && self.count(Kind::Kept) > 0
    }

    /// Whether someone has something to do. What was left out before asks nothing again.
    #[must_use]
    pub fn asks(&self) -> bool {
        let again = self.is_nothing_new();
        self.entries.iter().any(|entry| entry.kind.asks() && !(again && entry.kind == Kind::Dropped))
    }

    /// Puts what is said in the order of files and places.
    pub(super) fn sort(&mut self, sources: &crate::source::Sources) {
        self.entries.sort_by_key(|entry| match &entry.location {
            Location::Span(span) => {
                (sources.file(span.file).path().to_owned(), !entry.is_whole(), span.start)
            }
            Location::Path(path) | Location::Address(path) => (path.clone(), !entry.is_whole(), 0),
        });
        self.entries.dedup();
    }
}
