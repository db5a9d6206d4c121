//! The new site, before it takes the old one's place.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
    sync::Mutex,
};

use super::{Release, release, swap};
use crate::{diagnostic::Failure, source::Fingerprint};

/// A folder beside the site's own, on the same file system. Files may be put in from many threads.
#[derive(Debug)]
pub struct Staging {
    out: PathBuf,
    folder: PathBuf,
    files: Mutex<BTreeMap<String, Fingerprint>>,
    created_folders: Mutex<BTreeSet<PathBuf>>,
    /// Held until the end, so that two builds into one folder do not meet.
    _lock: File,
}

impl Staging {
    /// Opens a staging folder beside `out`, and removes what a build that was killed left there.
    /// `replace` is whether a folder that Parvis did not write may be replaced.
    ///
    /// # Errors
    /// When `out` holds what Parvis did not write and may not be replaced, when another build is at
    /// work there, or when the system refuses.
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

    /// Puts a file in. `path` is relative, with `/` between its parts.
    ///
    /// # Errors
    /// When the system refuses: a full disk, a folder that may not be written to.
    pub fn write(&self, path: &str, content: &[u8]) -> Result<(), Failure> {
        let file = self.folder.join(path);
        let written = self.parent_of(&file).and_then(|()| fs::write(&file, content));
        written.map_err(|error| Failure::system("write-refused", &file, &error))?;
        let mut files = self.files.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        files.insert(path.to_owned(), Fingerprint::of(content));
        Ok(())
    }

    /// Makes the folder of a file; each is asked of the system once.
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

    /// Gives the staged site the name of the old one, in one step where the system can, and removes
    /// the old one.
    ///
    /// # Errors
    /// When the system refuses; the old site then stands.
    pub fn publish(self) -> Result<Release, Failure> {
        let refused = |error: &io::Error| Failure::system("write-refused", &self.out, error);
        let files = self.files.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let release = Release::of(&files);
        fs::write(self.folder.join(release::FILE), release.text()).map_err(|error| refused(&error))?;
        swap::swap(&self.folder, &self.out).map_err(|error| refused(&error))?;
        Ok(release)
    }
}

/// What was staged, or after publishing the old site, goes.
impl Drop for Staging {
    fn drop(&mut self) {
        // What cannot be removed now is removed by the next build.
        let _ = swap::remove(&self.folder);
    }
}

fn not_ours(out: &Path) -> Failure {
    Failure::new("write-foreign").with("path", out.display().to_string())
}

/// Whether a folder may be replaced: it is not there, it is empty, or Parvis wrote it.
fn is_replaceable(out: &Path) -> io::Result<bool> {
    match fs::read_dir(out) {
        Ok(mut entries) => Ok(entries.next().is_none() || out.join(release::FILE).is_file()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => Ok(false),
        Err(error) => Err(error),
    }
}
