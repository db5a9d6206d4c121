//! Where a link in Markdown leads.

use super::Portal;
use crate::model::{ItemFile, ItemKey, ItemMeta, layout};

/// What a link's destination names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// An item, and perhaps a heading in its text.
    Item {
        /// The item.
        key: ItemKey,
        /// The id of the heading.
        heading: Option<String>,
    },
    /// A heading of the same text.
    Heading(String),
    /// A file of an item's folder.
    File(ItemFile),
    /// A place outside the site.
    Outside,
    /// Nothing that exists.
    Nothing,
}

impl Portal {
    /// What `destination`, written in a text of `from`, names: an item by its content path from the
    /// item's own folder (`../donnees-quebec/`) or by its id (`org:sct`), a file of the folder, a
    /// heading (`#contexte`), or a place outside the site.
    #[must_use]
    pub fn target(&self, from: &ItemMeta, destination: &str) -> Target {
        let (path, heading) = match destination.split_once('#') {
            Some((path, heading)) => (path, Some(heading.to_owned()).filter(|heading| !heading.is_empty())),
            None => (destination, None),
        };
        if path.is_empty() {
            return heading.map_or(Target::Nothing, Target::Heading);
        }
        let to_item = |key: ItemKey| match self.meta(&key) {
            Some(_) => Target::Item { key, heading: heading.clone() },
            None => Target::Nothing,
        };
        if let Some(key) = ItemKey::parse(path) {
            return to_item(key);
        }
        if path.contains(':') || path.starts_with("//") {
            return Target::Outside;
        }
        let Some(path) = content_path(&from.folder, path) else { return Target::Nothing };
        if let Some(key) = item_at(&path) {
            return to_item(key);
        }
        self.file_at(&path).map_or(Target::Nothing, Target::File)
    }

    fn file_at(&self, path: &str) -> Option<ItemFile> {
        let (key, name) = layout::item_at(path)?;
        self.meta(&key)?.files.get(name).cloned()
    }

    /// The item that a link's destination would name if it existed.
    pub(super) fn named_by(from: &ItemMeta, destination: &str) -> Option<ItemKey> {
        let path = destination.split('#').next().unwrap_or_default();
        if path.contains(':') {
            return ItemKey::parse(path);
        }
        item_at(&content_path(&from.folder, path)?)
    }
}

/// The path from the portal's root that `path`, written in a file of `folder`, leads to; `None`
/// when it leaves the content. A path from `/` starts at the content's own folder.
fn content_path(folder: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = match path.strip_prefix('/') {
        Some(_) => vec![layout::CONTENT],
        None => folder.split('/').collect(),
    };
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    (parts.first() == Some(&layout::CONTENT)).then(|| parts.join("/"))
}

/// The item whose folder that is, or one of whose texts.
fn item_at(path: &str) -> Option<ItemKey> {
    let (key, inside) = layout::item_at(path)?;
    let is_text = !inside.contains('/') && inside.ends_with(".md");
    (inside.is_empty() || is_text).then_some(key)
}
