//! Where the files of items are: one place for all languages, after the item's own folder.

use crate::model::{Address, ItemFile, ItemMeta, layout};

/// The address of the file of that name in an item's folder.
#[must_use]
pub fn of_file(meta: &ItemMeta, name: &str) -> Address {
    of_path(&format!("{}/{name}", meta.folder))
}

/// The address of a file of an item.
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
