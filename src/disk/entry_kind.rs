//! Kinds of the entries of a folder.

use std::{
    fmt,
    fs::FileType,
    io,
    path::{Path, PathBuf},
};

/// Kind of an entry of a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EntryKind {
    File,
    Folder,
    Link,
    Pipe,
    Device,
    Socket,
    Unknown,
}

impl EntryKind {
    pub(crate) fn of(kind: FileType) -> Self {
        if kind.is_symlink() {
            Self::Link
        } else if kind.is_dir() {
            Self::Folder
        } else if kind.is_file() {
            Self::File
        } else {
            special(kind)
        }
    }

    /// Returns the id of the message that names it.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::File => "entry-file",
            Self::Folder => "entry-folder",
            Self::Link => "entry-link",
            Self::Pipe => "entry-pipe",
            Self::Device => "entry-device",
            Self::Socket => "entry-socket",
            Self::Unknown => "entry-unknown",
        }
    }
}

#[cfg(unix)]
fn special(kind: FileType) -> EntryKind {
    use std::os::unix::fs::FileTypeExt;
    if kind.is_fifo() {
        EntryKind::Pipe
    } else if kind.is_block_device() || kind.is_char_device() {
        EntryKind::Device
    } else if kind.is_socket() {
        EntryKind::Socket
    } else {
        EntryKind::Unknown
    }
}

#[cfg(not(unix))]
fn special(_: FileType) -> EntryKind {
    EntryKind::Unknown
}

/// The error of a path that is not what is expected there, carried by an [`io::Error`].
#[derive(Debug)]
pub(crate) struct NotPlain {
    /// Path of the obstacle, which can be a folder of the path that was asked for.
    pub(crate) path: PathBuf,
    /// Its kind.
    pub(crate) found: EntryKind,
}

impl NotPlain {
    pub(crate) fn error(path: &Path, found: EntryKind) -> io::Error {
        io::Error::new(io::ErrorKind::InvalidInput, Self { path: path.to_owned(), found })
    }

    /// Returns what was found, if that is what the error is about.
    pub(crate) fn of(error: &io::Error) -> Option<&Self> {
        error.get_ref()?.downcast_ref()
    }
}

impl fmt::Display for NotPlain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: not a plain file: {:?}", self.path.display(), self.found)
    }
}

impl std::error::Error for NotPlain {}
