//! The files of a release, published with it.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{self, Write},
    path::Path,
};

use serde::{Deserialize, Serialize};

use super::modes;
use crate::{diagnostic::Failure, disk, model::layout, source::Fingerprint};

/// File in the site's root that identifies the release and lists its files. A folder that contains it
/// was written by Parvis.
///
/// The list is in the release, so that it is where the release goes: a checkout, another machine, the
/// folder of `--out`. It names only what is published, and depends on nothing else.
pub(super) const FILE: &str = layout::RELEASE;

/// Returns `true` if a folder contains a built site.
pub(crate) fn is_release(folder: &Path) -> bool {
    folder.join(FILE).is_file()
}

/// The files of a release, by their path in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    files: BTreeMap<String, Fingerprint>,
    folders: BTreeSet<String>,
}

#[derive(Serialize, Deserialize)]
struct ReleaseFile {
    generator: String,
    release: String,
    files: BTreeMap<String, String>,
}

impl Manifest {
    pub(super) fn new(files: BTreeMap<String, Fingerprint>) -> Self {
        let folders = |path: &String| -> Vec<String> {
            path.match_indices('/').map(|(end, _)| path[..end].to_owned()).collect()
        };
        let folders = files.keys().flat_map(folders).collect();
        Self { files, folders }
    }

    /// Reads the manifest of the release in a folder; `None` without a release.
    ///
    /// # Errors
    /// Fails if its file does not list the release's files, is not a plain file, or on a system error.
    pub(super) fn read(folder: &Path) -> Result<Option<Self>, Failure> {
        let path = folder.join(FILE);
        match disk::read(&path) {
            Ok(bytes) => match Self::parse(&bytes) {
                Some(manifest) => Ok(Some(manifest)),
                None => Err(Failure::new("write-unknown-release")
                    .with("path", path.display().to_string())
                    .with("folder", folder.display().to_string())),
            },
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                Ok(None)
            }
            Err(error) => Err(Failure::system("write-refused", &path, &error)),
        }
    }

    fn parse(bytes: &[u8]) -> Option<Self> {
        let read: ReleaseFile = serde_json::from_slice(bytes).ok()?;
        let files = read.files.into_iter().map(|(path, hash)| Some((path, hash.parse().ok()?)));
        Some(Self::new(files.collect::<Option<_>>()?))
    }

    /// Writes the manifest into the folder of its release.
    pub(super) fn write(&self, folder: &Path) -> io::Result<()> {
        let files = self.files.iter().map(|(path, hash)| (path.clone(), hash.to_string()));
        let generator = concat!("parvis ", env!("CARGO_PKG_VERSION")).to_owned();
        let file = ReleaseFile { generator, release: self.id().to_string(), files: files.collect() };
        let text = serde_json::to_string_pretty(&file)? + "\n";
        let mut file = disk::create(&folder.join(FILE))?;
        modes::publish_file(&file)?;
        file.write_all(text.as_bytes())
    }

    /// Returns the hash of every path and content.
    pub(super) fn id(&self) -> Fingerprint {
        let parts = self.files.iter().flat_map(|(path, content)| [path.as_bytes(), content.as_ref()]);
        Fingerprint::of_parts(parts)
    }

    /// Returns the number of files.
    pub(super) fn count(&self) -> usize {
        self.files.len()
    }

    /// Returns the hash of the content of a file of the release.
    pub(super) fn content(&self, path: &str) -> Option<&Fingerprint> {
        self.files.get(path)
    }

    /// Returns `true` for a file of the release.
    pub(super) fn has_file(&self, path: &str) -> bool {
        path == FILE || self.files.contains_key(path)
    }

    /// Returns `true` for a folder that contains files of the release.
    pub(super) fn has_folder(&self, path: &str) -> bool {
        self.folders.contains(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_is_read_as_it_was_written() {
        let root = tempfile::tempdir().unwrap();
        assert_eq!(Manifest::read(root.path()).unwrap(), None);
        let files = ["fr/index.html", "index.html", "files/a \"b\".pdf"];
        let written = Manifest::new(files.map(|path| (path.to_owned(), Fingerprint::of(path))).into());
        written.write(root.path()).unwrap();
        assert_eq!(Manifest::read(root.path()).unwrap(), Some(written));
    }

    #[test]
    fn a_file_that_lists_nothing_is_refused() {
        for text in
            ["", "{}", "<<<<<<< main\n{}\n", "{\"generator\": \"\", \"release\": \"\", \"files\": 12}"]
        {
            let root = tempfile::tempdir().unwrap();
            std::fs::write(root.path().join(FILE), text).unwrap();
            assert_eq!(Manifest::read(root.path()).unwrap_err().0.id, "write-unknown-release", "{text}");
        }
    }
}
