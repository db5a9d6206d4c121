//! Exchange of two folders.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::output_folder::OutputFolder;
use crate::disk::{EntryKind, NotPlain};

/// Gives the folder `new` the name of `out`; the previous folder gets the name of `new`. One step
/// if the system can exchange names, otherwise two renames.
pub(super) fn swap(new: &Path, out: &OutputFolder) -> io::Result<()> {
    if kind(&out.path)?.is_none() {
        return fs::rename(new, &out.path);
    }
    match exchange(new, &out.path) {
        Err(error) if is_unsupported(&error) => rename_in_two_steps(new, out),
        done => done,
    }
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(new: &Path, old: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, new, CWD, old, RenameFlags::EXCHANGE).map_err(io::Error::from)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Returns `true` if the file system does not support exchanging names at all.
fn is_unsupported(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput)
}

/// Renames both folders in turn; the site is missing for a moment in between. If the second rename
/// fails, the first is undone; [`recover`] handles an interruption.
fn rename_in_two_steps(new: &Path, out: &OutputFolder) -> io::Result<()> {
    let aside = aside(out);
    remove(&aside)?;
    fs::rename(&out.path, &aside)?;
    if let Err(error) = fs::rename(new, &out.path) {
        fs::rename(&aside, &out.path)?;
        return Err(error);
    }
    fs::rename(&aside, new)
}

/// Returns the temporary path of the old site between the two renames.
fn aside(out: &OutputFolder) -> PathBuf {
    out.beside("old")
}

/// Restores the old site if a build was interrupted between the two renames, or removes it if the
/// new one is in place.
///
/// # Errors
/// Fails with [`NotPlain`] if its name is not that of a folder, or on a system error.
pub(super) fn recover(out: &OutputFolder) -> io::Result<()> {
    let aside = aside(out);
    match (kind(&aside)?, kind(&out.path)?) {
        (None, _) => Ok(()),
        (Some(EntryKind::Folder), None) => fs::rename(aside, &out.path),
        (Some(EntryKind::Folder), Some(_)) => remove(&aside),
        (Some(other), _) => Err(NotPlain::error(&aside, other)),
    }
}

/// Removes a folder with everything in it, if it exists. Folders of our own that are read-only are made
/// writable first.
///
/// # Errors
/// Fails with [`NotPlain`] on anything else, or on a system error.
pub(super) fn remove(folder: &Path) -> io::Result<()> {
    match kind(folder)? {
        None => Ok(()),
        Some(EntryKind::Folder) => match fs::remove_dir_all(folder) {
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                make_writable(folder);
                fs::remove_dir_all(folder)
            }
            done => done,
        },
        Some(other) => Err(NotPlain::error(folder, other)),
    }
}

/// Returns what has this name, without following a link; `None` if nothing has.
fn kind(path: &Path) -> io::Result<Option<EntryKind>> {
    match fs::symlink_metadata(path) {
        Ok(metadata) => Ok(Some(EntryKind::of(metadata.file_type()))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Lets their owner change the folders of a tree. Errors are ignored: what cannot be removed then is
/// reported.
#[cfg(unix)]
fn make_writable(folder: &Path) {
    use std::os::unix::fs::PermissionsExt;
    const OWNER: u32 = 0o700;
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(metadata) = fs::symlink_metadata(&folder) else { continue };
        let _ =
            fs::set_permissions(&folder, fs::Permissions::from_mode(metadata.permissions().mode() | OWNER));
        let entries = fs::read_dir(&folder).into_iter().flatten().flatten();
        let inside = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
        folders.extend(inside.map(|entry| entry.path()));
    }
}

#[cfg(not(unix))]
fn make_writable(_: &Path) {}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(root: &Path, name: &str) -> std::path::PathBuf {
        let path = root.join(name);
        fs::create_dir(&path).unwrap();
        fs::write(path.join("name"), name).unwrap();
        path
    }

    #[test]
    fn both_methods_exchange_the_folders() {
        for way in [swap, rename_in_two_steps] {
            let root = tempfile::tempdir().unwrap();
            let (new, old) = (folder(root.path(), "new"), folder(root.path(), "old"));
            way(&new, &OutputFolder::resolve(&old).unwrap()).unwrap();
            assert_eq!(fs::read_to_string(old.join("name")).unwrap(), "new");
            assert_eq!(fs::read_to_string(new.join("name")).unwrap(), "old");
        }
    }

    #[test]
    fn an_abandoned_site_is_restored_or_removed() {
        let root = tempfile::tempdir().unwrap();
        let out = OutputFolder::resolve(&root.path().join("old")).unwrap();
        fs::rename(folder(root.path(), "old"), aside(&out)).unwrap();
        recover(&out).unwrap();
        assert_eq!(fs::read_to_string(out.path.join("name")).unwrap(), "old");
        fs::create_dir(aside(&out)).unwrap();
        recover(&out).unwrap();
        assert!(out.path.join("name").is_file() && !aside(&out).exists());
    }

    #[test]
    fn the_first_site_takes_its_place() {
        let root = tempfile::tempdir().unwrap();
        let new = folder(root.path(), "new");
        swap(&new, &OutputFolder::resolve(&root.path().join("old")).unwrap()).unwrap();
        assert!(root.path().join("old/name").is_file() && !new.exists());
    }
}
