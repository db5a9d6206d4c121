//! Addresses of pages and files within the site.

use std::fmt;

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

/// An address relative to the site's root: `fr/plans-action/2021-2023/` for a page, with a trailing
/// slash, or `assets/parvis.css` for a file. The root itself is empty.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(String);

impl Address {
    /// Creates the address of the page with those segments, such as `["fr", "plans-action"]`.
    pub fn page<'a>(parts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut path = String::new();
        for part in parts {
            path.push_str(part);
            path.push('/');
        }
        Self(path)
    }

    /// Creates the address of the file with that path from the root, without a leading slash.
    #[must_use]
    pub fn file(path: impl Into<String>) -> Self {
        Self(path.into())
    }

    /// Returns the address of a page below this one.
    #[must_use]
    pub fn join(&self, part: &str) -> Self {
        Self(format!("{}{part}/", self.0))
    }

    /// Returns the address as a relative URL from the root, without a leading slash.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the path of the file from the output's root: a page is the `index.html` of its
    /// folder.
    #[must_use]
    pub fn path(&self) -> String {
        if self.0.is_empty() || self.0.ends_with('/') {
            format!("{}index.html", self.0)
        } else {
            self.0.clone()
        }
    }

    /// Returns the relative URL of this address from the page at `from`. It includes `index.html`,
    /// so that it works at a domain's root, under any path, and from a folder on disk.
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

    /// Returns the absolute URL under a base that ends with a slash.
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

/// The characters of a link's path that are not percent-encoded. Source: RFC 3986, section 3.3,
/// without those that some hosts interpret.
const UNRESERVED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// Percent-encodes a path for a link.
#[must_use]
pub fn encode_path(path: &str) -> String {
    utf8_percent_encode(path, UNRESERVED).to_string()
}

/// The characters that are not allowed in an address. A percent sign begins an encoded one.
const FORBIDDEN: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Percent-encodes the characters of a whole address that are not allowed in one: spaces, quotation marks,
/// no-break spaces.
#[must_use]
pub fn encode_address(address: &str) -> String {
    utf8_percent_encode(address, FORBIDDEN).to_string()
}

/// Resolves `path` against a folder, without `.`, `..` and empty segments. `None` if it goes above
/// the root. Source: RFC 3986, section 5.2.4.
#[must_use]
pub fn join_path(folder: &str, path: &str) -> Option<String> {
    let (path, climbs) = resolve(folder, path);
    (!climbs).then_some(path)
}

/// Resolves `path` against a folder as browsers do: `..` above the root is ignored.
#[must_use]
pub fn join_path_clamped(folder: &str, path: &str) -> String {
    resolve(folder, path).0
}

/// Resolves `path` against a folder. The second value is `true` if it goes above the root.
fn resolve(folder: &str, path: &str) -> (String, bool) {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    let mut climbs = false;
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => climbs |= parts.pop().is_none(),
            part => parts.push(part),
        }
    }
    (parts.join("/"), climbs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_resolved_against_a_folder() {
        for (folder, path, joined) in [
            ("fr/plan", "../../css/site.css", Some("css/site.css")),
            ("fr", "./a//b/", Some("fr/a/b")),
            ("", "a", Some("a")),
            ("fr", "../../a", None),
            ("", "..", None),
        ] {
            assert_eq!(join_path(folder, path).as_deref(), joined, "{path} in {folder}");
        }
        assert_eq!(join_path_clamped("fr", "../../a"), "a");
    }

    #[test]
    fn an_address_keeps_what_is_encoded_in_it() {
        assert_eq!(encode_address("https://example.org/a b%20c?d=1"), "https://example.org/a%20b%20c?d=1");
    }

    #[test]
    fn a_path_in_a_link_is_percent_encoded() {
        assert_eq!(encode_path("fr/été 1.pdf"), "fr/%C3%A9t%C3%A9%201.pdf");
    }
}
