//! The portal's folder.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

use super::arguments::GlobalArgs;
use crate::{diagnostic::Failure, model::layout::SETTINGS};

/// Returns the requested folder, else the nearest ancestor of the current directory that contains
/// `site.toml`.
pub(super) fn find(global: &GlobalArgs) -> Result<PathBuf, Failure> {
    match &global.root {
        Some(root) if root.join(SETTINGS).is_file() => Ok(root.clone()),
        Some(root) => Err(Failure::new("root-without-site").with("path", root.display().to_string())),
        None => upward().ok_or_else(|| Failure::new("root-not-found")),
    }
}

/// Returns the value of `--root`, before the other arguments are parsed.
pub(super) fn given(arguments: &[OsString]) -> Option<PathBuf> {
    arguments.iter().enumerate().find_map(|(at, word)| match word.to_str()?.strip_prefix("--root")? {
        "" => arguments.get(at + 1).map(PathBuf::from),
        rest => rest.strip_prefix('=').map(PathBuf::from),
    })
}

/// Returns the current directory or its nearest ancestor that contains `site.toml`.
#[expect(clippy::disallowed_methods, reason = "where the program was started is read here and handed down")]
pub(super) fn upward() -> Option<PathBuf> {
    let here = std::env::current_dir().ok()?;
    here.ancestors().find(|folder| folder.join(SETTINGS).is_file()).map(Path::to_path_buf)
}
