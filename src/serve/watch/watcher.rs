//! The watcher: notices saved files, whatever happens to the folders they are in.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::mpsc::{self, Receiver},
    time::{Duration, Instant},
};

use super::{
    Hint, Scan, Watches,
    watches::{Followed, Refusal},
};
use crate::diagnostic::Message;

/// Time without a change before changes are handled: editors write a file in several steps.
const QUIET: Duration = Duration::from_millis(20);

/// The same where a file is new or smaller than it was: it may be half written.
const QUIET_OF_PARTIAL_FILES: Duration = Duration::from_millis(150);

/// Time after which changes are handled even if files are still being written.
const MAX_WAIT: Duration = Duration::from_secs(2);

/// Time between two scans without a notification: folders on network drives send none.
const PAUSE: Duration = Duration::from_secs(2);

/// The same if the system does not notify at all.
const PAUSE_WHEN_POLLING: Duration = Duration::from_millis(500);

/// Pause after a scan, in multiples of its own duration: scanning a large portal on a slow drive must
/// not keep it busy.
const PAUSE_PER_SCAN: u32 = 20;

/// Maximum number of scans to watch the folders that are created meanwhile.
const MAX_ROUNDS: usize = 8;

/// Way in which changes are detected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Detection {
    /// The system notifies of changes.
    Notified,
    /// The system cannot, for this reason; the files are looked at regularly.
    Polled(Refusal),
}

impl Detection {
    /// Returns what is said about it.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Notified => Message::new("serve-notified"),
            Self::Polled(Refusal::Limit) => Message::new("serve-watch-limit"),
            Self::Polled(Refusal::System(detail)) => {
                Message::new("serve-watch").with("detail", detail.as_str())
            }
        }
    }
}

/// Result of [`Watcher::wait`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// These files and folders changed, by path from the root.
    Files(Vec<String>),
    /// Changes are detected in another way from now on.
    Detection(Detection),
}

/// Watches the portal's files until it is dropped.
pub(crate) struct Watcher {
    root: PathBuf,
    watches: Watches,
    hints: Receiver<Hint>,
    /// The files as they were handed out.
    seen: Scan,
    /// Files that a program has open and writes to.
    being_written: BTreeSet<PathBuf>,
    detection: Detection,
    /// The detection that was handed out.
    stated: Detection,
    /// Duration of the last scan.
    scan_time: Duration,
}

impl Watcher {
    /// Watches the files that the portal in `root`, an absolute path, is loaded from, but not a site
    /// built inside it. Whatever changes from now on is handed out.
    pub(crate) fn new(root: &Path) -> Self {
        let (sender, hints) = mpsc::channel();
        let mut watcher = Self {
            root: root.to_owned(),
            watches: Watches::new(root, sender),
            hints,
            seen: Scan::default(),
            being_written: BTreeSet::new(),
            detection: Detection::Notified,
            stated: Detection::Notified,
            scan_time: Duration::ZERO,
        };
        watcher.seen = watcher.scan();
        watcher
    }

    /// Waits until files change and are completely written, or until changes are detected in another
    /// way.
    pub(crate) fn wait(&mut self) -> Change {
        loop {
            if self.stated != self.detection {
                self.stated = self.detection.clone();
                return Change::Detection(self.detection.clone());
            }
            let is_notified = match self.hints.recv_timeout(self.pause()) {
                Ok(hint) => {
                    self.take(hint);
                    true
                }
                Err(_) => false,
            };
            if let Some(changed) = self.changes(is_notified) {
                return Change::Files(changed);
            }
        }
    }

    /// Returns the files that changed since the last ones were handed out, without waiting for any.
    pub(crate) fn meanwhile(&mut self) -> Option<Vec<String>> {
        self.changes(false)
    }

    /// Returns the files that changed, once they are completely written.
    fn changes(&mut self, is_notified: bool) -> Option<Vec<String>> {
        let scan = self.scan();
        if scan == self.seen {
            return None;
        }
        let scan = self.settled(scan, is_notified);
        let changed = scan.changes(&self.seen);
        self.seen = scan;
        (!changed.is_empty()).then_some(changed)
    }

    /// Scans until nothing changes for the quiet time and no file is being written.
    fn settled(&mut self, mut scan: Scan, mut is_notified: bool) -> Scan {
        let start = now();
        while start.elapsed() < MAX_WAIT {
            let waited = self.quiet_time(&scan);
            match self.hints.recv_timeout(waited) {
                Ok(hint) => {
                    self.take(hint);
                    is_notified = true;
                }
                Err(_) => {
                    let next = self.scan();
                    // Without notifications, quiet is two scans that are the same.
                    let is_quiet = next == scan || is_notified && waited >= self.quiet_time(&next);
                    scan = next;
                    if is_quiet && self.being_written.is_empty() {
                        break;
                    }
                }
            }
        }
        self.being_written.clear();
        scan
    }

    /// Returns how long nothing must change before the files of a scan are handed out.
    fn quiet_time(&self, scan: &Scan) -> Duration {
        if scan.has_partial_files(&self.seen) { QUIET_OF_PARTIAL_FILES } else { QUIET }
    }

    /// Scans the files, and watches the folders found. Folders that were not watched before are
    /// scanned again, since files can have been created in them before.
    fn scan(&mut self) -> Scan {
        let start = now();
        self.take_all();
        let mut scan = Scan::of(&self.root);
        for _ in 0..MAX_ROUNDS {
            match self.watches.follow(&scan) {
                Followed::More => scan = Scan::of(&self.root),
                Followed::Refused(refusal) => {
                    self.detection = Detection::Polled(refusal);
                    break;
                }
                Followed::Same => {
                    // Nothing is refused in a folder that does not exist.
                    if !scan.is_empty() {
                        self.detection = Detection::Notified;
                    }
                    break;
                }
            }
        }
        self.scan_time = start.elapsed();
        scan
    }

    fn take_all(&mut self) {
        while let Ok(hint) = self.hints.try_recv() {
            self.take(hint);
        }
    }

    fn take(&mut self, hint: Hint) {
        match hint {
            Hint::Changed => {}
            Hint::Written(path) => {
                // Only these systems notify that a file is closed.
                if cfg!(any(target_os = "linux", target_os = "android")) {
                    self.being_written.insert(path);
                }
            }
            Hint::Closed(path) => {
                self.being_written.remove(&path);
            }
            Hint::Gone(path) => {
                self.being_written.remove(&path);
                self.watches.forget(&path);
            }
            Hint::Lost => {
                self.being_written.clear();
                self.watches.reset();
            }
        }
    }

    /// Returns the time until the next scan if there is no notification.
    fn pause(&self) -> Duration {
        let pause = match self.detection {
            Detection::Notified => PAUSE,
            Detection::Polled(_) => PAUSE_WHEN_POLLING,
        };
        pause.max(self.scan_time * PAUSE_PER_SCAN)
    }
}

#[expect(clippy::disallowed_methods, reason = "how long files have not changed decides when they are read")]
fn now() -> Instant {
    Instant::now()
}
