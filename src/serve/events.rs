//! Updates sent to open pages.

use tokio::sync::broadcast;

/// A change to the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Update {
    /// Pages may have changed: reload.
    Pages {
        /// Version of the portal now shown.
        version: u64,
    },
    /// Only the style sheet changed: load the one at `address`, relative to the site's root.
    Styles {
        /// Version of the portal now shown.
        version: u64,
        /// Address of the new style sheet.
        address: String,
    },
    /// The panel of each page may have changed: load it.
    Panel,
    /// Current errors as HTML; empty if there are none.
    Problems(String),
}

/// Sends updates to every open page.
#[derive(Debug)]
pub(super) struct Broadcaster(broadcast::Sender<Update>);

impl Broadcaster {
    pub(super) fn new() -> Self {
        Self(broadcast::Sender::new(64))
    }

    pub(super) fn send(&self, update: Update) {
        // Fails only if no page is listening.
        let _ = self.0.send(update);
    }

    pub(super) fn subscribe(&self) -> broadcast::Receiver<Update> {
        self.0.subscribe()
    }
}
