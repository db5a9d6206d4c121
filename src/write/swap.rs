//! Exchange of two folders.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Gives the folder `new` the name of `old`; the previous folder gets the name of `new`. One step
/// if the system can exchange names, otherwise two renames.
pub(super) fn swap(new: &Path, old: &Path) -> io::Result<()> {
    if !old.try_exists()? {
        return fs::rename(new, old);
    }
    match exchange(new, old) {
        Err(error) if is_unsupported(&error) => rename_in_two_steps(new, old),
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
fn rename_in_two_steps(new: &Path, old: &Path) -> io::Result<()> {
    let aside = aside(old);
    remove(&aside)?;
    fs::rename(old, &aside)?;
    if let Err(error) = fs::rename(new, old) {
        fs::rename(&aside, old)?;
        return Err(error);
    }
    fs::rename(&aside, new)
}

/// Returns the temporary path of the old site between the two renames.
fn aside(out: &Path) -> PathBuf {
    let name = out.file_name().unwrap_or_default().to_string_lossy();
    out.with_file_name(format!(".{name}.parvis-old"))
}

/// Restores the old site if a build was interrupted between the two renames, or removes it if the
/// new one is in place.
pub(super) fn recover(out: &Path) -> io::Result<()> {
    let aside = aside(out);
    if !aside.try_exists()? {
        Ok(())
    } else if out.try_exists()? {
        remove(&aside)
    } else {
        fs::rename(aside, out)
    }
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

/// Removes a folder or file, if it exists.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    let removed = match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(error) => Err(error),
    };
    match removed {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

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
            way(&new, &old).unwrap();
            assert_eq!(fs::read_to_string(old.join("name")).unwrap(), "new");
            assert_eq!(fs::read_to_string(new.join("name")).unwrap(), "old");
        }
    }

    #[test]
    fn an_abandoned_site_is_restored_or_removed() {
        let root = tempfile::tempdir().unwrap();
        let out = root.path().join("old");
        fs::rename(folder(root.path(), "old"), aside(&out)).unwrap();
        recover(&out).unwrap();
        assert_eq!(fs::read_to_string(out.join("name")).unwrap(), "old");
        fs::create_dir(aside(&out)).unwrap();
        recover(&out).unwrap();
        assert!(out.join("name").is_file() && !aside(&out).exists());
    }

    #[test]
    fn the_first_site_takes_its_place() {
        let root = tempfile::tempdir().unwrap();
        let new = folder(root.path(), "new");
        swap(&new, &root.path().join("old")).unwrap();
        assert!(root.path().join("old/name").is_file() && !new.exists());
    }
}
