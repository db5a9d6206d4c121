//! Comparison of a file with itself, a moment later.

use std::{
    fs::Metadata,
    time::{Duration, SystemTime},
};

/// Properties of a file that change when it is written to or replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stamp {
    /// Size in bytes.
    pub(crate) size: u64,
    modified: Option<SystemTime>,
    identity: Identity,
}

/// The file itself and its last change, which programs that keep the time of modification do not keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Identity([i128; 4]);

impl Stamp {
    pub(crate) fn of(metadata: &Metadata) -> Self {
        Self { size: metadata.len(), modified: metadata.modified().ok(), identity: identity(metadata) }
    }

    /// Returns the time between the last change of the file and now. `None` if the system has no such
    /// time, or one in the future.
    pub(crate) fn age(&self) -> Option<Duration> {
        self.modified?.elapsed().ok()
    }
}

#[cfg(unix)]
fn identity(metadata: &Metadata) -> Identity {
    use std::os::unix::fs::MetadataExt;
    let parts =
        [metadata.dev().into(), metadata.ino().into(), metadata.ctime().into(), metadata.ctime_nsec().into()];
    Identity(parts)
}

#[cfg(not(unix))]
fn identity(_: &Metadata) -> Identity {
    Identity([0; 4])
}
