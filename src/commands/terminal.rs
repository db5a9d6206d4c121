//! Terminal output.

use std::io::{IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};

use super::arguments::{ColorMode, GlobalArgs};
use crate::{
    diagnostic::{Diagnostics, Failure, Message, Severity},
    locale::Messages,
    report::{self, Format},
    source::{Sources, visible_with_styles},
};

/// The terminal of a command.
pub(super) struct Terminal {
    /// Messages in the user's language.
    pub(super) messages: Messages,
    quiet: bool,
    pub(super) verbose: bool,
    choice: ColorChoice,
}

impl Terminal {
    pub(super) fn new(global: &GlobalArgs, messages: Messages) -> Self {
        let choice = match global.color {
            ColorMode::Auto => ColorChoice::Auto,
            ColorMode::Always => ColorChoice::Always,
            ColorMode::Never => ColorChoice::Never,
        };
        Self { messages, quiet: global.quiet, verbose: global.verbose, choice }
    }

    /// Creates a terminal for command-line errors, before options are known.
    pub(super) fn plain(messages: Messages) -> Self {
        Self { messages, quiet: false, verbose: false, choice: ColorChoice::Auto }
    }

    /// Returns `true` if stderr is a terminal and output is not quiet.
    pub(super) fn is_interactive(&self) -> bool {
        !self.quiet && std::io::stderr().is_terminal()
    }

    /// Prints a status message to stderr, unless quiet.
    pub(super) fn print_status(&self, message: &Message) {
        if !self.quiet {
            self.err(&self.messages.text(message));
        }
    }

    /// Prints a message to stderr if verbose.
    pub(super) fn print_verbose(&self, message: &Message) {
        if self.verbose {
            self.err(&self.messages.text(message));
        }
    }

    /// Prints a failure and its help to stderr.
    pub(super) fn print_failure(&self, failure: &Failure) {
        let severity = self.messages.text(&Message::new("severity-error"));
        self.err(&format!("{severity}{}{}", self.colon(), self.messages.text(&failure.0)));
        self.print_help(&failure.0);
    }

    /// Prints a message and its help to stderr, even if quiet.
    pub(super) fn print_notice(&self, message: &Message) {
        self.err(&self.messages.text(message));
        self.print_help(message);
    }

    fn print_help(&self, message: &Message) {
        if let Some(help) = self.messages.help(message) {
            let word = self.messages.text(&Message::new("severity-help"));
            self.err(&format!("{word}{}{help}", self.colon()));
        }
    }

    fn colon(&self) -> String {
        self.messages.text(&Message::new("colon"))
    }

    /// Prints diagnostics to stderr; errors only when quiet.
    pub(super) fn print_diagnostics(&self, diagnostics: &Diagnostics, sources: &Sources) {
        let kept: Diagnostics =
            diagnostics.iter().filter(|it| !self.quiet || it.severity == Severity::Error).cloned().collect();
        let text = report::format(&kept, sources, &self.messages, Format::Text, true);
        self.err_raw(&text);
    }

    /// Prints the output of a command to stdout.
    pub(super) fn print_answer(&self, text: &str) {
        let mut stream = AutoStream::new(std::io::stdout(), self.choice);
        // A closed pipe is not an error.
        let _ = stream.write_all(visible_with_styles(text).as_bytes()).and_then(|()| stream.flush());
    }

    fn err(&self, line: &str) {
        self.err_raw(&format!("{line}\n"));
    }

    fn err_raw(&self, text: &str) {
        let mut stream = AutoStream::new(std::io::stderr(), self.choice);
        let _ = stream.write_all(visible_with_styles(text).as_bytes()).and_then(|()| stream.flush());
    }
}
