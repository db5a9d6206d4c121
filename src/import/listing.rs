//! The files of another site.

use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::report::{Note, NoteKind};
use crate::{
    diagnostic::{Argument, Location},
    disk,
    source::{DecodedText, FileId, SourceFile, Sources, TextEncoding},
};

/// Maximum size of a file that is read, in bytes.
const MAX_BYTES: u64 = 8 * 1024 * 1024;

/// A file of the source site.
#[derive(Clone, Debug)]
pub(super) struct ListedFile {
    /// Path.
    pub(super) path: PathBuf,
    /// Path from the source folder, with `/` as the separator.
    pub(super) display_path: String,
}

/// Lists the files under `folder`, in order of path. Hidden files and editor backups are ignored;
/// symbolic links are reported and not followed.
pub(super) fn list(
    source: &Path,
    folder: &Path,
    passed: &dyn Fn(&str) -> bool,
    notes: &mut Vec<Note>,
) -> Vec<ListedFile> {
    let mut files = Vec::new();
    let shown = |path: &Path| {
        let path = path.strip_prefix(source).unwrap_or(path);
        let parts: Vec<_> = path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
        parts.join("/")
    };
    let walk = WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(|entry| {
        let name = entry.file_name().to_string_lossy();
        let hidden = name.starts_with('.') || name.ends_with('~') || name.starts_with('#');
        entry.depth() == 0 || !(hidden || name == "Thumbs.db" || passed(&shown(entry.path())))
    });
    for entry in walk {
        let left = |path: &Path, id| Note::new(NoteKind::Dropped, Location::Path(shown(path)), id);
        match entry {
            Err(error) => {
                let path = error.path().unwrap_or(folder).to_owned();
                let detail = error.io_error().map_or_else(|| error.to_string().into(), Argument::from);
                notes.push(left(&path, "import-unreadable").with("detail", detail));
            }
            Ok(entry) if entry.file_type().is_symlink() => {
                notes.push(left(entry.path(), "import-symbolic-link"));
            }
            Ok(entry) if entry.file_type().is_file() => {
                if entry.path().to_str().is_some() {
                    files.push(ListedFile { display_path: shown(entry.path()), path: entry.into_path() });
                } else {
                    notes.push(left(entry.path(), "import-name-not-unicode"));
                }
            }
            Ok(_) => {}
        }
    }
    files
}

/// Reports a folder whose files are imported only if a text refers to them.
pub(super) fn report_skipped_folder(source: &Path, folder: &Path, notes: &mut Vec<Note>) {
    if folder.is_dir() {
        let shown = folder.strip_prefix(source).unwrap_or(folder).to_string_lossy().replace('\\', "/");
        notes.push(Note::new(NoteKind::Dropped, Location::Path(format!("{shown}/")), "import-folder-left"));
    }
}

/// Reads a text; reports one that cannot be read, and returns `None`.
pub(super) fn read(file: &ListedFile, sources: &mut Sources, notes: &mut Vec<Note>) -> Option<FileId> {
    let mut left = |id, detail: Argument| {
        let note = Note::new(NoteKind::Dropped, Location::Path(file.display_path.clone()), id);
        notes.push(note.with("detail", detail));
        None
    };
    if std::fs::metadata(&file.path).is_ok_and(|about| about.len() > MAX_BYTES) {
        return left("import-too-large", "".into());
    }
    match disk::read(&file.path) {
        Err(error) => left("import-unreadable", (&error).into()),
        Ok(bytes) => match decoded(bytes) {
            None => left("import-not-utf8", "".into()),
            Some((text, encoding)) => {
                if encoding != TextEncoding::Utf8 {
                    let place = Location::Path(file.display_path.clone());
                    let note = Note::new(NoteKind::Changed, place, "import-decoded");
                    notes.push(note.with("encoding", encoding.name()));
                }
                Some(sources.add(SourceFile::new(file.display_path.clone(), text)))
            }
        },
    }
}

/// Decodes a text. One in UTF-8 is unchanged, with its byte order mark.
fn decoded(bytes: Vec<u8>) -> Option<(String, TextEncoding)> {
    match String::from_utf8(bytes) {
        Ok(text) => Some((text, TextEncoding::Utf8)),
        Err(error) => DecodedText::of(error.as_bytes()).map(|decoded| (decoded.text, decoded.encoding)),
    }
}
