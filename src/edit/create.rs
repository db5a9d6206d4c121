//! New files.

use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    path::Path,
};

use crate::diagnostic::Failure;

/// A file to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    /// Its path from the root, with `/` between its parts.
    pub path: String,
    /// What it holds.
    pub content: Vec<u8>,
}

impl NewFile {
    /// The file at that path with that content.
    pub fn new(path: impl Into<String>, content: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), content: content.into() }
    }
}

/// Makes all the files below `root`, with their folders.
///
/// # Errors
/// When one of them exists already, or the system refuses; what was made until then is removed.
pub fn create(root: &Path, files: &[NewFile]) -> Result<(), Failure> {
    if let Some(there) = files.iter().find(|file| root.join(&file.path).symlink_metadata().is_ok()) {
        return Err(exists(&there.path));
    }
    for (made, file) in files.iter().enumerate() {
        if let Err(error) = write_new(&root.join(&file.path), &file.content) {
            for file in &files[..made] {
                // What cannot be removed either is told with the refusal that led here.
                let _ = fs::remove_file(root.join(&file.path));
            }
            return Err(match error.kind() {
                io::ErrorKind::AlreadyExists => exists(&file.path),
                _ => Failure::system("edit-refused", Path::new(&file.path), &error),
            });
        }
    }
    Ok(())
}

fn exists(path: &str) -> Failure {
    Failure::new("edit-exists").with("path", path)
}

/// Writes a file that must not exist yet.
fn write_new(path: &Path, content: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    OpenOptions::new().write(true).create_new(true).open(path)?.write_all(content)
}
