//! The targets of links in another site's texts.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use super::{
    SourceSite,
    source_page::{Sibling, SourcePage, SourceText, normalize_address},
};
use crate::model::{ItemKey, Language, join_path_clamped};

/// The target of a destination.
pub(super) enum LinkTarget {
    /// An address outside the site, or in the same text: it is not changed.
    External,
    /// An imported page, with its new destination.
    Page(String),
    /// A file that belongs to the text.
    Sibling(String),
    /// A file of the site, to import with the text.
    File(Sibling),
    /// Not certain.
    Unknown,
}

/// The link targets of a site.
pub(super) struct LinkTargets<'a> {
    site: &'a SourceSite,
    addresses: BTreeMap<String, Vec<(&'a ItemKey, Language)>>,
    bases: BTreeMap<String, Vec<&'a ItemKey>>,
    languages: BTreeSet<Language>,
}

impl<'a> LinkTargets<'a> {
    /// Collects the pages of a site, with their new keys.
    pub(super) fn of(site: &'a SourceSite, pages: &[SourcePage], keys: &'a [ItemKey]) -> Self {
        let mut known =
            Self { site, addresses: BTreeMap::new(), bases: BTreeMap::new(), languages: BTreeSet::new() };
        for (page, key) in pages.iter().zip(keys) {
            for text in &page.texts {
                known.languages.insert(text.language);
                for address in &text.addresses {
                    known.addresses.entry(normalize_address(address)).or_default().push((key, text.language));
                }
                let keys = known.bases.entry(text.base.clone()).or_default();
                if !keys.contains(&key) {
                    keys.push(key);
                }
            }
        }
        known
    }

    /// Resolves a destination in `text`.
    pub(super) fn target(&self, text: &SourceText, destination: &str) -> LinkTarget {
        let base = self.site.base_url.as_deref().map(|base| base.trim_end_matches('/'));
        let inside = base.filter(|base| !base.is_empty()).and_then(|base| destination.strip_prefix(base));
        let destination = match inside {
            Some("") => "/",
            Some(path) if path.starts_with('/') => path,
            _ => destination,
        };
        let scheme = destination.split(['/', '?', '#']).next().unwrap_or_default();
        if destination.starts_with(['#', '?']) || destination.starts_with("//") || scheme.contains(':') {
            return LinkTarget::External;
        }
        let (path, anchor) = match destination.split_once('#') {
            Some((path, anchor)) => (path, format!("#{anchor}")),
            None => (destination, String::new()),
        };
        let path = path.split('?').next().unwrap_or_default();
        let decoded = percent_encoding::percent_decode_str(path).decode_utf8_lossy().into_owned();
        let plain = decoded.trim_start_matches("./");
        if text.files.iter().any(|file| file.name == plain) {
            return LinkTarget::Sibling(plain.to_owned());
        }
        let page = self.page(text, &decoded);
        match page {
            Some(key) => LinkTarget::Page(format!("{key}{anchor}")),
            None => self.file(text, &decoded).map_or(LinkTarget::Unknown, LinkTarget::File),
        }
    }

    /// Returns the page at a path: by its former address, or by its file.
    fn page(&self, text: &SourceText, path: &str) -> Option<&'a ItemKey> {
        let own = text.addresses.first().map_or("/", String::as_str);
        let address = if path.starts_with('/') { path.to_owned() } else { join(own, path) };
        let by_address = || {
            let found = self.addresses.get(&normalize_address(&address))?;
            let same = found.iter().filter(|(_, language)| *language == text.language);
            let keys: Vec<&ItemKey> = same.map(|(key, _)| *key).collect();
            let all: Vec<&ItemKey> = found.iter().map(|(key, _)| *key).collect();
            unique(&keys).or_else(|| unique(&all))
        };
        if path.ends_with(".md") || path.ends_with(".markdown") {
            self.by_file(text, path)
        } else {
            by_address()
        }
    }

    /// Returns `true` if a path segment is the tag of a language of the site.
    fn is_site_language(&self, tag: &str) -> bool {
        super::hugo::language(tag).is_some_and(|language| self.languages.contains(&language))
    }

    /// Returns the page whose file has that path, with or without its extension and language.
    pub(super) fn by_file(&self, text: &SourceText, path: &str) -> Option<&'a ItemKey> {
        let stem = path.trim_end_matches(".md").trim_end_matches(".markdown").trim_end_matches('/');
        let stem = match stem.rsplit_once('.') {
            Some((stem, tag)) if self.is_site_language(tag) => stem,
            _ => stem,
        };
        let stem = stem.strip_suffix("/index").unwrap_or(stem);
        let bases = match stem.strip_prefix('/') {
            Some(rooted) => {
                let inner = rooted.split_once('/').map_or("", |(_, inner)| inner);
                vec![rooted.to_owned(), inner.to_owned()]
            }
            None => {
                let folder = format!("/{}/", text.folder);
                let from_folder = join(&folder, stem);
                vec![from_folder.trim_matches('/').to_owned(), stem.to_owned()]
            }
        };
        let found = |base: &str| unique(self.bases.get(base)?);
        // A path can include a language folder, which bases do not have.
        let spoken = |base: &'_ String| {
            let (first, rest) = base.split_once('/')?;
            self.is_site_language(first).then(|| found(rest)).flatten()
        };
        bases.iter().find_map(|base| found(base).or_else(|| spoken(base)))
    }

    /// Returns the file at a path: among static files, or relative to the text's own file.
    fn file(&self, text: &SourceText, path: &str) -> Option<Sibling> {
        let name = path.rsplit('/').next().filter(|name| !name.is_empty() && name.contains('.'))?;
        let found = match path.strip_prefix('/') {
            Some(rooted) if !rooted.split('/').any(|part| part == "..") => {
                let at = self.site.statics.join(rooted);
                self.is_static(&at).then(|| (at, path.to_owned()))
            }
            Some(_) => None,
            None => {
                let wanted = join(&format!("/{}/", text.folder), path);
                let mut same = self.site.others.iter().filter(|other| {
                    other.display_path.ends_with(&wanted) || format!("/{}", other.display_path) == wanted
                });
                let first = same.next();
                first
                    .filter(|_| same.next().is_none())
                    .map(|file| (file.path.clone(), file.display_path.clone()))
            }
        };
        let (at, shown) = found?;
        Some(Sibling { name: name.to_owned(), path: at, display_path: shown })
    }

    /// Returns `true` for a static file that is not reached through a symbolic link to outside its
    /// folder.
    fn is_static(&self, at: &Path) -> bool {
        let inside = || {
            at.canonicalize().ok()?.strip_prefix(self.site.statics.canonicalize().ok()?).is_ok().then_some(())
        };
        at.is_file() && inside().is_some()
    }
}

/// Returns the key if all keys of a list are the same.
fn unique<'a>(keys: &[&'a ItemKey]) -> Option<&'a ItemKey> {
    let first = keys.first()?;
    keys.iter().all(|key| key == first).then_some(first)
}

/// Resolves `path` against the page or folder at `from`.
fn join(from: &str, path: &str) -> String {
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    format!("/{}", join_path_clamped(folder, path))
}
