//! The layout of a portal's folder. Paths are from its root, with `/` as the separator.

use super::{Collection, ItemId, ItemKey, Language};

/// The settings of the site.
pub const SETTINGS: &str = "site.toml";

/// The record of published addresses.
pub const PUBLISHED: &str = "addresses.lock";

/// The file of the published site that lists the site's files.
pub const RELEASE: &str = "build.json";

/// The folder of all items.
pub const CONTENT: &str = "content";

/// The folder of the files that are copied as they are.
pub const STATIC: &str = "static";

/// The folder of the items' files in the published site.
pub const FILES: &str = "files";

/// The vocabulary of topics.
pub const TOPICS: &str = "content/topics.yaml";

/// The facts of an item, in its folder.
pub const FACTS: &str = "item.yaml";

/// The folders that a portal is read from.
pub const FOLDERS: [&str; 4] = [CONTENT, "i18n", STATIC, "themes"];

/// Returns the item that a path belongs to, and the path inside the item's folder (empty for the
/// folder itself).
#[must_use]
pub fn item_at(path: &str) -> Option<(ItemKey, &str)> {
    let (folder, inside) = first_part(path.strip_prefix(CONTENT)?.strip_prefix('/')?);
    let collection = Collection::with_folder(folder).filter(|it| *it != Collection::Commitments)?;
    let (id, inside) = first_part(inside);
    if collection == Collection::ActionPlans
        && let (folder, of_commitments) = first_part(inside)
        && folder == Collection::Commitments.folder()
        && let (commitment, inside) = first_part(of_commitments)
        && !commitment.is_empty()
    {
        let id = ItemId::new(format!("{id}/{commitment}"));
        return Some((ItemKey { collection: Collection::Commitments, id }, inside));
    }
    (!id.is_empty()).then(|| (ItemKey { collection, id: ItemId::new(id) }, inside))
}

/// Returns the folder of an item; a commitment's is in its plan's.
#[must_use]
pub fn folder(item: &ItemKey) -> String {
    let own = item.collection.folder();
    match item.id.parent() {
        Some(plan) if item.collection == Collection::Commitments => {
            let plans = Collection::ActionPlans.folder();
            format!("{CONTENT}/{plans}/{plan}/{own}/{}", item.id.name())
        }
        _ => format!("{CONTENT}/{own}/{}", item.id),
    }
}

/// Returns the path of the text in a language for the item in that folder.
#[must_use]
pub fn text(folder: &str, language: Language) -> String {
    format!("{folder}/{language}.md")
}

fn first_part(path: &str) -> (&str, &str) {
    path.split_once('/').unwrap_or((path, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_belongs_to_one_item() {
        for (path, expected) in [
            ("content/news/a", Some(("news:a", ""))),
            ("content/news/a/fr.md", Some(("news:a", "fr.md"))),
            ("content/news/a/files/b.csv", Some(("news:a", "files/b.csv"))),
            ("content/action-plans/p/commitments", Some(("plan:p", "commitments"))),
            ("content/action-plans/p/commitments/c/fr.md", Some(("commitment:p/c", "fr.md"))),
            ("content/commitments/c", None),
            ("content/nothing/a", None),
            ("content/news", None),
            ("contents/news/a", None),
        ] {
            let found = item_at(path).map(|(key, inside)| (key.to_string(), inside));
            assert_eq!(found, expected.map(|(key, inside)| (key.to_owned(), inside)), "{path}");
        }
    }
}
