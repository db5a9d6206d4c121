//! Staging folder of the new site.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use super::{
    Release,
    copy::{self, Copied},
    foreign::{self, ForeignEntry},
    lock::Lock,
    manifest::Manifest,
    modes,
    output_folder::{self, OutputFolder},
    outputs::{Output, Outputs},
    swap,
};
use crate::{
    diagnostic::{Argument, Failure},
    disk::{self, ContentStamp, NotPlain, Stamp},
    source::Fingerprint,
};

/// Number of names for staging folders: an old site that belongs to someone else can stay under one.
const MAX_NAMES: usize = 9;

/// Number of files that a message names.
const MAX_NAMED: usize = 5;

/// A folder next to the site's, on the same file system. Files can be written from several threads.
#[derive(Debug)]
pub struct Staging {
    out: OutputFolder,
    folder: PathBuf,
    files: Mutex<Outputs>,
    created_folders: Mutex<BTreeSet<PathBuf>>,
    /// Files of the site that is replaced.
    previous: Manifest,
    /// Files of a site that was written before, which may be the one that is replaced.
    known: Outputs,
    clean: bool,
    is_published: bool,
    /// Locked until dropped, to prevent two builds into the same folder.
    _lock: Lock,
}

impl Staging {
    /// Creates a staging folder next to `out`, and removes what an interrupted build left there.
    /// `clean` allows deleting what Parvis did not write. Files of the site in `out` that are as in `known`
    /// are kept if their content is the same.
    ///
    /// # Errors
    /// Fails if `out` cannot be replaced, if it contains files but no release and `clean` is `false`,
    /// if another build is running there, or on a system error.
    pub fn open(out: &Path, clean: bool, known: Outputs) -> Result<Self, Failure> {
        let out = OutputFolder::resolve(out)?;
        let refused = |path: &Path, error: &io::Error| Failure::system("write-refused", path, error);
        fs::create_dir_all(&out.parent).map_err(|error| refused(&out.parent, &error))?;
        // Looked at before anything is written next to a folder that is not replaced.
        previous(&out.path, clean)?;
        let lock = Lock::acquire(&out)?;
        swap::recover(&out).map_err(|error| refused(&out.path, &error))?;
        let previous = previous(&out.path, clean)?;
        let folder = free_name(&out)?;
        modes::create_folder(&folder).map_err(|error| refused(&out.parent, &error))?;
        Ok(Self {
            out,
            folder,
            files: Mutex::default(),
            created_folders: Mutex::default(),
            previous,
            known,
            clean,
            is_published: false,
            _lock: lock,
        })
    }

    /// Writes a file, or keeps the same one. `path` is relative, with `/` as separator. Returns the hash of
    /// the content.
    ///
    /// # Errors
    /// Fails on a system error: full disk, folder that is not writable.
    pub fn write(&self, path: &str, content: &[u8]) -> Result<Fingerprint, Failure> {
        let hash = Fingerprint::of(content);
        if !self.keep(path, hash)? {
            let mut file = self.create(path)?;
            let written = file.write_all(content).and_then(|()| file.metadata());
            let metadata = written.map_err(|error| self.refused(path, &error))?;
            self.record(path, Output { content: hash, stamp: ContentStamp::of(&metadata), source: None });
        }
        Ok(hash)
    }

    /// Copies a file of the portal, or keeps the same copy. `path` is relative, with `/` as separator.
    ///
    /// # Errors
    /// Fails if the copy cannot be written.
    pub fn copy(&self, path: &str, from: &Path) -> Result<Copied, Failure> {
        if let Some(Output { content, source: Some(source), .. }) = self.known.get(path)
            && disk::plain_metadata(from).is_ok_and(|now| now.is_some_and(|now| Stamp::of(&now) == *source))
            && self.keep(path, *content)?
        {
            return Ok(Copied::Complete { content: *content, source: *source });
        }
        let mut file = self.create(path)?;
        let copied = copy::copy(from, &mut file).map_err(|error| self.refused(path, &error))?;
        if let Copied::Complete { content, source } = copied {
            let metadata = file.metadata().map_err(|error| self.refused(path, &error))?;
            let stamp = ContentStamp::of(&metadata);
            self.record(path, Output { content, stamp, source: Some(source) });
        }
        Ok(copied)
    }

    /// Keeps a file of the site that is replaced, as a second name of the same file, if it has that content
    /// and nobody changed it. Returns `false` if it cannot be kept.
    ///
    /// # Errors
    /// Fails if the folder of the file cannot be created.
    pub fn keep(&self, path: &str, content: Fingerprint) -> Result<bool, Failure> {
        let is_in =
            |output: &&Output| output.content == content && self.previous.content(path) == Some(&content);
        let Some(output) = self.known.get(path).filter(is_in) else { return Ok(false) };
        let old = self.out.path.join(path);
        let is_unchanged = disk::plain_metadata(&old).is_ok_and(|now| {
            now.is_some_and(|now| ContentStamp::of(&now) == output.stamp && modes::is_published(&now))
        });
        if !is_unchanged {
            return Ok(false);
        }
        let new = self.folder.join(path);
        self.create_folders_of(&new).map_err(|error| self.refused(path, &error))?;
        // Not every file system has second names.
        let is_kept = fs::hard_link(old, new).is_ok();
        if is_kept {
            self.record(path, *output);
        }
        Ok(is_kept)
    }

