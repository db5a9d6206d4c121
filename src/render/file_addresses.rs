//! The addresses of the files of items: one per file for all languages, under the item's own folder.

use crate::model::{Address, ItemFile, ItemMeta, layout};

/// Returns the address of the file with that name in an item's folder.
#[must_use]
pub fn of_file(meta: &ItemMeta, name: &str) -> Address {
    of_path(&format!("{}/{name}", meta.folder))
}

/// Returns the address of a file of an item.
#[must_use]
pub fn of_item_file(file: &ItemFile) -> Address {
    of_path(&file.path)
}

fn of_path(path: &str) -> Address {
    Address::file(format!(
        "files/{}",
        path.strip_prefix(layout::CONTENT).unwrap_or(path).trim_start_matches('/')
    ))
}
