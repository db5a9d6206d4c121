//! The targets of Markdown links.

use super::Portal;
use crate::model::{ItemFile, ItemKey, ItemMeta, layout};

/// The target of a link destination.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// An item, optionally with a heading in its text.
    Item {
        /// Item.
        key: ItemKey,
        /// Id of the heading.
        heading: Option<String>,
    },
    /// A heading of the same text.
    Heading(String),
    /// A file in an item's folder.
    File(ItemFile),
    /// An address outside the site.
    Outside,
    /// No existing target.
    Nothing,
}

impl Portal {
    /// Resolves a link destination in a text of `from`: an item, by a path relative to the item's
    /// own folder (`../donnees-quebec/`) or by id (`org:sct`); a file in the folder; a heading
    /// (`#contexte`); or an address outside the site.
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

    /// Returns the item that a link destination refers to, whether or not it exists.
    pub(super) fn named_by(from: &ItemMeta, destination: &str) -> Option<ItemKey> {
        let path = destination.split('#').next().unwrap_or_default();
        if path.contains(':') {
            return ItemKey::parse(path);
        }
        item_at(&content_path(&from.folder, path)?)
    }
}

/// Resolves `path`, written in a file of `folder`, to a path from the portal's root. `None` if it
/// is outside `content/`. A path that starts with `/` is relative to `content/`.
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

/// Returns the item whose folder, or one of whose texts, is at that path.
fn item_at(path: &str) -> Option<ItemKey> {
    let (key, inside) = layout::item_at(path)?;
    let is_text = !inside.contains('/') && inside.ends_with(".md");
    (inside.is_empty() || is_text).then_some(key)
}
