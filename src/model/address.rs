//! Addresses of pages and files within the site.

use std::fmt;

/// An address from the site's root: `fr/plans-action/2021-2023/` for a page, which ends with a
/// slash, or `assets/parvis.css` for a file. The root itself is empty.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(String);

impl Address {
    /// The page at those parts, such as `["fr", "plans-action"]`.
    pub fn page<'a>(parts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut path = String::new();
        for part in parts {
            path.push_str(part);
            path.push('/');
        }
        Self(path)
    }

    /// The file of that path from the root, without a slash before it.
    #[must_use]
    pub fn file(path: impl Into<String>) -> Self {
        Self(path.into())
    }

    /// The page below this one.
    #[must_use]
    pub fn join(&self, part: &str) -> Self {
        Self(format!("{}{part}/", self.0))
    }

    /// The address as it stands in a URL, without a slash before it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The file that holds it, from the output's root: a page is the `index.html` of its folder.
    #[must_use]
    pub fn path(&self) -> String {
        if self.0.is_empty() || self.0.ends_with('/') {
            format!("{}index.html", self.0)
        } else {
            self.0.clone()
        }
    }

    /// The way to this address from the page at `from`: relative, and to the file itself, so that
    /// it works at a domain's root, under any path, and from a folder on disk.
    #[must_use]
    pub fn from_page(&self, from: &Self) -> String {
        let target = self.path();
        let folder = from.0.rsplit_once('/').map_or("", |(folder, _)| folder);
        let here: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
        let there: Vec<&str> = target.split('/').collect();
        let shared = here.iter().zip(&there[..there.len() - 1]).take_while(|(a, b)| a == b).count();
        let mut href = "../".repeat(here.len() - shared);
        href.push_str(&there[shared..].join("/"));
        href
    }

    /// The whole address on the Web, under a base that ends with a slash.
    #[must_use]
    pub fn on_web(&self, base: &str) -> String {
        format!("{base}{}", self.0)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "/{}", self.0)
    }
}
