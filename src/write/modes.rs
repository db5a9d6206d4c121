//! Permissions of what is published: a server that runs under another account can read it, whatever
//! the author's account gives to new files.

use std::{
    fs::{self, File, Metadata},
    io,
    path::Path,
};

/// Lets everyone read a file, and its owner change it.
#[cfg(unix)]
pub(super) fn publish_file(file: &File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(fs::Permissions::from_mode(0o644))
}

/// Returns `true` for a file that everyone can read, and its owner change.
#[cfg(unix)]
pub(super) fn is_published(file: &Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.permissions().mode() & 0o7777 == 0o644
}

#[cfg(not(unix))]
pub(super) fn is_published(_: &Metadata) -> bool {
    true
}

/// Creates a folder that everyone can read, and its owner change. The bit that gives what is created in
/// it the group of its parent is kept.
#[cfg(unix)]
pub(super) fn create_folder(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    const SET_GROUP: u32 = 0o2000;
    fs::create_dir(path)?;
    let inherited = fs::symlink_metadata(path)?.permissions().mode() & SET_GROUP;
    fs::set_permissions(path, fs::Permissions::from_mode(inherited | 0o755))
}

#[cfg(not(unix))]
pub(super) fn publish_file(_: &File) -> io::Result<()> {
    Ok(())
}

#[cfg(not(unix))]
pub(super) fn create_folder(path: &Path) -> io::Result<()> {
    fs::create_dir(path)
}
