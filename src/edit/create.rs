//! Creation of files.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use super::write::overwrite;
use crate::{diagnostic::Failure, disk};

/// A file to create.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    /// Path relative to the root, with `/` as separator.
    pub path: String,
    /// Content of the file.
    pub content: Vec<u8>,
}

impl NewFile {
    /// Creates the description of a file.
    pub fn new(path: impl Into<String>, content: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), content: content.into() }
    }
}

/// Creates all files below `root`, with their folders.
///
/// # Errors
/// Fails if a file already exists, if a folder of its path is a link, or on a system error; the files
/// created before are removed.
pub fn create(root: &Path, files: &[NewFile]) -> Result<(), Failure> {
    if let Some(there) = files.iter().find(|file| root.join(&file.path).symlink_metadata().is_ok()) {
        return Err(exists(&there.path));
    }
    let mut made = CreatedPaths::default();
    for file in files {
        if let Err(error) = made.write(root, &file.path, &file.content) {
            made.undo();
            return Err(match error.kind() {
                io::ErrorKind::AlreadyExists => exists(&file.path),
                _ => Failure::system("edit-refused", Path::new(&file.path), &error),
            });
        }
    }
    Ok(())
}

/// Creates the files below `root` that do not exist, all or none, and replaces each of the others in
/// one step.
///
/// # Errors
/// Fails on a system error.
pub fn create_or_replace(root: &Path, files: &[NewFile]) -> Result<(), Failure> {
    let exists = |file: &&NewFile| root.join(&file.path).symlink_metadata().is_ok();
    let (existing, new): (Vec<&NewFile>, Vec<&NewFile>) = files.iter().partition(exists);
    create(root, &new.into_iter().cloned().collect::<Vec<_>>())?;
    for file in existing {
        let replaced = overwrite(&root.join(&file.path), &file.content);
        replaced.map_err(|error| Failure::system("edit-refused", Path::new(&file.path), &error))?;
    }
    Ok(())
}

fn exists(path: &str) -> Failure {
    Failure::new("edit-exists").with("path", path)
}

/// Files and folders created by one call, each folder after its parent.
#[derive(Default)]
struct CreatedPaths {
    files: Vec<PathBuf>,
    folders: Vec<PathBuf>,
}

impl CreatedPaths {
    /// Writes a file that must not exist yet.
    fn write(&mut self, root: &Path, path: &str, content: &[u8]) -> io::Result<()> {
        let path = root.join(path);
        if let Some(folder) = path.parent() {
            let missing = folder.ancestors().take_while(|it| !it.as_os_str().is_empty() && !it.exists());
            let missing: Vec<PathBuf> = missing.map(Path::to_owned).collect();
            self.folders.extend(missing.into_iter().rev());
            disk::create_folders(root, folder)?;
        }
        let mut file = disk::create(&path)?;
        self.files.push(path);
        file.write_all(content)
    }

    /// Removes all created files and folders, including a partly written file.
    fn undo(self) {
        // Errors are ignored: the error that led here is reported.
        for file in self.files {
            let _ = fs::remove_file(file);
        }
        for folder in self.folders.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}
