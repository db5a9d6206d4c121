//! Identification of a file and its content without reading it.

use std::{fs::Metadata, time::SystemTime};

/// Metadata of a file or folder; it differs as soon as another file has the same name or the content
/// is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    identity: Identity,
    /// Size and times of a file; `None` for a folder, whose own times change with its files.
    content: Option<Content>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Content {
    size: u64,
    modified: Option<SystemTime>,
    /// Time of the last change of content or metadata, which a copy that keeps its times cannot set.
    changed: Option<(i64, i64)>,
}

/// Distinction of a file from another one that had its name before.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Identity {
    #[cfg(unix)]
    Inode { device: u64, inode: u64 },
    #[cfg(not(unix))]
    Created(Option<SystemTime>),
}

impl Stamp {
    pub(super) fn of(metadata: &Metadata) -> Self {
        let content = (!metadata.is_dir()).then(|| Content {
            size: metadata.len(),
            modified: metadata.modified().ok(),
            changed: changed(metadata),
        });
        Self { identity: Identity::of(metadata), content }
    }

    pub(super) fn is_folder(&self) -> bool {
        self.content.is_none()
    }

    /// Returns `true` if a file is smaller than it was at `before`.
    pub(super) fn is_smaller_than(&self, before: &Self) -> bool {
        let size = |stamp: &Self| stamp.content.as_ref().map(|content| content.size);
        size(self) < size(before)
    }
}

impl Identity {
    #[cfg(unix)]
    fn of(metadata: &Metadata) -> Self {
        use std::os::unix::fs::MetadataExt;
        Self::Inode { device: metadata.dev(), inode: metadata.ino() }
    }

    #[cfg(not(unix))]
    fn of(metadata: &Metadata) -> Self {
        Self::Created(metadata.created().ok())
    }
}

#[cfg(unix)]
fn changed(metadata: &Metadata) -> Option<(i64, i64)> {
    use std::os::unix::fs::MetadataExt;
    Some((metadata.ctime(), metadata.ctime_nsec()))
}

#[cfg(not(unix))]
fn changed(_: &Metadata) -> Option<(i64, i64)> {
    None
}
