//! Edits inside files.

use std::{collections::BTreeMap, path::Path};

use super::write::overwrite;
use crate::{
    diagnostic::{Edit, Failure},
    disk,
    source::{FileId, Sources, with_line_feeds},
};

/// Applies edits, and returns the path of each changed file with the number of edits applied. If
/// two edits overlap, the second is skipped. Each file is replaced in one step.
///
/// # Errors
/// Fails if a file changed since it was read, or on a system error. Files processed before are
/// already changed.
pub fn replace(
    root: &Path,
    sources: &Sources,
    replacements: &[Edit],
) -> Result<Vec<(String, usize)>, Failure> {
    let mut by_file: BTreeMap<FileId, Vec<&Edit>> = BTreeMap::new();
    for replacement in replacements {
        by_file.entry(replacement.span.file).or_default().push(replacement);
    }
    let mut changed = Vec::new();
    for (file, replacements) in by_file {
        let source = sources.file(file);
        let path = root.join(source.path());
        let refused =
            |error: &std::io::Error| Failure::system("edit-refused", Path::new(source.path()), error);
        let now = disk::read_text(&path).map_err(|error| refused(&error))?;
        if with_line_feeds(&now) != source.text() {
            return Err(Failure::new("edit-changed-meanwhile").with("path", source.path()));
        }
        let (text, made) = apply(source.text(), &replacements);
        if text == now {
            continue;
        }
        overwrite(&path, text.as_bytes()).map_err(|error| refused(&error))?;
        changed.push((source.path().to_owned(), made));
    }
    Ok(changed)
}

/// Returns the text with the edits applied, in any order, and the number of edits that changed it.
#[must_use]
pub fn apply(text: &str, replacements: &[&Edit]) -> (String, usize) {
    let mut sorted = replacements.to_vec();
    sorted.sort_by_key(|replacement| (replacement.span.start, replacement.span.end));
    let mut result = String::with_capacity(text.len());
    let (mut at, mut made) = (0, 0);
    for replacement in sorted {
        let range = replacement.span.range();
        if range.start < at || text.get(range.clone()).is_none() {
            continue;
        }
        made += usize::from(text[range.clone()] != replacement.text);
        result.push_str(&text[at..range.start]);
        result.push_str(&replacement.text);
        at = range.end;
    }
    result.push_str(&text[at..]);
    (result, made)
}
