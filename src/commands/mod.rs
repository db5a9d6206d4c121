//! The commands, one file each.
//!
//! [`run`] takes the arguments and returns the exit code: 0 for success, 1 for problems found, 2
//! for failure. Only this module and `serve` read the clock and the environment, or print.

mod arguments;
mod build;
mod cache;
mod check;
mod environment;
mod explain;
mod help;
mod import;
mod init;
mod language;
mod new;
mod out;
mod progress;
mod reference;
mod report;
mod repository;
mod request;
mod root;
mod schema;
mod serve;
mod status;
mod summary;
mod terminal;
mod theme;
mod translations;
mod usage;

use std::{ffi::OsString, process::ExitCode};

use arguments::{CheckArgs, Command, GlobalArgs};
use terminal::Terminal;

use crate::diagnostic::Failure;

/// The result of a command that ran.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ExitStatus {
    /// No problems.
    Success,
    /// Problems that were reported.
    ProblemsFound,
}

/// Runs the program with `arguments`, which start with its own name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let messages = language::of_messages(&arguments);
    let (global, command) = match usage::parse(arguments, &messages) {
        Ok(parsed) => parsed,
        Err(exit) => return exit.print(),
    };
    let terminal = Terminal::new(&global, messages);
    match dispatch(command, &global, &terminal) {
        Ok(ExitStatus::Success) => ExitCode::SUCCESS,
        Ok(ExitStatus::ProblemsFound) => ExitCode::from(1),
        Err(failure) => {
            terminal.print_failure(&failure);
            ExitCode::from(2)
        }
    }
}

fn dispatch(command: Command, global: &GlobalArgs, terminal: &Terminal) -> Result<ExitStatus, Failure> {
    // These do not need a portal.
    let command = match command {
        Command::Explain(options) => return explain::run(&options, terminal),
        Command::Reference(options) => return reference::run(&options, terminal),
        Command::Init(options) => return init::run(&options, global, terminal),
        Command::Check(CheckArgs { html: Some(folder), format, strict, .. }) => {
            return check::html(&folder, format, strict, terminal);
        }
        other => other,
    };
    let root = root::find(global)?;
    match command {
        Command::Explain(_) | Command::Reference(_) | Command::Init(_) => Ok(ExitStatus::Success),
        Command::New(options) => new::run(&root, &options, global, terminal),
        Command::Translations(options) => translations::run(&root, &options, global, terminal),
        Command::Schema(options) => schema::run(&root, &options, global, terminal),
        Command::Report(options) => report::run(&root, &options, global, terminal),
        Command::Status(options) => status::run(&root, &options, global, terminal),
        Command::Build(options) => build::run(&root, &options, global, terminal),
        Command::Check(options) => check::run(&root, &options, global, terminal),
        Command::Serve(options) => serve::run(&root, &options, global, terminal),
        Command::Theme(options) => theme::run(&root, &options, terminal),
        Command::Import(options) => import::run(&root, &options, terminal),
    }
}
