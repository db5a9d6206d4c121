//! The parsing of the command line, and its errors.

use std::{ffi::OsString, process::ExitCode};

use clap::{
    FromArgMatches,
    error::{ContextKind, ContextValue, Error, ErrorKind},
};

use super::{
    arguments::{Cli, Command, GlobalArgs},
    help,
    terminal::Terminal,
};
use crate::{
    diagnostic::{Argument, Failure},
    locale::Messages,
};

/// An output in place of running a command: help, or an error.
pub(super) enum EarlyExit {
    /// Requested help or version.
    Help(Error),
    /// Invalid command line.
    UsageError(Failure, Box<Terminal>),
}

impl EarlyExit {
    /// Prints it, and returns the exit code.
    pub(super) fn print(&self) -> ExitCode {
        match self {
            Self::Help(help) => {
                // A closed pipe is not an error.
                let _ = help.print();
                ExitCode::SUCCESS
            }
            Self::UsageError(failure, terminal) => {
                terminal.print_failure(failure);
                ExitCode::from(2)
            }
        }
    }
}

/// Parses the command line.
pub(super) fn parse(
    arguments: Vec<OsString>,
    messages: &Messages,
) -> Result<(GlobalArgs, Command), EarlyExit> {
    let command = help::command(messages);
    let line = command.try_get_matches_from(arguments).and_then(|found| Cli::from_arg_matches(&found));
    match line {
        Ok(line) => Ok((line.global, line.command)),
        Err(error) => Err(match error.kind() {
            ErrorKind::DisplayHelp
            | ErrorKind::DisplayVersion
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => EarlyExit::Help(error),
            _ => EarlyExit::UsageError(
                failure(&error),
                Box::new(Terminal::plain(Messages::of(messages.language()))),
            ),
        }),
    }
}

/// Converts a parsing error to the program's own messages: the library's are in English only.
fn failure(error: &Error) -> Failure {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let argument = text(ContextKind::InvalidArg);
    // The library sorts suggestions from least to most likely.
    let suggested = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.last().map_or("none", String::as_str).to_owned(),
        _ => "none".to_owned(),
    };
    let known = match error.get(ContextKind::ValidValue) {
        Some(ContextValue::Strings(values)) if !values.is_empty() => {
            Argument::choice(values.iter().map(String::as_str))
        }
        _ => match argument.split(' ').next() {
            Some("--port") => Argument::term("usage-port"),
            Some("--today") => Argument::term("usage-today"),
            _ => Argument::from("none"),
        },
    };
    let value = text(ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument => Failure::new("usage-unknown-argument")
            .with("argument", argument)
            .with("nearest", suggested(ContextKind::SuggestedArg)),
        ErrorKind::InvalidSubcommand => Failure::new("usage-unknown-command")
            .with("command", text(ContextKind::InvalidSubcommand))
            .with("nearest", suggested(ContextKind::SuggestedSubcommand)),
        ErrorKind::InvalidValue if value.is_empty() => {
            Failure::new("usage-missing-value").with("argument", argument).with("known", known)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => Failure::new("usage-wrong-value")
            .with("argument", argument)
            .with("value", value)
            .with("known", known),
        ErrorKind::ArgumentConflict => Failure::new("usage-conflict")
            .with("argument", argument)
            .with("other", text(ContextKind::PriorArg)),
        ErrorKind::MissingSubcommand => Failure::new("usage-no-command"),
        _ => Failure::new("usage-other").with("argument", argument),
    }
}
