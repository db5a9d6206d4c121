//! What open pages are told.

use tokio::sync::broadcast;

/// Something that became of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Update {
    /// Pages may have changed: reload.
    Pages {
        /// The number of the portal shown now.
        version: u64,
    },
    /// Only the stylesheet changed: take the one at that address, from the site's root.
    Styles {
        /// The number of the portal shown now.
        version: u64,
        /// The new stylesheet's address.
        address: String,
    },
    /// What is wrong now, as HTML; empty where nothing is.
    Problems(String),
}

/// Where updates are sent from, and each open page listens.
#[derive(Debug)]
pub(super) struct Broadcaster(broadcast::Sender<Update>);

impl Broadcaster {
    pub(super) fn new() -> Self {
        Self(broadcast::Sender::new(64))
    }

    pub(super) fn send(&self, update: Update) {
        // Nobody may be listening.
        let _ = self.0.send(update);
    }

    pub(super) fn subscribe(&self) -> broadcast::Receiver<Update> {
        self.0.subscribe()
    }
}
