//! The files that are not read and not published, by their names.

use super::problems;
use crate::{diagnostic::Code, model::layout};

/// Treatment of a file or a folder.
#[derive(Clone, Copy, Debug)]
pub(super) enum Treatment {
    /// It is read.
    Read,
    /// It is left out.
    Skip,
    /// It is left out, and reported.
    Report(&'static Code),
}

/// Hidden files and folders of `static/` that hosts need.
const FOR_HOSTS: [&str; 5] = [".well-known", ".nojekyll", ".htaccess", ".domains", ".asf.yaml"];

/// Hidden files and folders that nobody expects to be published: those of systems and of Git.
const HIDDEN_OF_SYSTEMS: [&str; 14] = [
    ".git",
    ".gitattributes",
    ".gitignore",
    ".gitkeep",
    ".gitmodules",
    ".keep",
    ".hg",
    ".svn",
    ".ds_store",
    ".directory",
    ".localized",
    ".trashes",
    ".vscode",
    ".idea",
];

/// Files and folders that systems make.
const OF_SYSTEMS: [&str; 6] =
    ["thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "__macosx", "$recycle.bin"];

/// Endings of the files that programs keep while a file is open.
const TEMPORARY: [&str; 5] = [".tmp", ".temp", ".swp", ".swo", ".swx"];

/// Endings of copies made before a change, and of downloads that are not complete.
const COPIES: [&str; 9] =
    [".bak", ".old", ".orig", ".rej", ".save", ".wbk", ".crdownload", ".part", ".partial"];

/// Returns what is done with the file or folder at `path` from the portal's root.
pub(super) fn treatment(path: &str) -> Treatment {
    let name = path.rsplit('/').next().unwrap_or_default().to_lowercase();
    let ends_with = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
    let is_static = path.strip_prefix(layout::STATIC).is_some_and(|inside| inside.starts_with('/'));
    // Vim writes this file to try a folder; Word and LibreOffice lock what is open.
    let is_lock = name == "4913" || name.starts_with("~$") || name.starts_with("~wrl");
    if is_lock || name.ends_with('~') || name.starts_with('#') && name.len() > 1 && name.ends_with('#') {
        return Treatment::Skip;
    }
    if OF_SYSTEMS.contains(&name.as_str()) || ends_with(&TEMPORARY) {
        return Treatment::Skip;
    }
    if name.starts_with('.') {
        let is_of_system = HIDDEN_OF_SYSTEMS.contains(&name.as_str())
            || [".#", "._", ".~", ".nfs"].iter().any(|start| name.starts_with(start));
        return match () {
            () if !is_static || is_of_system => Treatment::Skip,
            () if FOR_HOSTS.contains(&name.as_str()) => Treatment::Read,
            () => Treatment::Report(problems::HIDDEN_FILE),
        };
    }
    if ends_with(&COPIES) { Treatment::Report(problems::BACKUP_FILE) } else { Treatment::Read }
}
