//! Atomic writing of files.

use std::{fs, io::Write, path::Path};

use crate::diagnostic::Failure;

/// Writes a file, replacing any previous one in one step.
///
/// # Errors
/// Fails on a system error; the previous file is then unchanged.
pub fn write_file(path: &Path, content: &str) -> Result<(), Failure> {
    overwrite(path, content.as_bytes()).map_err(|error| Failure::system("edit-refused", path, &error))
}

/// Replaces the content of a file in one step, keeping its permissions.
pub(super) fn overwrite(path: &Path, content: &[u8]) -> std::io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".parvis-new");
    let beside = path.with_file_name(name);
    let rights = fs::metadata(path).map(|metadata| metadata.permissions()).ok();
    let mut file = fs::File::create(&beside)?;
    let written = file
        .write_all(content)
        .and_then(|()| rights.map_or(Ok(()), |rights| file.set_permissions(rights)))
        .and_then(|()| file.sync_all())
        .and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        // Errors are ignored: the error that led here is reported.
        let _ = fs::remove_file(&beside);
    }
    written
}
