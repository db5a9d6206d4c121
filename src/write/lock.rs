//! The lock that keeps two builds into the same folder apart.

use std::{
    fs::{File, TryLockError},
    io,
    path::Path,
};

use super::{modes, output_folder::OutputFolder};
use crate::{diagnostic::Failure, disk};

/// A lock that is held until it is dropped, and that the system releases when a build is killed: the
/// file alone means nothing.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

impl Lock {
    /// Locks the output folder. The lock file is opened for reading, which is enough: it can be a
    /// colleague's.
    ///
    /// # Errors
    /// Fails if another build has the lock, or if the lock file cannot be opened, or created in its folder.
    pub(super) fn acquire(out: &OutputFolder) -> Result<Self, Failure> {
        let path = out.beside("lock");
        let refused = |error: &io::Error| Failure::system("write-lock-refused", &path, error);
        let file = match disk::open(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                create(&path).map_err(|error| Failure::system("write-refused", &out.parent, &error))?
            }
            opened => opened.map_err(|error| refused(&error))?,
        };
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => {
                Err(Failure::new("write-locked").with("path", out.path.display().to_string()))
            }
            Err(TryLockError::Error(error)) => Err(refused(&error)),
        }
    }
}

/// Creates the lock file, which everyone can read.
fn create(path: &Path) -> io::Result<File> {
    match disk::create(path) {
        // Another build created it in the meantime.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => disk::open(path),
        Err(error) => Err(error),
        Ok(file) => modes::publish_file(&file).map(|()| file),
    }
}
