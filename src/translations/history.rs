//! The earlier versions of texts.

use std::{cell::OnceCell, collections::BTreeMap, path::PathBuf, process::Command};

use super::file_of;
use crate::{
    model::{ItemMeta, Language, layout},
    resolve::ItemText,
    source::Sources,
};

/// Maximum number of versions of a text that are searched, the latest first.
const MAX_VERSIONS: usize = 200;

/// Maximum number of commits that are searched for the last change of each file.
const MAX_COMMITS: usize = 5000;

/// A source of earlier versions of texts.
pub trait History {
    /// Returns the item's text in that language when its fingerprint was `hash`; `None` if it is
    /// not known.
    fn find(&self, meta: &ItemMeta, language: Language, hash: &str, sources: &Sources) -> Option<ItemText>;

    /// Returns `true` if the first file changed after the last change of the second.
    fn is_newer(&self, path: &str, than: &str) -> bool;
}

/// The Git history of the portal. Without a repository, or without Git, no versions are known.
pub struct GitHistory {
    /// Folder of the portal.
    root: PathBuf,
    /// Age of the last change of each file, in commits; computed when it is first asked for.
    ages: OnceCell<BTreeMap<String, usize>>,
}

impl History for GitHistory {
    fn find(&self, meta: &ItemMeta, language: Language, hash: &str, sources: &Sources) -> Option<ItemText> {
        let text = file_of(meta, language, language, sources);
        let facts = format!("{}/{}", meta.folder, layout::FACTS);
        let log =
            self.git(&["log", "--format=%H", &format!("--max-count={MAX_VERSIONS}"), "--", &text, &facts])?;
        log.lines().find_map(|commit| {
            let show = |path: &str| self.git(&["show", &format!("{commit}:./{path}")]);
            let text = if text == facts { None } else { show(&text) };
            let (text, facts) = (text.unwrap_or_default(), show(&facts).unwrap_or_default());
            let words = ItemText::read(&text, &facts, meta.collection, language);
            words.has_fingerprint(hash).then_some(words)
        })
    }

    fn is_newer(&self, path: &str, than: &str) -> bool {
        let ages = self.ages.get_or_init(|| self.ages().unwrap_or_default());
        matches!((ages.get(path), ages.get(than)), (Some(own), Some(other)) if own < other)
    }
}

impl GitHistory {
    /// Creates the history of the portal in that folder.
    #[must_use]
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), ages: OnceCell::new() }
    }

    /// Returns the number of commits since the last change of each file, plus one; zero for a change that is not
    /// committed.
    fn ages(&self) -> Option<BTreeMap<String, usize>> {
        let mut ages = BTreeMap::new();
        for arguments in [
            ["diff", "--name-only", "--relative", "-z", "HEAD", "--", layout::CONTENT].as_slice(),
            &["ls-files", "--others", "--exclude-standard", "-z", "--", layout::CONTENT],
        ] {
            let changed = self.git(arguments).unwrap_or_default();
            ages.extend(changed.split('\0').filter(|path| !path.is_empty()).map(|path| (path.to_owned(), 0)));
        }
        let count = format!("--max-count={MAX_COMMITS}");
        // Each commit is a mark, then its files.
        let log =
            ["log", &count, "--format=format:%x01", "--name-only", "--no-renames", "--relative", "-z", "--"];
        let log = self.git(&[log.as_slice(), &[layout::CONTENT]].concat())?;
        let mut age = 0;
        for part in log.split(['\0', '\n']).filter(|part| !part.is_empty()) {
            let path = part.strip_prefix('\u{1}').unwrap_or(part);
            age += usize::from(path.len() < part.len());
            if !path.is_empty() {
                ages.entry(path.to_owned()).or_insert(age);
            }
        }
        Some(ages)
    }

    fn git(&self, arguments: &[&str]) -> Option<String> {
        // A repository's own configuration must not run a program.
        let quiet = ["--no-pager", "-c", "core.fsmonitor=false", "-c", "log.showSignature=false"];
        let output =
            Command::new("git").arg("-C").arg(&self.root).args(quiet).args(arguments).output().ok()?;
        output.status.success().then(|| String::from_utf8(output.stdout).ok()).flatten()
    }
}
