//! The addresses of the published site, as pasted from a browser.

use super::{Target, file_target, written::WrittenPath};
use crate::{
    model::{Address, is_own_computer, layout},
    resolve::{Portal, addresses::SitePage},
};

/// Files that the site has beside pages, theme and attachments.
const GENERATED: [&str; 3] = ["sitemap.xml", "robots.txt", "404.html"];

/// The folder of the theme's files.
const ASSETS: &str = "assets/";

impl Portal {
    /// Resolves an address with a scheme; `None` if it has none.
    pub(super) fn web_target(&self, destination: &str) -> Option<Target> {
        let (scheme, rest) = match destination.strip_prefix("//") {
            Some(_) => ("", destination),
            None => destination.split_once(':')?,
        };
        match scheme.to_ascii_lowercase().as_str() {
            "mailto" | "tel" => Some(Target::Outside),
            "" | "http" | "https" => {
                let inside = rest.strip_prefix("//")?;
                if let Some(path) = path_on_own_computer(inside) {
                    // A portal whose own address is there is being tried out.
                    let is_own = path_on_own_computer(self.host_and_path()).is_some();
                    return (!is_own).then_some(Target::OwnComputer).or(Some(self.published(path, true)));
                }
                match within(self.host_and_path(), inside) {
                    Some(path) => Some(self.published(path, false)),
                    None => Some(Target::Outside),
                }
            }
            _ => None,
        }
    }

    /// Returns what an address of the preview leads to on the published site.
    pub(in crate::resolve) fn previewed(&self, destination: &str) -> Target {
        let path = destination.split_once("://").and_then(|(_, inside)| path_on_own_computer(inside));
        path.map_or(Target::NotOnSite, |path| self.published(path, true))
    }

    /// Resolves a path from the site's root, without the slash at its start. `any_base` if it may be
    /// without the path that the site is published under.
    fn published(&self, path: &str, any_base: bool) -> Target {
        let base = self.site.base_url.path().trim_start_matches('/');
        for written in WrittenPath::readings(path) {
            let paths =
                [Some(written.path.as_str()), any_base.then(|| written.path.strip_prefix(base)).flatten()];
            for path in paths.into_iter().flatten() {
                match self.page_target(path, &written) {
                    Target::Nothing => {}
                    target => return target,
                }
            }
        }
        // The root itself.
        if path.is_empty() || path.starts_with(['#', '?']) {
            return Target::Page { address: Address::page([]), suffix: path.to_owned() };
        }
        Target::NotOnSite
    }

    /// Resolves a path from the root of the host, without the slash at its start: with the path that the
    /// site is published under, or without.
    pub(super) fn site_target(&self, path: &str, written: &WrittenPath) -> Target {
        let base = self.site.base_url.path().trim_start_matches('/');
        for path in [path.strip_prefix(base), Some(path)].into_iter().flatten() {
            match self.page_target(path, written) {
                Target::Nothing => {}
                target => return target,
            }
        }
        Target::Nothing
    }

    /// Resolves a path from the site's root to a page or a file of the site.
    pub(super) fn page_target(&self, path: &str, written: &WrittenPath) -> Target {
        let page = path.strip_suffix("index.html").unwrap_or(path);
        match self.addresses.at(page) {
            Some(SitePage::Item(key, language)) => {
                return self.item_target(key.clone(), Some(language), written.heading());
            }
            Some(SitePage::Other(address)) => {
                return Target::Page { address: address.clone(), suffix: written.suffix.clone() };
            }
            Some(SitePage::Hidden(key)) => return self.item_target(key.clone(), None, None),
            None => {}
        }
        let source = match path.strip_prefix(layout::FILES).and_then(|inside| inside.strip_prefix('/')) {
            Some(inside) => format!("{}/{inside}", layout::CONTENT),
            None => format!("{}/{path}", layout::STATIC),
        };
        if let Some(found) = self.files.at(&source) {
            return file_target(found, written);
        }
        let list_page = Address::page(page.trim_end_matches('/').split('/'));
        if self.addresses.is_kept_for_list(&list_page) {
            return Target::Page { address: list_page, suffix: written.suffix.clone() };
        }
        if GENERATED.contains(&path) || path.starts_with(ASSETS) {
            return Target::Page { address: Address::file(path), suffix: written.suffix.clone() };
        }
        Target::Nothing
    }

    fn host_and_path(&self) -> &str {
        self.site.base_url.as_str().split_once("//").map_or("", |(_, inside)| inside)
    }
}

/// Returns the path of an address in a site, given both without scheme; `None` if it is elsewhere.
fn within<'a>(base: &str, address: &'a str) -> Option<&'a str> {
    let strip = |base: &str| {
        let start = address.get(..base.len())?;
        start.eq_ignore_ascii_case(base).then(|| &address[base.len()..])
    };
    strip(base).or_else(|| {
        let rest = strip(base.trim_end_matches('/'))?;
        (rest.is_empty() || rest.starts_with(['#', '?'])).then_some(rest)
    })
}

/// Returns the path of an address whose host is the reader's own computer.
fn path_on_own_computer(address: &str) -> Option<&str> {
    let end = address.find(['/', '?', '#']).unwrap_or(address.len());
    let (host, path) = address.split_at(end);
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    is_own_computer(name).then(|| path.strip_prefix('/').unwrap_or(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_the_site_are_distinguished_from_others() {
        assert_eq!(within("www.example.org/", "www.example.org/fr/"), Some("fr/"));
        assert_eq!(within("www.example.org/", "WWW.Example.org"), Some(""));
        assert_eq!(within("www.example.org/a/", "www.example.org/a#b"), Some("#b"));
        assert_eq!(within("www.example.org/a/", "www.example.org/b"), None);
        assert_eq!(within("www.example.org/", "www.example.org.evil.com/"), None);
    }

    #[test]
    fn the_readers_own_computer_has_several_names() {
        for address in ["localhost:8000/fr/", "127.0.0.1/fr/", "[::1]:80/fr/", "LOCALHOST/fr/"] {
            assert_eq!(path_on_own_computer(address), Some("fr/"), "{address}");
        }
        assert_eq!(path_on_own_computer("127.0.0.1"), Some(""));
        assert_eq!(path_on_own_computer("localhost.example.org/fr/"), None);
    }
}
