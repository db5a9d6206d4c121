//! The files of the site, by path.

use std::collections::BTreeSet;

use crate::model::{Address, join_path, join_path_clamped};

/// Path of every file of the site, and the path it is served under.
#[derive(Clone, Debug, Default)]
pub struct Paths {
    files: BTreeSet<String>,
    base: String,
}

impl Paths {
    /// Creates the index from file paths relative to the site's root. `base` is the path the site
    /// is served under, with a slash at both ends.
    pub fn new(files: impl IntoIterator<Item = String>, base: impl Into<String>) -> Self {
        Self { files: files.into_iter().collect(), base: base.into() }
    }

    /// Returns `true` if the site has that file.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.files.contains(path)
    }

    /// Resolves a link in the page at `from` to a file and an anchor. Returns `None` if it points
    /// to another site. A link with too many `..` resolves to a file that does not exist.
    #[must_use]
    pub fn target(&self, from: &Address, link: &str) -> Option<(String, Option<String>)> {
        let (path, anchor) = match link.split_once('#') {
            Some((path, anchor)) => (path, Some(decoded(anchor)).filter(|anchor| !anchor.is_empty())),
            None => (link, None),
        };
        let path = path.split('?').next().unwrap_or_default();
        if path.is_empty() {
            return Some((from.path(), anchor));
        }
        let scheme = path.split(['/', '.']).next().is_some_and(|first| first.contains(':'));
        if scheme || path.starts_with("//") {
            return None;
        }
        let page = from.path();
        let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
        let (folder, relative) = match path.strip_prefix(self.base.as_str()) {
            Some(from_base) => ("", from_base),
            None if path.starts_with('/') => return None,
            None => (folder, path),
        };
        let joined = join_path(folder, relative)
            .unwrap_or_else(|| format!("../{}", join_path_clamped(folder, relative)));
        let mut path = decoded(&joined);
        if relative.is_empty() || relative.ends_with('/') || relative.ends_with("..") {
            path = if path.is_empty() { "index.html".to_owned() } else { format!("{path}/index.html") };
        }
        Some((path, anchor))
    }
}

fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_with_too_many_parents_targets_no_file() {
        let paths = Paths::new(["index.html".to_owned(), "a.pdf".to_owned()], "/");
        let page = Address::page(["fr"]);
        for (link, exists) in [("../a.pdf", true), ("../../a.pdf", false), ("../../../a.pdf", false)] {
            let (path, _) = paths.target(&page, link).unwrap();
            assert_eq!(paths.has(&path), exists, "{link}");
        }
    }
}
