//! What was saved.

use std::{
    net::SocketAddr,
    path::Path,
    sync::{
        Arc,
        mpsc::{self, Receiver},
    },
    time::Duration,
};

use notify_debouncer_full::{
    DebounceEventResult, Debouncer, RecommendedCache, new_debouncer,
    notify::{EventKind, RecommendedWatcher, RecursiveMode},
};

use super::{Live, News};
use crate::diagnostic::Failure;

/// How long nothing must be saved before it is looked at: editors write a file in several steps.
const QUIET: Duration = Duration::from_millis(40);

type Tell = Arc<dyn Fn(News<'_>) + Send + Sync>;

/// Watches until it is dropped.
pub(super) struct Watcher {
    _debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
    tell: Tell,
}

impl Watcher {
    /// Says that the preview can be looked at.
    pub(super) fn ready(&self, address: SocketAddr) {
        (self.tell)(News::Ready(address));
    }
}

/// Watches what the portal is read from, and looks at it anew after each save, in a thread of its
/// own.
pub(super) fn start(live: &Arc<Live>, tell: Tell) -> Result<Watcher, Failure> {
    let refused = |error: notify_debouncer_full::notify::Error| {
        Failure::new("serve-watch").with("detail", error.to_string())
    };
    let root = live.root().canonicalize().unwrap_or_else(|_| live.root().to_owned());
    let (sender, receiver) = mpsc::channel();
    let watched = root.clone();
    let mut debouncer = new_debouncer(QUIET, None, move |result: DebounceEventResult| {
        let changed = changed(&watched, result);
        if !changed.is_empty() {
            // The other end is gone only when the program is.
            let _ = sender.send(changed);
        }
    })
    .map_err(refused)?;
    // The folder itself and what it is read from: a site written into the portal is not watched.
    debouncer.watch(&root, RecursiveMode::NonRecursive).map_err(refused)?;
    for folder in ["content", "i18n", "static", "themes"] {
        let folder = root.join(folder);
        if folder.is_dir() {
            debouncer.watch(&folder, RecursiveMode::Recursive).map_err(refused)?;
        }
    }
    let (live, told) = (Arc::clone(live), Arc::clone(&tell));
    std::thread::spawn(move || follow(&live, &receiver, &told));
    Ok(Watcher { _debouncer: debouncer, tell })
}

/// Looks at the portal, then again after each save.
fn follow(live: &Live, saves: &Receiver<Vec<String>>, tell: &Tell) {
    live.look();
    tell(News::Looked(live));
    while let Ok(mut changed) = saves.recv() {
        // What was saved while the last look went on is looked at in one go.
        changed.extend(saves.try_iter().flatten());
        live.refresh(&changed);
        tell(News::Looked(live));
    }
}

/// The files that were written, by their path from the root. Reading them counts for nothing: the
/// preview itself reads.
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
    !kept_by_editor && (path == "site.toml" || ["content", "i18n", "static", "themes"].contains(&folder))
}
