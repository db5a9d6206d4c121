//! Detection of saved files.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::mpsc::{self, Receiver},
    time::Duration,
};

use notify_debouncer_full::{
    DebounceEventResult, Debouncer, RecommendedCache, new_debouncer,
    notify::{EventKind, RecommendedWatcher, RecursiveMode},
};

use super::{Event, Session};
use crate::{
    diagnostic::Failure,
    model::layout::{FOLDERS, PUBLISHED, SETTINGS},
};

/// Time without a change before changes are handled: editors write a file in several steps.
const DEBOUNCE: Duration = Duration::from_millis(40);

/// Watches the portal's files until it is dropped.
pub(super) struct Watcher {
    root: PathBuf,
    debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
    /// Folders currently watched, including their subfolders.
    watched: BTreeSet<&'static str>,
    saves: Receiver<Vec<String>>,
}

impl Watcher {
    /// Watches the files that the portal in `root` is loaded from, but not a site built inside it.
    pub(super) fn of(root: &Path) -> Result<Self, Failure> {
        let refused = |error: notify_debouncer_full::notify::Error| {
            Failure::new("serve-watch").with("detail", error.to_string())
        };
        let root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
        let (sender, saves) = mpsc::channel();
        let inside = root.clone();
        let mut debouncer = new_debouncer(DEBOUNCE, None, move |result: DebounceEventResult| {
            let changed = changed(&inside, result);
            if !changed.is_empty() {
                // Fails only if the program is exiting.
                let _ = sender.send(changed);
            }
        })
        .map_err(refused)?;
        debouncer.watch(&root, RecursiveMode::NonRecursive).map_err(refused)?;
        let mut watcher = Self { root, debouncer, watched: BTreeSet::new(), saves };
        watcher.follow_folders();
        Ok(watcher)
    }

    /// Watches folders that now exist and stops watching those that were deleted. A folder that is
    /// created again must be watched again.
    fn follow_folders(&mut self) {
        for name in FOLDERS {
            let folder = self.root.join(name);
            if !folder.is_dir() {
                if self.watched.remove(name) {
                    // A deleted folder may no longer be watched.
                    let _ = self.debouncer.unwatch(&folder);
                }
            } else if !self.watched.contains(name)
                && self.debouncer.watch(&folder, RecursiveMode::Recursive).is_ok()
            {
                self.watched.insert(name);
            }
        }
    }

    /// Checks the portal, then reloads and checks it after each save. Does not return.
    pub(super) fn follow(mut self, session: &Session, notify: &(impl Fn(Event<'_>) + ?Sized)) {
        session.check_pages();
        notify(Event::Checked(session));
        while let Ok(mut changed) = self.saves.recv() {
            // Files saved during the previous check are handled together.
            changed.extend(self.saves.try_iter().flatten());
            self.follow_folders();
            session.refresh(&changed);
            notify(Event::Checked(session));
        }
    }
}

/// Returns the files that were written, by their path relative to the root. Access events are
/// ignored: the preview itself reads these files.
fn changed(root: &Path, result: DebounceEventResult) -> Vec<String> {
    let events = result.unwrap_or_default();
    let written = events.iter().filter(|event| !matches!(event.kind, EventKind::Access(_)));
    let paths = written.flat_map(|event| &event.paths).filter_map(|path| path.strip_prefix(root).ok());
    let mut paths: Vec<String> = paths.map(|path| path.to_string_lossy().replace('\\', "/")).collect();
    paths.retain(|path| is_of_portal(path));
    paths.sort();
    paths.dedup();
    paths
}

fn is_of_portal(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let kept_by_editor = name.starts_with('.') || name.ends_with('~');
    let folder = path.split('/').next().unwrap_or_default();
    !kept_by_editor && (matches!(path, SETTINGS | PUBLISHED) || FOLDERS.contains(&folder))
}
