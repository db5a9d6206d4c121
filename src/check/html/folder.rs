//! The files of a site.

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
    /// Its path from the folder, with `/` between its parts; what is not Unicode in it shows as U+FFFD.
    pub(super) name: String,
}

/// The files of a site that are looked at, in the order of their paths.
#[derive(Default)]
pub(super) struct SiteFiles {
    pub(super) pages: Vec<SiteFile>,
    pub(super) styles: Vec<SiteFile>,
}

/// Lists the pages and style sheets in `folder`, or the page that it is. What may hold pages and is not
/// looked at is reported: what the system does not give, pipes and the like that bear the name of a page,
/// and symbolic links, which may lead out of the site or in circles.
///
/// # Errors
/// When the folder itself cannot be read.
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
        // The folder itself may be given by a link.
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
            // Whoever made the site may have meant it: that it was not looked at is all that is known.
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

/// Whether a symbolic link is named as a page, or leads to a folder.
fn may_hold_pages(link: &DirEntry) -> bool {
    is_page(link.path()) || fs::metadata(link.path()).is_ok_and(|target| target.is_dir())
}

/// The path from the folder; of a page that was given alone, its name.
fn name(folder: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(folder).unwrap_or(path);
    let inside =
        if inside.as_os_str().is_empty() { Path::new(path.file_name().unwrap_or_default()) } else { inside };
    inside.to_string_lossy().replace('\\', "/")
}
