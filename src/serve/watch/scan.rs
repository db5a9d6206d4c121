//! The files and folders of a portal at one moment.

use std::{collections::BTreeMap, path::Path};

use walkdir::{DirEntry, WalkDir};

use super::Stamp;
use crate::model::layout::{FOLDERS, PUBLISHED, SETTINGS};

/// Path of the portal's folder itself in a scan.
const ROOT: &str = "";

/// Every file and folder that the portal is read from, by its path from the root.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Scan(BTreeMap<String, Stamp>);

impl Scan {
    /// Scans the portal in `root`. What cannot be read is left out: loading the portal reports it.
    pub(super) fn of(root: &Path) -> Self {
        let mut found = BTreeMap::new();
        if let Ok(metadata) = root.metadata() {
            found.insert(ROOT.to_owned(), Stamp::of(&metadata));
        }
        for start in [SETTINGS, PUBLISHED].into_iter().chain(FOLDERS) {
            let entries = WalkDir::new(root.join(start)).follow_root_links(false).into_iter();
            for entry in entries.filter_entry(|entry| !is_of_editor(entry)).filter_map(Result::ok) {
                if let (Ok(path), Ok(metadata)) = (entry.path().strip_prefix(root), entry.metadata()) {
                    found.insert(path.to_string_lossy().replace('\\', "/"), Stamp::of(&metadata));
                }
            }
        }
        Self(found)
    }

    /// Returns `true` if the portal's folder does not exist.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the folders with their stamps.
    pub(super) fn folders(&self) -> impl Iterator<Item = (&str, &Stamp)> {
        self.0.iter().filter(|(_, stamp)| stamp.is_folder()).map(|(path, stamp)| (path.as_str(), stamp))
    }

    /// Returns the paths that are not the same as in `before`: new, changed, replaced or deleted.
    pub(super) fn changes(&self, before: &Self) -> Vec<String> {
        let new = self.0.iter().filter(|(path, stamp)| before.0.get(*path) != Some(stamp));
        let deleted = before.0.keys().filter(|path| !self.0.contains_key(*path));
        new.map(|(path, _)| path).chain(deleted).cloned().collect()
    }

    /// Returns `true` if a file is new or smaller than in `before`, as one is that is being written.
    pub(super) fn has_partial_files(&self, before: &Self) -> bool {
        let files = self.0.iter().filter(|(_, stamp)| !stamp.is_folder());
        let mut known = files.map(|(path, stamp)| (stamp, before.0.get(path)));
        known.any(|(stamp, before)| before.is_none_or(|before| stamp.is_smaller_than(before)))
    }
}

/// Returns `true` for files of editors, and for hidden ones outside `static/`, which the site does not
/// have either.
fn is_of_editor(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    let in_static = || entry.path().components().any(|part| part.as_os_str() == "static");
    name.ends_with('~') || name.ends_with(".swp") || name.starts_with('.') && !in_static()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn differences_are_listed() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let write = |path: &str, text: &str| fs::write(root.join(path), text).unwrap();
        fs::create_dir_all(root.join("content/a")).unwrap();
        fs::create_dir_all(root.join("public")).unwrap();
        write("site.toml", "");
        write("content/a/fr.md", "one");
        let before = Scan::of(root);
        assert_eq!(before.changes(&before), [""; 0]);
        write("content/a/.fr.md.swp", "x");
        write("public/index.html", "x");
        assert_eq!(Scan::of(root), before, "files of others are not looked at");

        write("content/a/fr.md", "on");
        let after = Scan::of(root);
        assert_eq!(after.changes(&before), ["content/a/fr.md"]);
        assert!(after.has_partial_files(&before));
        write("content/a/fr.md", "one and more");
        assert!(!Scan::of(root).has_partial_files(&before));

        fs::rename(root.join("content"), root.join("old")).unwrap();
        let gone = Scan::of(root);
        assert_eq!(gone.changes(&after), ["content", "content/a", "content/a/fr.md"]);
        fs::create_dir_all(root.join("content/a")).unwrap();
        fs::hard_link(root.join("old/a/fr.md"), root.join("content/a/fr.md")).unwrap();
        assert_eq!(Scan::of(root).changes(&after)[..2], ["content", "content/a"], "other folders");
    }
}
