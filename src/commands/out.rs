//! The output of a command to a file.

use std::{fs, io, path::Path};

use crate::{diagnostic::Failure, edit, model::layout, write};

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
    match fs::read(&place) {
        Ok(there) if !std::str::from_utf8(&there).is_ok_and(is_one) => Err(failure("out-of-another")),
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(Failure::system("edit-refused", out, &error))
        }
        Ok(_) | Err(_) => edit::write_file(out, answer),
    }
}

/// Writes a file into a folder, which is created if it does not exist.
pub(super) fn put_in(folder: &Path, name: &str, text: &str) -> Result<(), Failure> {
    let path = folder.join(name);
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(&path, text));
    written.map_err(|error| Failure::system("edit-refused", &path, &error))
}
