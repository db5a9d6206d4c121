//! The files of a theme.

use std::{borrow::Cow, collections::BTreeMap};

use rust_embed::RustEmbed;

use crate::source::{FileId, Fingerprint};

/// The theme that is built into the program; debug builds read it from the repository.
#[derive(RustEmbed)]
#[folder = "themes/parvis"]
struct Embedded;

/// The files of a theme by their path from its folder (`pages/home.html`).
#[derive(Clone, Debug, Default)]
pub struct ThemeFiles(BTreeMap<String, ThemeFile>);

/// A file of a theme.
#[derive(Clone, Debug)]
pub struct ThemeFile {
    /// Content.
    pub bytes: Cow<'static, [u8]>,
    /// Its id among the portal's own files; `None` if it is built into the program.
    pub source: Option<FileId>,
}

impl ThemeFiles {
    /// Returns the files of the theme that is built into the program.
    #[must_use]
    pub fn built_in() -> Self {
        let file = |path: Cow<'static, str>| {
            let bytes = Embedded::get(&path)?.data;
            Some((path.into_owned(), ThemeFile { bytes, source: None }))
        };
        Self(Embedded::iter().filter_map(file).collect())
    }

    /// Adds a file, or replaces the file with that path.
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>, source: Option<FileId>) {
        self.0.insert(path.into(), ThemeFile { bytes: Cow::Owned(bytes.into()), source });
    }

    /// Returns the file with that path.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&ThemeFile> {
        self.0.get(path)
    }

    /// Returns every file with its path, in order of path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &ThemeFile)> {
        self.0.iter().map(|(path, file)| (path.as_str(), file))
    }

    /// Returns the files of a folder with their path in it, in order of path.
    pub fn under<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a ThemeFile)> {
        self.0.iter().filter_map(move |(path, file)| {
            let inside = path.strip_prefix(folder)?.strip_prefix('/')?;
            Some((inside, file))
        })
    }

    /// Returns the templates by path.
    pub fn templates(&self) -> impl Iterator<Item = (&str, &ThemeFile)> {
        let is_template =
            |path: &str| std::path::Path::new(path).extension().is_some_and(|end| end == "html");
        self.0.iter().map(|(path, file)| (path.as_str(), file)).filter(move |(path, _)| is_template(path))
    }

    /// Returns a hash of all paths and contents.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of_parts(self.0.iter().flat_map(|(path, file)| [path.as_bytes(), &file.bytes]))
    }
}

impl ThemeFile {
    /// Returns the content as text; `None` if it is not UTF-8.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        std::str::from_utf8(&self.bytes).ok()
    }
}
