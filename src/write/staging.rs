//! Staging folder of the new site.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
    sync::Mutex,
};

use super::{Release, release, swap};
use crate::{diagnostic::Failure, source::Fingerprint};

/// A folder next to the site's, on the same file system. Files can be written from several threads.
#[derive(Debug)]
pub struct Staging {
    out: PathBuf,
    folder: PathBuf,
    files: Mutex<BTreeMap<String, Fingerprint>>,
    created_folders: Mutex<BTreeSet<PathBuf>>,
    /// Locked until dropped, to prevent two builds into the same folder.
    _lock: File,
}

impl Staging {
    /// Creates a staging folder next to `out`, and removes what an interrupted build left there.
    /// `replace` allows replacing a folder that Parvis did not write.
    ///
    /// # Errors
    /// Fails if `out` contains files that Parvis did not write and `replace` is `false`, if another
    /// build is running there, or on a system error.
    pub fn open(out: &Path, replace: bool) -> Result<Self, Failure> {
        let refused = |error: &io::Error| Failure::system("write-refused", out, error);
        let out = &swap::resolve_symlinks(out);
        let name = out.file_name().ok_or_else(|| not_ours(out))?.to_string_lossy().into_owned();
        let parent = out.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(parent).map_err(|error| refused(&error))?;
        if !replace && !is_replaceable(out).map_err(|error| refused(&error))? {
            return Err(not_ours(out));
        }
        let lock =
            File::create(parent.join(format!(".{name}.parvis-lock"))).map_err(|error| refused(&error))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Failure::new("write-locked").with("path", out.display().to_string()));
            }
            Err(TryLockError::Error(error)) => return Err(refused(&error)),
        }
        swap::recover(out).map_err(|error| refused(&error))?;
        let folder = parent.join(format!(".{name}.parvis-staging"));
        swap::remove(&folder).map_err(|error| refused(&error))?;
        fs::create_dir(&folder).map_err(|error| refused(&error))?;
        Ok(Self {
            out: out.to_owned(),
            folder,
            files: Mutex::default(),
            created_folders: Mutex::default(),
            _lock: lock,
        })
    }

    /// Writes a file. `path` is relative, with `/` as separator.
    ///
    /// # Errors
    /// Fails on a system error: full disk, folder that is not writable.
    pub fn write(&self, path: &str, content: &[u8]) -> Result<(), Failure> {
        let file = self.folder.join(path);
        let written = self.parent_of(&file).and_then(|()| fs::write(&file, content));
        written.map_err(|error| Failure::system("write-refused", &file, &error))?;
        let mut files = self.files.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        files.insert(path.to_owned(), Fingerprint::of(content));
        Ok(())
    }

    /// Creates the folder of a file, unless it already did.
    fn parent_of(&self, file: &Path) -> io::Result<()> {
        let Some(parent) = file.parent() else { return Ok(()) };
        let made = |this: &Self| {
            this.created_folders.lock().unwrap_or_else(std::sync::PoisonError::into_inner).contains(parent)
        };
        if made(self) {
            return Ok(());
        }
        fs::create_dir_all(parent)?;
        self.created_folders
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .insert(parent.to_owned());
        Ok(())
    }

    /// Replaces the old site with the staged one, in one step if the system supports it, and
    /// removes the old one.
    ///
    /// # Errors
    /// Fails on a system error; the old site is then unchanged.
    pub fn publish(self) -> Result<Release, Failure> {
        let refused = |error: &io::Error| Failure::system("write-refused", &self.out, error);
        let files = self.files.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let release = Release::of(&files);
        fs::write(self.folder.join(release::FILE), release.text()).map_err(|error| refused(&error))?;
        swap::swap(&self.folder, &self.out).map_err(|error| refused(&error))?;
        Ok(release)
    }
}

/// Removes the staged files or, after publishing, the old site.
impl Drop for Staging {
    fn drop(&mut self) {
        // The next build removes what cannot be removed now.
        let _ = swap::remove(&self.folder);
    }
}

fn not_ours(out: &Path) -> Failure {
    Failure::new("write-foreign").with("path", out.display().to_string())
}

/// Returns `true` if a folder may be replaced: it does not exist, is empty, or was written by
/// Parvis.
fn is_replaceable(out: &Path) -> io::Result<bool> {
    match fs::read_dir(out) {
        Ok(mut entries) => Ok(entries.next().is_none() || out.join(release::FILE).is_file()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => Ok(false),
        Err(error) => Err(error),
    }
}
