//! Atomic writing of files.

use std::{fs, io::Write, path::Path};

use crate::{diagnostic::Failure, disk};

/// Writes a file, replacing any previous one in one step. Anything else than a plain file is left alone.
///
/// # Errors
/// Fails on a system error; the previous file is then unchanged.
pub fn write_file(path: &Path, content: &str) -> Result<(), Failure> {
    overwrite(path, content.as_bytes()).map_err(|error| Failure::system("edit-refused", path, &error))
}

/// Replaces the content of a file in one step, keeping its permissions. The disk has the new content
/// before it gets its name, and the name before this returns.
pub(super) fn overwrite(path: &Path, content: &[u8]) -> std::io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".parvis-new");
    let beside = path.with_file_name(name);
    let rights = disk::plain_metadata(path)?.map(|metadata| metadata.permissions());
    if disk::plain_metadata(&beside)?.is_some() {
        // Left by a run that was killed.
        fs::remove_file(&beside)?;
    }
    let mut file = disk::create(&beside)?;
    let written = file
        .write_all(content)
        .and_then(|()| rights.map_or(Ok(()), |rights| file.set_permissions(rights)))
        .and_then(|()| file.sync_all())
        .and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        // Errors are ignored: the error that led here is reported.
        let _ = fs::remove_file(&beside);
        return written;
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    disk::sync_folder(folder.unwrap_or(Path::new(".")))
}
