//! The output of a command to a file.

use std::{io, path::Path};

use crate::{diagnostic::Failure, disk, edit, model::layout, write};

/// Writes output to a file. An existing file is replaced only if it is earlier output of the
/// command, which `is_one` detects from its text.
///
/// # Errors
/// The file is part of the portal's input, the existing file is not earlier output, or the system
/// reports an error.
pub(super) fn put(
    root: &Path,
    out: &Path,
    answer: &str,
    is_one: impl Fn(&str) -> bool,
) -> Result<(), Failure> {
    let failure = |id: &'static str| Failure::new(id).with("path", out.display().to_string());
    let place = write::resolve_symlinks(out);
    let read = layout::FOLDERS.into_iter().chain([layout::SETTINGS, layout::PUBLISHED]);
    if read.map(|name| write::resolve_symlinks(&root.join(name))).any(|read| place.starts_with(read)) {
        return Err(failure("out-is-read"));
    }
    match disk::read(out) {
        Ok(there) if !std::str::from_utf8(&there).is_ok_and(is_one) => Err(failure("out-of-another")),
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(Failure::system("edit-refused", out, &error))
        }
        Ok(_) | Err(_) => edit::write_file(out, answer),
    }
}

/// Writes a file into a folder, which is created if it does not exist. Neither the folder nor one
/// between it and `base` may be a link; without `base`, only the folder itself is looked at.
pub(super) fn put_in(base: Option<&Path>, folder: &Path, name: &str, text: &str) -> Result<(), Failure> {
    let base = base.or_else(|| folder.parent()).unwrap_or(Path::new(""));
    let created = disk::create_folders(base, folder);
    created.map_err(|error| Failure::system("edit-refused", folder, &error))?;
    edit::write_file(&folder.join(name), text)
}
