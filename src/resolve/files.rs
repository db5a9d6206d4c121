//! The files that references can name: those of items, and those of `static/`.

use std::{borrow::Cow, collections::BTreeMap};

use icu_normalizer::ComposingNormalizerBorrowed;

use crate::model::{ItemFile, folded_path};

/// The files that references can name, found by path however the path is spelled.
#[derive(Debug, Default)]
pub struct Files {
    by_path: BTreeMap<String, ItemFile>,
    /// Paths by their spelling without the differences that people do not see.
    by_spelling: BTreeMap<String, Vec<String>>,
    /// Paths by the last part of that spelling.
    by_name: BTreeMap<String, Vec<String>>,
}

/// A file that a reference names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoundFile<'f> {
    /// File.
    pub file: &'f ItemFile,
    /// `true` if the reference has other capital letters than the file: hosts do not find it.
    pub differs_in_case: bool,
}

impl Files {
    /// Indexes files by path.
    pub(super) fn new(files: impl IntoIterator<Item = ItemFile>) -> Self {
        let mut index = Self::default();
        for file in files {
            let spelling = folded_path(&file.path);
            let name = name(&spelling).to_owned();
            index.by_name.entry(name).or_default().push(file.path.clone());
            index.by_spelling.entry(spelling).or_default().push(file.path.clone());
            index.by_path.insert(file.path.clone(), file);
        }
        index
    }

    /// Returns every file, in order of path.
    pub fn iter(&self) -> impl Iterator<Item = &ItemFile> {
        self.by_path.values()
    }

    /// Returns the file at that path: the same bytes, else the same characters (an accent can be one
    /// character or two), else the same letters in another case.
    #[must_use]
    pub fn at(&self, path: &str) -> Option<FoundFile<'_>> {
        if let Some(file) = self.by_path.get(path) {
            return Some(FoundFile { file, differs_in_case: false });
        }
        let alike = self.by_spelling.get(&folded_path(path))?;
        let written = composed(path);
        let same = alike.iter().find(|other| composed(other) == written);
        let file = self.by_path.get(same.or(alike.first())?)?;
        Some(FoundFile { file, differs_in_case: same.is_none() })
    }

    /// Returns the first file with the name that a path ends with, in whatever folder.
    pub(super) fn with_name_of(&self, path: &str) -> Option<&str> {
        let spelling = folded_path(path);
        self.by_name.get(name(&spelling))?.first().map(String::as_str)
    }

    /// Returns the paths of the files in a folder and in those below it.
    pub(super) fn inside<'f>(&'f self, folder: &str) -> impl Iterator<Item = &'f str> + use<'f> {
        let prefix = format!("{folder}/");
        let from = self.by_path.range(prefix.clone()..);
        from.map(|(path, _)| path.as_str()).take_while(move |path| path.starts_with(&prefix))
    }
}

fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}

/// Returns the text with each accented letter as one character where there is one.
fn composed(text: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(paths: &[&str]) -> Files {
        Files::new(paths.iter().map(|path| ItemFile {
            path: (*path).to_owned(),
            size: 1,
            image: None,
            fault: None,
        }))
    }

    #[test]
    fn a_file_is_found_however_its_name_is_composed() {
        let files = files(&["a/rapport-e\u{301}te\u{301}.pdf", "a/Carte.PNG", "a/carte.jpg", "a/Carte.jpg"]);
        let found = |path: &str| files.at(path).map(|it| (it.file.path.as_str(), it.differs_in_case));
        assert_eq!(found("a/rapport-\u{e9}t\u{e9}.pdf"), Some(("a/rapport-e\u{301}te\u{301}.pdf", false)));
        assert_eq!(found("a/carte.png"), Some(("a/Carte.PNG", true)));
        assert_eq!(found("a/Carte.jpg"), Some(("a/Carte.jpg", false)));
        assert_eq!(found("a/carte.jpg"), Some(("a/carte.jpg", false)));
        assert_eq!(found("b/carte.jpg"), None);
        assert_eq!(files.with_name_of("b/CARTE.png"), Some("a/Carte.PNG"));
        assert_eq!(files.inside("a").count(), 4);
    }
}
