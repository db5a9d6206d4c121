//! The addresses of files that are published as they are: those of items, one per file for all
//! languages, under the item's own folder; those of `static/`, at the root.

use crate::model::{Address, ItemFile, layout};

/// Returns the address of a file.
#[must_use]
pub fn of_file(file: &ItemFile) -> Address {
    of_path(&file.path)
}

/// Returns the address of the file with that path from the portal's root.
pub(super) fn of_path(path: &str) -> Address {
    let inside = |folder: &str| path.strip_prefix(folder)?.strip_prefix('/');
    match inside(layout::STATIC) {
        Some(published) => Address::file(published),
        None => Address::file(format!("{}/{}", layout::FILES, inside(layout::CONTENT).unwrap_or(path))),
    }
}
