//! Notifications of the system.

use std::path::PathBuf;

use notify::{
    Event, EventKind,
    event::{AccessKind, AccessMode, ModifyKind, RenameMode},
};

/// A reason to look at the files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Hint {
    /// Something changed.
    Changed,
    /// A file is being written.
    Written(PathBuf),
    /// A file that was written is complete.
    Closed(PathBuf),
    /// A file or folder was deleted or renamed.
    Gone(PathBuf),
    /// Notifications were lost, or the system cannot notify any more.
    Lost,
}

impl Hint {
    /// Returns the hints that a notification gives. That a file was opened or read is not one: the
    /// preview itself reads these files.
    pub(super) fn of(notified: notify::Result<Event>) -> Vec<Self> {
        let Ok(event) = notified else { return vec![Self::Lost] };
        if event.need_rescan() {
            return vec![Self::Lost];
        }
        let of_path: fn(PathBuf) -> Self = match event.kind {
            EventKind::Access(AccessKind::Close(AccessMode::Write)) => Self::Closed,
            EventKind::Access(_) => return Vec::new(),
            EventKind::Modify(ModifyKind::Data(_)) => Self::Written,
            EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(RenameMode::From)) => Self::Gone,
            _ => |_| Self::Changed,
        };
        event.paths.into_iter().map(of_path).collect()
    }
}
