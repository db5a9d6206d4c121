//! Files that Parvis keeps itself.

use std::{fs, io::Write, path::Path};

use crate::diagnostic::Failure;

/// Writes the file at that path, in the place of the one that was there, in one step.
///
/// # Errors
/// When the system refuses; the file that was there stands.
pub fn write_file(path: &Path, content: &str) -> Result<(), Failure> {
    overwrite(path, content.as_bytes()).map_err(|error| Failure::system("edit-refused", path, &error))
}

/// Puts new content in a file's place in one step, with the rights it had.
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
        // What is left beside the file is told with the refusal that led here.
        let _ = fs::remove_file(&beside);
    }
    written
}
