//! Comparison of a file with itself, a moment later.

use std::{
    fs::Metadata,
    time::{Duration, SystemTime},
};

use serde::{Deserialize, Serialize};

/// Properties of a file that change when it is written to or replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    content: ContentStamp,
    identity: Identity,
}

/// Size and time of modification of a file: what changes when it is written to, not when it is linked or
/// renamed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContentStamp {
    /// Size in bytes.
    size: u64,
    modified: Option<SystemTime>,
}

/// The file itself and its last change, which programs that keep the time of modification do not keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Identity([i128; 4]);

impl ContentStamp {
    pub(crate) fn of(metadata: &Metadata) -> Self {
        Self { size: metadata.len(), modified: metadata.modified().ok() }
    }
}

impl Stamp {
    pub(crate) fn of(metadata: &Metadata) -> Self {
        Self { content: ContentStamp::of(metadata), identity: identity(metadata) }
    }

    /// Returns the size of the file in bytes.
    pub(crate) fn size(&self) -> u64 {
        self.content.size
    }

    /// Returns the time between the last change of the file and now. `None` if the system has no such
    /// time, or one in the future.
    pub(crate) fn age(&self) -> Option<Duration> {
        self.content.modified?.elapsed().ok()
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
