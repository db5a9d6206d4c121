//! The targets of links and images, in Markdown, in raw HTML and in fields.
//!
//! [`Portal::target`] is the one place where a reference becomes an item, a page, a file or an address
//! outside the site; [`written`] reads a path as authors write it, [`site_paths`] the addresses of
//! the published site, and [`suggestion`] finds what was probably meant.

mod place;
mod site_paths;
mod suggestion;
mod written;

use super::{FoundFile, HiddenReason, Portal};
use crate::model::{Address, ItemFile, ItemKey, ItemMeta, Language, join_path, layout};
use written::{WrittenPath, decoded};

/// The target of a link destination.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// An item, optionally with a heading in its text.
    Item {
        /// Item.
        key: ItemKey,
        /// Language of the page, if the destination is the address of a page; `None` for the page in
        /// the reader's language.
        language: Option<Language>,
        /// Id of the heading.
        heading: Option<String>,
    },
    /// A page of the site that is no item: a list, the home page.
    Page {
        /// Address of the page.
        address: Address,
        /// Query and anchor, with their signs.
        suffix: String,
    },
    /// A heading of the same text.
    Heading(String),
    /// A file of an item, or of `static/`.
    File {
        /// File.
        file: ItemFile,
        /// Query and anchor, with their signs.
        suffix: String,
        /// `true` if the destination has other capital letters than the file.
        differs_in_case: bool,
    },
    /// An address outside the site.
    Outside,
    /// An address of the published site that no page or file has.
    NotOnSite,
    /// An address that leads to the computer of the person who follows the link, such as that of the
    /// preview.
    OwnComputer,
    /// An item that is not public today.
    Hidden(ItemKey, HiddenReason),
    /// No existing target.
    Nothing,
}

impl Portal {
    /// Resolves a link destination in a text of `from`: an item, by a path relative to the item's
    /// own folder (`../donnees-quebec/`) or by id (`org:sct`); a file in the folder or in `static/`; a
    /// heading (`#contexte`); the address of a page of the site; or an address outside the site.
    #[must_use]
    pub fn target(&self, from: &ItemMeta, destination: &str) -> Target {
        let destination = destination.trim();
        if destination.is_empty() {
            return Target::Nothing;
        }
        if let Some(heading) = destination.strip_prefix('#') {
            return if heading.is_empty() { Target::Nothing } else { Target::Heading(decoded(heading)) };
        }
        if let Some(target) = self.web_target(destination) {
            return target;
        }
        let mut hidden = None;
        for path in WrittenPath::readings(destination) {
            match self.path_target(from, &path) {
                Target::Nothing => {}
                target @ Target::Hidden(..) => hidden = hidden.or(Some(target)),
                target => return target,
            }
        }
        hidden.unwrap_or(Target::Nothing)
    }

    /// Resolves the name of a file in the folder of an item, as it is written in a field.
    #[must_use]
    pub fn file_named(&self, meta: &ItemMeta, name: &str) -> Option<FoundFile<'_>> {
        let readings = WrittenPath::readings(name.trim());
        readings.into_iter().find_map(|path| self.files.at(&join_path(&meta.folder, &path.path)?))
    }

    fn path_target(&self, from: &ItemMeta, written: &WrittenPath) -> Target {
        if let Some(key) = ItemKey::parse(&written.path) {
            return self.item_target(key, None, written.heading());
        }
        if let Some(path) = content_path(&from.folder, &written.path) {
            if let Some(key) = item_at(&path) {
                match self.item_target(key, None, written.heading()) {
                    Target::Nothing => {}
                    target => return target,
                }
            }
            if let Some(found) = self.files.at(&path) {
                return file_target(found, written);
            }
        }
        match written.path.strip_prefix('/') {
            Some(path) => self.site_target(path, written),
            None => Target::Nothing,
        }
    }

    fn item_target(&self, key: ItemKey, language: Option<Language>, heading: Option<String>) -> Target {
        if self.meta(&key).is_some() {
            return Target::Item { key, language, heading };
        }
        match self.hidden.get(&key) {
            Some(reason) => Target::Hidden(key, *reason),
            None => Target::Nothing,
        }
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

fn file_target(found: FoundFile<'_>, written: &WrittenPath) -> Target {
    Target::File {
        file: found.file.clone(),
        suffix: written.suffix.clone(),
        differs_in_case: found.differs_in_case,
    }
}

/// Resolves `path`, written in a file of `folder`, to a path from the portal's root. `None` if it
/// is neither in `content/` nor in `static/`. A path that starts with `/` is relative to `content/`.
fn content_path(folder: &str, path: &str) -> Option<String> {
    let folder = if path.starts_with('/') { layout::CONTENT } else { folder };
    let path = join_path(folder, path)?;
    let is_published = [layout::CONTENT, layout::STATIC]
        .into_iter()
        .any(|top| path.strip_prefix(top).is_some_and(|inside| inside.is_empty() || inside.starts_with('/')));
    is_published.then_some(path)
}

/// Returns the item whose folder, or one of whose texts, is at that path.
fn item_at(path: &str) -> Option<ItemKey> {
    let (key, inside) = layout::item_at(path)?;
    let is_text = !inside.contains('/') && inside.ends_with(".md");
    (inside.is_empty() || is_text).then_some(key)
}
