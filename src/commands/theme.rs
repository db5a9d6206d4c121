//! `parvis theme`: lists the built-in files of the theme, and copies them into the portal.

use std::path::Path;

use super::{
    ExitStatus,
    arguments::{ThemeAction, ThemeArgs},
    terminal::Terminal,
};
use crate::{
    diagnostic::{Argument, Failure, Message},
    edit,
    locale::Messages,
    scaffold::{CopyState, ThemeEntry, theme_copies, theme_entries},
};

pub(super) fn run(root: &Path, options: &ThemeArgs, terminal: &Terminal) -> Result<ExitStatus, Failure> {
    match &options.action {
        None => {
            terminal.print_answer(&list(&theme_entries(root), &terminal.messages));
            terminal.print_status(&Message::new("theme-list-next"));
        }
        Some(ThemeAction::Export { files, force }) => export(root, files, *force, terminal)?,
    }
    Ok(ExitStatus::Success)
}

/// Lists the files with what each is for, and the state of the portal's copies.
fn list(entries: &[ThemeEntry], messages: &Messages) -> String {
    let width = entries.iter().map(|entry| entry.name.chars().count()).max().unwrap_or(0);
    let line = |entry: &ThemeEntry| {
        let purpose = messages.text(&Message::new(entry.purpose.clone()));
        let state = entry.copy.map(|copy| format!(" ({})", messages.text(&Message::new(state(copy)))));
        format!("{:width$}  {purpose}{}\n", entry.name, state.unwrap_or_default())
    };
    entries.iter().map(line).collect()
}

fn state(copy: CopyState) -> &'static str {
    match copy {
        CopyState::Same => "theme-copy-same",
        CopyState::Changed => "theme-copy-changed",
        CopyState::Outdated { .. } => "theme-copy-outdated",
    }
}

fn export(root: &Path, names: &[String], force: bool, terminal: &Terminal) -> Result<(), Failure> {
    let version = Message::new("theme-copy-line").with("version", env!("CARGO_PKG_VERSION"));
    let files = theme_copies(names, &terminal.messages.text(&version))?;
    if force {
        edit::create_or_replace(root, &files)?;
    } else {
        let exists = |file: &&edit::NewFile| root.join(&file.path).symlink_metadata().is_ok();
        let existing: Vec<&str> = files.iter().filter(exists).map(|file| file.path.as_str()).collect();
        if !existing.is_empty() {
            let failure = Failure::new("theme-file-exists").with("count", existing.len());
            return Err(failure.with("paths", Argument::all(existing)));
        }
        edit::create(root, &files)?;
    }
    let paths: String = files.iter().map(|file| format!("  {}\n", file.path)).collect();
    terminal.print_answer(&paths);
    terminal.print_status(&Message::new("theme-exported").with("count", files.len()));
    Ok(())
}
