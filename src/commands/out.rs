//! An answer that is written to a file.

use std::{fs, io, path::Path};

use crate::{diagnostic::Failure, edit, model::layout, write};

/// Writes an answer to the file that was asked for. A file that is there is replaced only where it is
/// an earlier answer, which `is_one` tells from its text.
///
/// # Errors
/// When the portal is read from the file, when someone else wrote what is there, or the system refuses.
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
