//! Suggestions for destinations that do not exist.

use super::{content_path, written::WrittenPath};
use crate::{
    diagnostic::Suggestions,
    model::{Address, Collection, ItemId, ItemKey, ItemMeta, layout},
    resolve::{Portal, Target},
};

impl Portal {
    /// Returns the destination that was probably meant, as it is to be written in a text of `from`.
    pub(in crate::resolve) fn meant(
        &self,
        from: &ItemMeta,
        destination: &str,
        suggestions: &mut Suggestions,
    ) -> Option<String> {
        let destination = destination.trim();
        if destination.contains('\\') {
            let straight = destination.replace('\\', "/");
            if !matches!(self.target(from, &straight), Target::Nothing) {
                return Some(straight);
            }
        }
        let readings = WrittenPath::readings(destination);
        let path = readings.last()?.path.as_str();
        let file = || self.file_meant(from, path);
        if domain(path) {
            return file().or_else(|| Some(format!("https://{destination}")));
        }
        self.item_meant(from, destination, suggestions)
            .or_else(file)
            .or_else(|| self.page_meant(from, &readings))
            .or_else(|| self.near_file(from, path, suggestions))
    }

    /// Returns the file in that folder that is nearest to a name.
    pub(in crate::resolve) fn near_name<'a>(
        &'a self,
        folder: &str,
        name: &str,
        suggestions: &mut Suggestions,
    ) -> Option<&'a str> {
        let skip = folder.len() + 1;
        let inside = || self.files.inside(folder).map(|path| &path[skip..]);
        let near = suggestions.nearest(name, inside());
        near.or_else(|| only(inside().filter(|other| is_renamed(name, other))))
    }

    /// Returns the item with the nearest id in the collection that the destination names, else the item
    /// with exactly that id in another collection.
    fn item_meant(
        &self,
        from: &ItemMeta,
        destination: &str,
        suggestions: &mut Suggestions,
    ) -> Option<String> {
        let key = Self::named_by(from, destination);
        let near = key.as_ref().and_then(|key| {
            let metas = self.items.metas().filter(|meta| meta.collection == key.collection);
            let id = suggestions.nearest(key.id.as_str(), metas.map(|meta| meta.id.as_str()))?;
            Some(format!("{}:{id}", key.collection.prefix()))
        });
        near.or_else(|| {
            let path = destination.split(['#', '?']).next().unwrap_or_default();
            let id = path.trim_end_matches('/').rsplit(['/', ':']).next().filter(|id| !id.is_empty())?;
            let keys = Collection::ALL
                .iter()
                .map(|collection| ItemKey { collection: *collection, id: ItemId::new(id.to_lowercase()) });
            keys.into_iter().find(|key| self.meta(key).is_some()).map(|key| key.to_string())
        })
    }

    /// Returns the file with exactly that name in another folder.
    fn file_meant(&self, from: &ItemMeta, path: &str) -> Option<String> {
        if !path.contains('.') || path.ends_with('/') {
            return None;
        }
        let path = path.replace('\\', "/");
        Some(written_from(&from.folder, self.files.with_name_of(&path)?))
    }

    /// Returns the file with the nearest name in the folder that the path names.
    fn near_file(&self, from: &ItemMeta, path: &str, suggestions: &mut Suggestions) -> Option<String> {
        let path = content_path(&from.folder, path)?;
        let (key, name) = layout::item_at(&path)?;
        let folder = layout::folder(&key);
        let near = self.near_name(&folder, name, suggestions)?;
        Some(written_from(&from.folder, &format!("{folder}/{near}")))
    }

    /// Returns the item that the path leads to from the address of the item's own page.
    fn page_meant(&self, from: &ItemMeta, readings: &[WrittenPath]) -> Option<String> {
        let key = from.key();
        let pages = self.languages().iter().filter_map(|language| self.addresses.item(&key, *language));
        let targets = pages.flat_map(|page| {
            readings.iter().filter_map(|written| {
                let path = crate::model::join_path(page.as_str(), &written.path)?;
                Some(self.page_target(&path, written))
            })
        });
        targets.into_iter().find_map(|target| match target {
            Target::Item { key, .. } => Some(key.to_string()),
            _ => None,
        })
    }
}

/// Returns the value of an iterator that has only one.
fn only<T>(mut values: impl Iterator<Item = T>) -> Option<T> {
    let first = values.next();
    first.filter(|_| values.next().is_none())
}

/// Returns `true` if one name is the other with more words, and the same ending: `plan.pdf`, `plan-2026.pdf`.
fn is_renamed(one: &str, other: &str) -> bool {
    let words = |name: &str| {
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let words = stem.to_lowercase();
        let words = words.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
        (words.map(str::to_owned).collect::<Vec<_>>(), ending.to_lowercase())
    };
    let ((one, one_ending), (other, other_ending)) = (words(one), words(other));
    let (short, long) = if one.len() <= other.len() { (&one, &other) } else { (&other, &one) };
    one_ending == other_ending && !short.is_empty() && short.iter().all(|word| long.contains(word))
}

/// Returns the destination of a file in a text of that folder.
fn written_from(folder: &str, path: &str) -> String {
    let relative = match path.strip_prefix(layout::STATIC) {
        Some(published) => published.to_owned(),
        None => Address::file(path).from_page(&Address::page(folder.split('/'))),
    };
    relative.replace(' ', "%20")
}

/// Returns `true` if a path begins with what is a domain, not a file: `quebec.ca/plan`.
fn domain(path: &str) -> bool {
    const ENDINGS: [&str; 12] =
        ["ca", "com", "org", "net", "fr", "eu", "int", "quebec", "info", "be", "ch", "uk"];
    let host = path.split('/').next().unwrap_or_default().to_ascii_lowercase();
    let is_host = host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.".contains(&byte));
    let ending = host.rsplit_once('.').map(|(name, ending)| (!name.is_empty(), ending));
    is_host && ending.is_some_and(|(named, ending)| named && ENDINGS.contains(&ending))
}
