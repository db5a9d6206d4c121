//! Folders for which the system notifies of changes.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::mpsc::Sender,
};

use notify::{Config, ErrorKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::{Hint, Scan, Stamp};
use crate::model::layout::FOLDERS;

/// `true` if each folder is watched by itself: a folder that is created and filled at once is then
/// looked at after it is watched, so nothing in it is missed. Other systems watch whole trees, and
/// follow folders in them.
const IS_EACH_FOLDER_WATCHED: bool = cfg!(any(target_os = "linux", target_os = "android"));

/// Number of the system's error "too many open files", the same on every Unix.
const EMFILE: i32 = 24;

/// The watched folders of a portal.
pub(super) struct Watches {
    root: PathBuf,
    hints: Sender<Hint>,
    /// The system's watcher; `None` if it has none to give.
    watcher: Option<RecommendedWatcher>,
    /// The watched folders, by path from the root, as they were when they were watched.
    watched: BTreeMap<String, Stamp>,
}

/// Result of [`Watches::follow`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Followed {
    /// The watched folders are the ones that were before.
    Same,
    /// Folders were watched that were not before: what happened in them meanwhile is unknown.
    More,
    /// A folder cannot be watched.
    Refused(Refusal),
}

/// Reason why the system does not notify of changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// As many folders are watched, by all programs together, as the system allows.
    Limit,
    /// Any other reason, in the system's words.
    System(String),
}

impl Watches {
    pub(super) fn new(root: &Path, hints: Sender<Hint>) -> Self {
        Self { root: root.to_owned(), hints, watcher: None, watched: BTreeMap::new() }
    }

    /// Stops watching, so that everything is watched again.
    pub(super) fn reset(&mut self) {
        self.watcher = None;
        self.watched.clear();
    }

    /// Forgets a folder that is gone, and those in it: another one can have its name already.
    pub(super) fn forget(&mut self, path: &Path) {
        let Ok(path) = path.strip_prefix(&self.root) else { return };
        let gone = path.to_string_lossy().replace('\\', "/");
        self.watched.retain(|folder, _| {
            let rest = folder.strip_prefix(&gone);
            !rest.is_some_and(|rest| gone.is_empty() || rest.is_empty() || rest.starts_with('/'))
        });
    }

    /// Watches the folders of a scan, and no others.
    pub(super) fn follow(&mut self, scan: &Scan) -> Followed {
        let folders: BTreeMap<&str, &Stamp> = scan.folders().filter(|(path, _)| is_watched(path)).collect();
        let is_same = |path: &String, stamp: &Stamp| folders.get(path.as_str()) == Some(&stamp);
        let replaced: Vec<String> = self
            .watched
            .iter()
            .filter(|(path, stamp)| !is_same(path, stamp))
            .map(|(path, _)| path.clone())
            .collect();
        for path in replaced {
            self.unwatch(&path);
        }
        let mut followed = Followed::Same;
        for (path, stamp) in folders {
            if self.watched.contains_key(path) {
                continue;
            }
            match self.watch(path) {
                Ok(()) => {
                    self.watched.insert(path.to_owned(), stamp.clone());
                    followed = Followed::More;
                }
                // Deleted since it was scanned; its deletion is noticed by the next scan.
                Err(error) if is_missing(&error) => followed = Followed::More,
                Err(error) => return Followed::Refused(Refusal::of(&error)),
            }
        }
        followed
    }

    fn watch(&mut self, path: &str) -> notify::Result<()> {
        let is_tree = !IS_EACH_FOLDER_WATCHED && !path.is_empty();
        let mode = if is_tree { RecursiveMode::Recursive } else { RecursiveMode::NonRecursive };
        let folder = self.root.join(path);
        let watcher = match &mut self.watcher {
            Some(watcher) => watcher,
            None => self.watcher.insert(watcher(self.hints.clone())?),
        };
        // The watch of an earlier folder of that name, if there is one, would be kept instead.
        let _ = watcher.unwatch(&folder);
        watcher.watch(&folder, mode)
    }

    fn unwatch(&mut self, path: &str) {
        self.watched.remove(path);
        if let Some(watcher) = &mut self.watcher {
            // The system stops watching a deleted folder by itself.
            let _ = watcher.unwatch(&self.root.join(path));
        }
    }
}

impl Refusal {
    fn of(error: &notify::Error) -> Self {
        match &error.kind {
            ErrorKind::MaxFilesWatch => Self::Limit,
            // The limit on programs that watch.
            ErrorKind::Io(error) if error.raw_os_error() == Some(EMFILE) => Self::Limit,
            _ => Self::System(error.to_string()),
        }
    }
}

fn watcher(hints: Sender<Hint>) -> notify::Result<RecommendedWatcher> {
    let config = Config::default().with_follow_symlinks(false);
    let pass_on = move |notified| {
        for hint in Hint::of(notified) {
            // Fails only if the program is exiting.
            let _ = hints.send(hint);
        }
    };
    RecommendedWatcher::new(pass_on, config)
}

fn is_watched(path: &str) -> bool {
    IS_EACH_FOLDER_WATCHED || path.is_empty() || FOLDERS.contains(&path)
}

fn is_missing(error: &notify::Error) -> bool {
    match &error.kind {
        ErrorKind::PathNotFound => true,
        ErrorKind::Io(error) => {
            matches!(error.kind(), std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory)
        }
        _ => false,
    }
}
