//! The list of a portal's files.

use std::{collections::BTreeSet, path::Path};

use walkdir::WalkDir;

use super::{
    file_entry::FileEntry,
    left_out::{Treatment, treatment},
    names, problems,
};
use crate::{
    diagnostic::{Argument, Code, Diagnostic, Diagnostics, Location},
    model::layout::{CONTENT, FOLDERS, PUBLISHED, SETTINGS},
};

/// The files of a portal, each list in order of path.
#[derive(Default)]
pub(super) struct FileList {
    /// Files to read as text.
    pub(super) texts: Vec<FileEntry>,
    /// Files to copy as they are.
    pub(super) others: Vec<FileEntry>,
    /// Paths of the files that cannot be read and were reported.
    pub(super) unread: Vec<String>,
    /// Folders under `content/`.
    pub(super) folders: Vec<String>,
}

/// Lists the files of the portal in `root`, without those that are left out by their names. Symbolic
/// links are not followed, since they may point outside the portal or form a cycle.
pub(super) fn run(root: &Path, diagnostics: &mut Diagnostics) -> FileList {
    let mut listed = FileList::default();
    let exists = |name: &str| root.join(name).symlink_metadata().is_ok();
    let misnamed = misnamed(root);
    for (name, right) in &misnamed {
        diagnostics.push(almost(name.clone(), right));
    }
    if exists(SETTINGS) {
        walk(root, SETTINGS, &mut listed, diagnostics);
    } else if misnamed.iter().all(|(_, right)| *right != SETTINGS) {
        diagnostics.push(Diagnostic::new(problems::NO_SITE, Location::Path(SETTINGS.to_owned())));
    }
    for path in [PUBLISHED].into_iter().chain(FOLDERS) {
        if root.join(path).symlink_metadata().is_ok() {
            walk(root, path, &mut listed, diagnostics);
        }
    }
    listed
}

/// Returns the names in the root folder that are almost those that Parvis reads, with the right ones.
fn misnamed(root: &Path) -> Vec<(String, &'static str)> {
    let entries = std::fs::read_dir(root).into_iter().flatten().flatten();
    let names: BTreeSet<String> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    let almost = |name: &String| {
        let right = names::at_root(name)?;
        // Another name may be that of something else, if the right one is there.
        let differs_in_case = name.to_lowercase() == right;
        (differs_in_case || !names.contains(right.split('/').next().unwrap_or(right)))
            .then(|| (name.clone(), right))
    };
    names.iter().filter_map(almost).collect()
}

/// Creates the diagnostic of a name that is almost one that Parvis reads.
pub(super) fn almost(path: String, right: &str) -> Diagnostic {
    let name = path.rsplit('/').next().unwrap_or_default().to_owned();
    diagnostic(problems::ALMOST_KNOWN_NAME, path).with("name", name).with("right", right)
}

impl FileList {
    fn skip(
        &mut self,
        path: String,
        diagnostic: impl FnOnce(String) -> Diagnostic,
        diagnostics: &mut Diagnostics,
    ) {
        diagnostics.push(diagnostic(path.clone()));
        self.unread.push(path);
    }
}

fn diagnostic(code: &'static Code, path: String) -> Diagnostic {
    Diagnostic::new(code, Location::Path(path))
}

fn walk(root: &Path, start: &str, listed: &mut FileList, diagnostics: &mut Diagnostics) {
    let files = WalkDir::new(root.join(start)).follow_root_links(false).sort_by_file_name();
    let mut entries = files.into_iter();
    while let Some(entry) = entries.next() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let path = error.path().map_or_else(String::new, |path| lossy(root, path));
                listed.skip(path, |path| unreadable(path, error.io_error()), diagnostics);
                continue;
            }
        };
        match treatment(&lossy(root, entry.path())) {
            Treatment::Read => {}
            treatment => {
                if let Treatment::Report(code) = treatment {
                    diagnostics.push(diagnostic(code, lossy(root, entry.path())));
                }
                if entry.file_type().is_dir() {
                    entries.skip_current_dir();
                }
                continue;
            }
        }
        let Some(path) = relative(root, entry.path()) else {
            listed.skip(
                lossy(root, entry.path()),
                |path| diagnostic(problems::NAME_NOT_UNICODE, path),
                diagnostics,
            );
            continue;
        };
        let kind = entry.file_type();
        if kind.is_symlink() {
            listed.skip(path, |path| diagnostic(problems::SYMBOLIC_LINK, path), diagnostics);
        } else if kind.is_file() {
            match entry.metadata() {
                Ok(metadata) => {
                    let file = FileEntry { path, size: metadata.len(), image: None, fault: None };
                    if is_text(&file.path) { listed.texts.push(file) } else { listed.others.push(file) }
                }
                Err(error) => listed.skip(path, |path| unreadable(path, error.io_error()), diagnostics),
            }
        } else if kind.is_dir() && path.starts_with(CONTENT) {
            listed.folders.push(path);
        } else if !kind.is_dir() || matches!(path.as_str(), SETTINGS | PUBLISHED) {
            listed.skip(path, |path| diagnostic(problems::NOT_A_FILE, path), diagnostics);
        }
    }
}

/// Returns `true` if a file is read as text: texts and facts of the content, interface strings,
/// templates and styles of the theme. Files under `static/` are copied as they are.
fn is_text(path: &str) -> bool {
    if matches!(path, SETTINGS | PUBLISHED) {
        return true;
    }
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    let endings: &[&str] = match path.split('/').next() {
        Some(CONTENT) => &["md", "yaml", "yml"],
        Some("i18n") => &["ftl"],
        Some("themes") => &["html", "css", "js", "svg", "txt", "md", "xml"],
        _ => &[],
    };
    let name = path.rsplit('/').next().unwrap_or_default();
    endings.contains(&ending)
        || path.starts_with("content/") && names::in_item(name).is_some()
        || names::as_strings(path).is_some()
}

/// Creates the diagnostic of a file that the system cannot read, with the cause.
pub(crate) fn unreadable(path: String, error: Option<&std::io::Error>) -> Diagnostic {
    use std::io::ErrorKind;
    let cause = match error.map(std::io::Error::kind) {
        Some(ErrorKind::NotFound) => "gone",
        Some(ErrorKind::PermissionDenied) => "permission",
        _ => "other",
    };
    let detail = error.map_or_else(|| "".into(), Argument::from);
    Diagnostic::new(problems::UNREADABLE, Location::Path(path)).with("cause", cause).with("detail", detail)
}

/// Returns the path from the root with `/` as the separator; `None` if it is not Unicode.
fn relative(root: &Path, path: &Path) -> Option<String> {
    let parts = path.strip_prefix(root).ok()?.components();
    let names: Option<Vec<&str>> = parts.map(|part| part.as_os_str().to_str()).collect();
    Some(names?.join("/"))
}

fn lossy(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/")
}
