//! The progress bar of long operations.

use std::sync::OnceLock;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::terminal::Terminal;
use crate::diagnostic::Message;

/// A progress bar, displayed on a terminal after one second and removed at the end.
pub(super) struct Bar {
    shown: bool,
    label: String,
    started: std::time::Instant,
    bar: OnceLock<ProgressBar>,
}

impl Bar {
    #[expect(clippy::disallowed_methods, reason = "how long a command takes is printed, and decides nothing")]
    pub(super) fn new(terminal: &Terminal) -> Self {
        Self {
            shown: terminal.is_interactive(),
            label: terminal.messages.text(&Message::new("checking")),
            started: std::time::Instant::now(),
            bar: OnceLock::new(),
        }
    }

    /// Reports progress: the number done, out of `all`.
    pub(super) fn advance(&self, done: usize, all: usize) {
        if self.shown && (self.bar.get().is_some() || self.started.elapsed().as_secs() >= 1) {
            let bar = self.bar.get_or_init(|| self.drawn(all));
            bar.set_position(done as u64);
        }
    }

    fn drawn(&self, all: usize) -> ProgressBar {
        let bar = ProgressBar::with_draw_target(Some(all as u64), ProgressDrawTarget::stderr());
        if let Ok(style) = ProgressStyle::with_template("{msg} {bar:40} {pos}/{len}") {
            bar.set_style(style);
        }
        bar.with_message(self.label.clone())
    }

    /// Returns the elapsed time, in seconds.
    pub(super) fn seconds(&self) -> f64 {
        self.started.elapsed().as_secs_f64()
    }

    /// Removes the bar.
    pub(super) fn clear(&self) {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
    }
}
