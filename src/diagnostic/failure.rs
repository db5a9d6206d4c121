//! What stops a command, and no author can fix in a file.

use std::io::ErrorKind;

use super::{Argument, Message};

/// A full disk, a port that is taken, a folder that may not be replaced: said in the user's words,
/// with what to do as the message's help.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure(pub Message);

impl Failure {
    /// The failure whose message has that id.
    #[must_use]
    pub fn new(id: &'static str) -> Self {
        Self(Message::new(id))
    }

    /// The same with a fact that its message shows.
    #[must_use]
    pub fn with(self, name: &'static str, value: impl Into<Argument>) -> Self {
        Self(self.0.with(name, value))
    }

    /// What the system refused to do at a path.
    #[must_use]
    pub fn system(id: &'static str, path: &std::path::Path, error: &std::io::Error) -> Self {
        Self::new(id).with("path", path.display().to_string()).with("detail", error)
    }
}

/// Why the system refused, worded in the reader's language; in the system's own words where that is
/// nothing that an author meets.
impl From<&std::io::Error> for Argument {
    fn from(error: &std::io::Error) -> Self {
        let id = match error.kind() {
            ErrorKind::NotFound => "system-not-found",
            ErrorKind::PermissionDenied => "system-permission",
            ErrorKind::AlreadyExists => "system-exists",
            ErrorKind::IsADirectory => "system-is-folder",
            ErrorKind::NotADirectory => "system-not-folder",
            ErrorKind::DirectoryNotEmpty => "system-not-empty",
            ErrorKind::ReadOnlyFilesystem => "system-read-only",
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "system-full",
            ErrorKind::InvalidFilename => "system-name",
            ErrorKind::InvalidData => "system-not-utf8",
            ErrorKind::AddrInUse => "system-port-taken",
            _ => return Self::Text(error.to_string()),
        };
        Self::term(id)
    }
}
