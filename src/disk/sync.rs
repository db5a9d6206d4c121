//! Waiting until the disk has what was written. Without it, a power cut can leave files with their
//! names and no content.

use std::{
    fs::{File, OpenOptions},
    io,
    path::Path,
};

use rayon::prelude::*;

/// Waits until a folder with everything in it is on the disk.
///
/// # Errors
/// Fails on a system error: the disk is full or failing.
pub(crate) fn sync_tree(folder: &Path) -> io::Result<()> {
    match sync_file_system(folder) {
        Err(error) if is_unsupported(&error) => sync_each(folder),
        done => done,
    }
}

/// Waits until the names in a folder are on the disk.
///
/// # Errors
/// Fails on a system error.
#[cfg(unix)]
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder)?.sync_all() {
        // Some file systems have nothing to wait for.
        Err(error) if is_unsupported(&error) => Ok(()),
        done => done,
    }
}

/// Does nothing: a folder cannot be opened, and its file system keeps a journal of names.
#[cfg(not(unix))]
pub(crate) fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Writes everything that waits for the disk of a folder: one call is faster than one for each file.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn sync_file_system(folder: &Path) -> io::Result<()> {
    rustix::fs::syncfs(File::open(folder)?).map_err(io::Error::from)
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn sync_file_system(_: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Waits for each file, then for each folder.
fn sync_each(folder: &Path) -> io::Result<()> {
    let mut folders = Vec::new();
    let mut files = Vec::new();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry?;
        let kind = entry.file_type();
        if kind.is_dir() {
            folders.push(entry.into_path());
        } else if kind.is_file() {
            files.push(entry.into_path());
        }
    }
    // Windows syncs only what is open for writing.
    let open = |path: &Path| OpenOptions::new().read(true).write(cfg!(windows)).open(path);
    files.par_iter().try_for_each(|path| open(path)?.sync_all())?;
    folders.par_iter().try_for_each(|path| sync_folder(path))
}

fn is_unsupported(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput)
}
