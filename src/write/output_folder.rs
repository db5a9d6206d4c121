//! The folder that a site is published as.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::{
    diagnostic::{Argument, Failure},
    disk::EntryKind,
};

/// An output folder, which need not exist, without symbolic links in its path.
#[derive(Clone, Debug)]
pub(super) struct OutputFolder {
    pub(super) path: PathBuf,
    pub(super) parent: PathBuf,
    name: String,
}

impl OutputFolder {
    /// Resolves the symbolic links of `out`, so that what is served is what changes.
    ///
    /// # Errors
    /// Fails if a link leads to nothing, or if the path is not that of a folder that can be replaced: a
    /// file, a mount point, the root of a disk.
    pub(super) fn resolve(out: &Path) -> Result<Self, Failure> {
        if let Some(failure) = dead_link(out) {
            return Err(failure);
        }
        let path = resolve_symlinks(out);
        match fs::metadata(&path) {
            Ok(metadata) if metadata.is_dir() => {}
            Ok(metadata) => {
                let found = Argument::term(EntryKind::of(metadata.file_type()).message());
                let failure = Failure::new("write-not-folder").with("path", path.display().to_string());
                return Err(failure.with("found", found));
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(Failure::system("write-refused", &path, &error)),
        }
        if is_mount_point(&path) {
            return Err(mount_point(&path));
        }
        match (path.file_name(), path.parent()) {
            (Some(name), Some(parent)) => {
                let (name, parent) = (name.to_string_lossy().into_owned(), parent.to_owned());
                Ok(Self { path, parent, name })
            }
            _ => Err(mount_point(&path)),
        }
    }

    /// Returns the path of a hidden file or folder next to the output folder, for a purpose.
    pub(super) fn beside(&self, purpose: &str) -> PathBuf {
        self.parent.join(format!(".{}.parvis-{purpose}", self.name))
    }
}

/// Returns the failure for a folder that cannot be exchanged with another.
pub(super) fn mount_point(path: &Path) -> Failure {
    let inside = path.join("site").display().to_string();
    Failure::new("write-mount-point").with("path", path.display().to_string()).with("inside", inside)
}

/// Returns the failure for the first symbolic link of a path that does not lead to a folder or a file.
fn dead_link(out: &Path) -> Option<Failure> {
    let out = std::path::absolute(out).unwrap_or_else(|_| out.to_owned());
    let mut from_root: Vec<&Path> = out.ancestors().collect();
    from_root.reverse();
    let link = from_root.into_iter().find(|path| path.is_symlink() && path.metadata().is_err())?;
    let target = fs::read_link(link).unwrap_or_default();
    let failure = Failure::new("write-dead-link").with("path", link.display().to_string());
    Some(failure.with("target", target.display().to_string()))
}

/// Resolves symbolic links, so that the actual folders are exchanged. The part of the path that
/// does not exist yet is kept as is.
pub(crate) fn resolve_symlinks(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    for ancestor in path.ancestors() {
        if let (Ok(real), Ok(rest)) = (ancestor.canonicalize(), path.strip_prefix(ancestor)) {
            return if rest.as_os_str().is_empty() { real } else { real.join(rest) };
        }
    }
    path
}

/// Returns `true` if another file system, or another part of the same one, is attached to a folder.
#[cfg(any(target_os = "linux", target_os = "android"))]
pub(super) fn is_mount_point(path: &Path) -> bool {
    use rustix::fs::{AtFlags, CWD, StatxAttributes, StatxFlags, statx};
    let Ok(found) = statx(CWD, path, AtFlags::SYMLINK_NOFOLLOW, StatxFlags::empty()) else { return false };
    if found.stx_attributes_mask.contains(StatxAttributes::MOUNT_ROOT) {
        found.stx_attributes.contains(StatxAttributes::MOUNT_ROOT)
    } else {
        is_on_another_disk(path)
    }
}

#[cfg(all(unix, not(any(target_os = "linux", target_os = "android"))))]
pub(super) fn is_mount_point(path: &Path) -> bool {
    is_on_another_disk(path)
}

#[cfg(not(unix))]
pub(super) fn is_mount_point(_: &Path) -> bool {
    false
}

#[cfg(unix)]
fn is_on_another_disk(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let disk = |path: &Path| path.symlink_metadata().map(|metadata| metadata.dev()).ok();
    match (disk(path), path.parent().map(disk)) {
        (Some(own), Some(Some(parent))) => own != parent,
        _ => false,
    }
}
