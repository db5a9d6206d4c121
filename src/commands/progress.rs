//! A bar for what takes a while.

use std::sync::OnceLock;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::terminal::Terminal;
use crate::diagnostic::Message;

/// Shown on a terminal once the work has taken a second; gone when it ends.
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

    /// Says how many of all are done.
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

    /// How long the work took, in seconds.
    pub(super) fn seconds(&self) -> f64 {
        self.started.elapsed().as_secs_f64()
    }

    /// Takes the bar away.
    pub(super) fn clear(&self) {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
    }
}
