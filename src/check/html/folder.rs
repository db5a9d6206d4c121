//! The pages and style sheets of a site's folder.

use std::{
    fs,
    path::{Path, PathBuf},
};

use walkdir::{DirEntry, WalkDir};

use crate::{
    diagnostic::{Code, Diagnostic, Diagnostics, Failure, Location, Severity},
    load::{self, problems},
};

/// A file of the site.
pub(super) struct SiteFile {
    pub(super) path: PathBuf,
    /// Path relative to the folder, with `/` as separator; parts that are not Unicode become
    /// U+FFFD.
    pub(super) name: String,
}

/// The files of a site that are checked, sorted by path.
#[derive(Default)]
pub(super) struct SiteFiles {
    pub(super) pages: Vec<SiteFile>,
    pub(super) styles: Vec<SiteFile>,
}

/// Lists the pages and style sheets in `folder`, which may also be a single page. Entries that may
/// contain pages but are skipped are reported: unreadable entries, special files (pipes, for
/// example) with the name of a page, and symbolic links, which may point outside the site or form a
/// loop.
///
/// # Errors
/// Fails if the folder itself cannot be read.
pub(super) fn list(folder: &Path, diagnostics: &mut Diagnostics) -> Result<SiteFiles, Failure> {
    let mut listed = SiteFiles::default();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                if error.depth() == 0 {
                    return Err(Failure::system("html-unreadable", folder, &error.into()));
                }
                let path = error.path().unwrap_or(folder);
                diagnostics.push(load::unreadable(name(folder, path), error.io_error()));
                continue;
            }
        };
        // The folder itself may be a symbolic link.
        let kind = match fs::metadata(folder) {
            Ok(given) if entry.depth() == 0 => given.file_type(),
            _ => entry.file_type(),
        };
        let file = || SiteFile { path: entry.path().to_owned(), name: name(folder, entry.path()) };
        let diagnostic = |code: &'static Code| Diagnostic::new(code, Location::Path(file().name));
        if kind.is_file() && is_page(entry.path()) {
            listed.pages.push(file());
        } else if kind.is_file() && entry.path().extension().is_some_and(|it| it == "css") {
            listed.styles.push(file());
        } else if kind.is_symlink() && may_hold_pages(&entry) {
            // The link may be intentional, so this is only a warning.
            diagnostics
                .push(Diagnostic { severity: Severity::Warning, ..diagnostic(problems::SYMBOLIC_LINK) });
        } else if !kind.is_file() && !kind.is_dir() && !kind.is_symlink() && is_page(entry.path()) {
            diagnostics.push(diagnostic(problems::NOT_A_FILE));
        }
    }
    Ok(listed)
}

fn is_page(path: &Path) -> bool {
    let extension = path.extension().unwrap_or_default();
    ["html", "htm", "xhtml"].iter().any(|known| extension.eq_ignore_ascii_case(known))
}

/// Returns `true` if a symbolic link has the name of a page or points to a folder.
fn may_hold_pages(link: &DirEntry) -> bool {
    is_page(link.path()) || fs::metadata(link.path()).is_ok_and(|target| target.is_dir())
}

/// Returns the path relative to the folder, or the file name if `folder` is a single page.
fn name(folder: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(folder).unwrap_or(path);
    let inside =
        if inside.as_os_str().is_empty() { Path::new(path.file_name().unwrap_or_default()) } else { inside };
    inside.to_string_lossy().replace('\\', "/")
}
