//! Files of others in the folder of a release: the folder of version control of a pages branch, the
//! file that names a domain, uploads.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use walkdir::WalkDir;

use super::{
    manifest::Manifest,
    modes,
    output_folder::{is_mount_point, mount_point},
};
use crate::{
    diagnostic::Failure,
    disk::{self, EntryKind, NotPlain},
};

/// Names of the files and folders of version control, which are part of no site.
const VERSION_CONTROL: &[&str] = &[".git", ".hg", ".jj", ".svn"];

/// A file that Parvis did not write, or a folder that contains only such files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ForeignEntry {
    /// Path in the site's folder.
    path: PathBuf,
    is_folder: bool,
}

impl ForeignEntry {
    /// Returns `true` for what everyone expects in a checkout.
    pub(super) fn is_version_control(&self) -> bool {
        VERSION_CONTROL.iter().any(|name| self.path == Path::new(name))
    }
}

impl std::fmt::Display for ForeignEntry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", self.path.display(), if self.is_folder { "/" } else { "" })
    }
}

/// Lists what is in a folder and not in its release, in order of path; nothing if it does not exist.
///
/// # Errors
/// Fails if a folder in it is a mount point, which would be emptied with the old site, or on a system
/// error.
pub(super) fn list(folder: &Path, manifest: &Manifest) -> Result<Vec<ForeignEntry>, Failure> {
    let mut found = Vec::new();
    let mut entries = WalkDir::new(folder).min_depth(1).sort_by_file_name().into_iter();
    while let Some(entry) = entries.next() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) if error.io_error().is_some_and(|it| it.kind() == io::ErrorKind::NotFound) => continue,
            Err(error) => {
                let path = error.path().unwrap_or(folder).to_owned();
                return Err(Failure::system("write-refused", &path, &error.into()));
            }
        };
        let path = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        let name = slashed(path);
        let is_folder = entry.file_type().is_dir();
        if is_folder && is_mount_point(entry.path()) {
            return Err(mount_point(entry.path()));
        }
        let is_ours = name.is_some_and(|name| match EntryKind::of(entry.file_type()) {
            EntryKind::Folder => manifest.has_folder(&name),
            EntryKind::File => manifest.has_file(&name),
            _ => false,
        });
        if !is_ours {
            found.push(ForeignEntry { path: path.to_owned(), is_folder });
            if is_folder {
                entries.skip_current_dir();
            }
        }
    }
    Ok(found)
}

/// Gives the release in `new` the entries of the folder `old`, and returns those that are not files of
/// the release as well. Files have both names until the old site is removed, so that a build that is
/// killed loses none.
///
/// # Errors
/// Fails if the release has another file there, or on a system error.
pub(super) fn keep(
    entries: Vec<ForeignEntry>,
    old: &Path,
    new: &Path,
    manifest: &Manifest,
) -> Result<Vec<ForeignEntry>, Failure> {
    let mut kept_entries = Vec::new();
    for entry in entries {
        let mut is_kept = false;
        for found in WalkDir::new(old.join(&entry.path)) {
            let found = found.map_err(|error| {
                let path = error.path().unwrap_or(old).to_owned();
                Failure::system("write-not-kept", &path, &error.into())
            })?;
            let (from, kind) = (found.path(), EntryKind::of(found.file_type()));
            let path = from.strip_prefix(old).unwrap_or(from);
            if kind == EntryKind::Folder && is_mount_point(from) {
                return Err(mount_point(from));
            }
            if in_the_way(path, kind, manifest) {
                if is_same_file(from, &new.join(path)) {
                    continue;
                }
                return Err(Failure::new("write-in-the-way").with("path", from.display().to_string()));
            }
            let kept = create_parents(new, path).and_then(|()| take_over(from, &new.join(path), kind));
            kept.map_err(|error| Failure::system("write-not-kept", from, &error))?;
            is_kept |= kind != EntryKind::Folder || path == entry.path;
        }
        if is_kept {
            kept_entries.push(entry);
        }
    }
    Ok(kept_entries)
}

/// Returns `true` if an entry has the path of a file of the release, or one of the two would have to be a
/// folder of the other.
fn in_the_way(path: &Path, kind: EntryKind, manifest: &Manifest) -> bool {
    let has = |path: &Path| slashed(path).is_some_and(|path| manifest.has_file(&path));
    let is_folder_of_release = slashed(path).is_some_and(|path| manifest.has_folder(&path));
    path.ancestors().any(has) || kind != EntryKind::Folder && is_folder_of_release
}

/// Returns `true` if both are plain files with the same content.
fn is_same_file(one: &Path, other: &Path) -> bool {
    matches!((disk::read(one), disk::read(other)), (Ok(one), Ok(other)) if one == other)
}

/// Creates the folders of an entry that the release does not have.
fn create_parents(new: &Path, path: &Path) -> io::Result<()> {
    let parents = path.ancestors().skip(1).map(|parent| new.join(parent));
    let missing: Vec<PathBuf> = parents.take_while(|parent| !parent.is_dir()).collect();
    missing.iter().rev().try_for_each(|parent| modes::create_folder(parent))
}

/// Gives an entry a second name, or copies it where the system has no second names.
fn take_over(from: &Path, to: &Path, kind: EntryKind) -> io::Result<()> {
    match kind {
        EntryKind::Folder => match fs::create_dir(to) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            Err(error) => Err(error),
            Ok(()) => fs::set_permissions(to, fs::symlink_metadata(from)?.permissions()),
        },
        _ if fs::hard_link(from, to).is_ok() => Ok(()),
        EntryKind::File => {
            let mut source = disk::open(from)?;
            let mut copy = disk::create(to)?;
            io::copy(&mut source, &mut copy)?;
            copy.set_permissions(source.metadata()?.permissions())
        }
        EntryKind::Link => copy_link(from, to),
        other => Err(NotPlain::error(from, other)),
    }
}

#[cfg(unix)]
fn copy_link(from: &Path, to: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(fs::read_link(from)?, to)
}

#[cfg(not(unix))]
fn copy_link(from: &Path, _: &Path) -> io::Result<()> {
    Err(NotPlain::error(from, EntryKind::Link))
}

/// Returns a path with `/` as the separator; `None` if it is not Unicode.
fn slashed(path: &Path) -> Option<String> {
    let names: Option<Vec<&str>> = path.components().map(|part| part.as_os_str().to_str()).collect();
    Some(names?.join("/"))
}
