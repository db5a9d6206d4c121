//! The files of a theme.

use std::{borrow::Cow, collections::BTreeMap};

use rust_embed::RustEmbed;

use super::problems;
use crate::{
    diagnostic::{Diagnostic, Diagnostics, nearest},
    source::{FileId, Fingerprint, Span},
};

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

    /// Reports the portal's own templates and style sheets that replace no file of the theme, and that no
    /// other file of the theme names.
    pub fn report_unused(&self, diagnostics: &mut Diagnostics) {
        let own = self.0.iter().filter_map(|(path, file)| Some((path.as_str(), file.source?)));
        let unknown = own.filter(|(path, _)| {
            let is_used_by_name = path.ends_with(".html") || path.ends_with(".css");
            is_used_by_name && Embedded::get(path).is_none() && !self.is_named(path)
        });
        let known: Vec<Cow<'static, str>> = Embedded::iter().collect();
        let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
        for (path, source) in unknown {
            let same = known.iter().find(|known| name(known) == name(path)).map(AsRef::as_ref);
            let right = same.or_else(|| nearest(path, known.iter().map(AsRef::as_ref)));
            // Every style sheet of this folder is used: one with a number of its own adds to the others.
            let is_added = |known: &str| sheet_number(known) != sheet_number(path);
            if sheet_number(path).is_some() && right.is_none_or(is_added) {
                continue;
            }
            let unused = Diagnostic::new(problems::OVERRIDES_NOTHING, Span::new(source, 0, 0));
            diagnostics.push(unused.with_suggestion(right));
        }
    }

    /// Returns `true` if another file of the theme names that file, or if it defines components, which are
    /// used by their own names.
    fn is_named(&self, path: &str) -> bool {
        let own = self.get(path).and_then(ThemeFile::text).unwrap_or_default();
        let file_name = path.rsplit('/').next().unwrap_or_default();
        let others = self.0.iter().filter(|(other, _)| *other != path).filter_map(|(_, file)| file.text());
        own.contains("{% component") || others.into_iter().any(|text| text.contains(file_name))
    }

    /// Returns a hash of all paths and contents.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of_parts(self.0.iter().flat_map(|(path, file)| [path.as_bytes(), &file.bytes]))
    }
}

/// Returns the number at the start of the name of a style sheet, which puts it among the others: empty if
/// the name has none. `None` for a file that is not a style sheet.
fn sheet_number(path: &str) -> Option<&str> {
    let name = path.strip_prefix("styles/")?.strip_suffix(".css")?;
    Some(&name[..name.len() - name.trim_start_matches(|sign: char| sign.is_ascii_digit()).len()])
}

impl ThemeFile {
    /// Returns the content as text; `None` if it is not UTF-8.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        std::str::from_utf8(&self.bytes).ok()
    }
}