    fn create(&self, path: &str) -> Result<File, Failure> {
        let file = self.folder.join(path);
        let created = self.create_folders_of(&file).and_then(|()| disk::create(&file));
        let published = created.and_then(|file| modes::publish_file(&file).map(|()| file));
        published.map_err(|error| self.refused(path, &error))
    }

    fn record(&self, path: &str, output: Output) {
        locked(&self.files).insert(path.to_owned(), output);
    }

    fn refused(&self, path: &str, error: &io::Error) -> Failure {
        Failure::system("write-refused", &self.folder.join(path), error)
    }

    /// Creates the folders of a file, unless it already did.
    fn create_folders_of(&self, file: &Path) -> io::Result<()> {
        let missing: Vec<&Path> = {
            let created = locked(&self.created_folders);
            let folders = file.ancestors().skip(1);
            folders.take_while(|folder| *folder != self.folder && !created.contains(*folder)).collect()
        };
        for folder in missing.into_iter().rev() {
            match modes::create_folder(folder) {
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
                Ok(()) | Err(_) => locked(&self.created_folders).insert(folder.to_owned()),
            };
        }
        Ok(())
    }

    /// Removes what was staged, and returns the files known before.
    #[must_use]
    pub fn discard(mut self) -> Outputs {
        std::mem::take(&mut self.known)
    }

    /// Replaces the old site with the staged one, in one step if the system supports it, and removes
    /// the old one. Returns the release and its files. The disk has the new site before it gets its name, and the name before the old site
    /// is removed: a power cut leaves one of the two, complete.
    ///
    /// # Errors
    /// Fails if a file that Parvis did not write has the path of a file of the new site, or on a system
    /// error; the old site is then unchanged.
    pub fn publish(mut self) -> Result<(Release, Outputs), Failure> {
        let refused = |path: &Path, error: &io::Error| Failure::system("write-refused", path, error);
        let outputs = std::mem::take(&mut *locked(&self.files));
        let contents = outputs.iter().map(|(path, output)| (path.clone(), output.content));
        let manifest = Manifest::new(contents.collect());
        manifest.write(&self.folder).map_err(|error| refused(&self.folder, &error))?;
        let foreign = foreign::list(&self.out.path, &self.previous)?;
        let (deleted, kept) = if self.clean {
            (foreign, Vec::new())
        } else {
            (Vec::new(), foreign::keep(foreign, &self.out.path, &self.folder, &manifest)?)
        };
        disk::sync_tree(&self.folder).map_err(|error| refused(&self.folder, &error))?;
        swap::swap(&self.folder, &self.out).map_err(|error| match error.kind() {
            io::ErrorKind::ResourceBusy | io::ErrorKind::CrossesDevices => {
                output_folder::mount_point(&self.out.path)
            }
            _ => refused(&self.out.path, &error),
        })?;
        self.is_published = true;
        disk::sync_folder(&self.out.parent).map_err(|error| refused(&self.out.parent, &error))?;
        let left_behind = swap::remove(&self.folder).is_err().then(|| self.folder.clone());
        let named = |entries: Vec<ForeignEntry>| entries.iter().map(ToString::to_string).collect();
        let kept = kept.into_iter().filter(|entry| !entry.is_version_control()).collect();
        let release = Release {
            id: manifest.id(),
            files: manifest.count(),
            kept: named(kept),
            deleted: named(deleted),
            left_behind,
        };
        Ok((release, outputs))
    }
}

/// Removes the staged files, unless they were published.
impl Drop for Staging {
    fn drop(&mut self) {
        if !self.is_published {
            // The next build removes what cannot be removed now.
            let _ = swap::remove(&self.folder);
        }
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Returns the manifest of the release in a folder; an empty one if it does not exist, contains only
/// version control, or may be cleaned.
fn previous(out: &Path, clean: bool) -> Result<Manifest, Failure> {
    match Manifest::read(out) {
        Ok(Some(manifest)) => Ok(manifest),
        Ok(None) => {
            let entries = foreign::list(out, &Manifest::default())?;
            let others = entries.iter().filter(|entry| !entry.is_version_control());
            let others: Vec<String> = others.map(ToString::to_string).collect();
            if clean || others.is_empty() {
                return Ok(Manifest::default());
            }
            let names = Argument::all(others.iter().take(MAX_NAMED).map(String::as_str));
            let failure = Failure::new("write-foreign").with("path", out.display().to_string());
            Err(failure.with("names", names).with("more", others.len().saturating_sub(MAX_NAMED)))
        }
        Err(_) if clean => Ok(Manifest::default()),
        Err(failure) => Err(failure),
    }
}

/// Removes what interrupted builds left, and returns the first free name for a staging folder.
fn free_name(out: &OutputFolder) -> Result<PathBuf, Failure> {
    let mut free = None;
    let mut occupied = None;
    for number in 1..=MAX_NAMES {
        let suffix = if number == 1 { String::new() } else { format!("-{number}") };
        let folder = out.beside(&format!("staging{suffix}"));
        match swap::remove(&folder) {
            Ok(()) if free.is_none() => free = Some(folder),
            Ok(()) => {}
            Err(error) if NotPlain::of(&error).is_some() => {
                return Err(Failure::system("write-left-behind", &folder, &error));
            }
            Err(error) => occupied = Some(Failure::system("write-left-behind", &folder, &error)),
        }
    }
    free.ok_or_else(|| occupied.unwrap_or_else(|| Failure::new("write-left-behind")))
}
