//! Errors that stop a command.

use std::io::ErrorKind;

use super::{Argument, Message};
use crate::disk::NotPlain;

/// An error that authors cannot fix in a file: a full disk, a port in use, a folder that may not be
/// replaced. The message's help says what to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure(pub Message);

impl Failure {
    /// Creates a failure with that message id.
    #[must_use]
    pub fn new(id: &'static str) -> Self {
        Self(Message::new(id))
    }

    /// Adds an argument for the message.
    #[must_use]
    pub fn with(self, name: &'static str, value: impl Into<Argument>) -> Self {
        Self(self.0.with(name, value))
    }

    /// Creates a failure from a system error at a path. Something else than a plain file has its own
    /// message, whatever was to be done with it.
    #[must_use]
    pub fn system(id: &'static str, path: &std::path::Path, error: &std::io::Error) -> Self {
        if let Some(NotPlain { path, found }) = NotPlain::of(error) {
            let failure = Self::new("not-plain-file").with("path", path.display().to_string());
            return failure.with("found", Argument::term(found.message()));
        }
        Self::new(id).with("path", path.display().to_string()).with("detail", error)
    }
}

/// Converts a system error to a message in the reader's language, or to the system's own text for
/// uncommon errors.
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
            _ if NotPlain::of(error).is_some() => "system-not-plain",
            _ => return Self::Text(error.to_string()),
        };
        Self::term(id)
    }
}
