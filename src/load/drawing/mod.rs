//! SVG files: those that run or load something.

mod scan;

use std::{collections::BTreeMap, path::Path};

use rayon::prelude::*;

use super::file_entry::FileEntry;
use crate::{
    model::{ActivePart, Drawing, ImageFormat},
    source::{SourceFile, Sources, Span},
};

/// Maximum size of a drawing that is checked, in bytes.
const MAX_BYTES: u64 = 8 * 1024 * 1024;

/// Reads the SVG files among the listed ones. Those with active parts, and those that cannot be checked, are
/// added to `sources`.
pub(super) fn read(root: &Path, files: &[FileEntry], sources: &mut Sources) -> BTreeMap<String, Drawing> {
    let is_drawing = |file: &&FileEntry| ImageFormat::of_path(&file.path) == Some(ImageFormat::Svg);
    let of_portal = |file: &&FileEntry| !file.path.starts_with("themes/");
    let drawings: Vec<&FileEntry> = files.iter().filter(is_drawing).filter(of_portal).collect();
    let scanned: Vec<_> = drawings
        .into_par_iter()
        .filter_map(|file| {
            let text = text(root, file);
            let found = scan::scan(&text.readable);
            let fault = text.is_cut.then_some(text.readable.len()).or(found.fault);
            let is_active = fault.is_some() || !found.parts.is_empty();
            is_active.then(|| (file.path.clone(), text.readable, found.parts, fault))
        })
        .collect();
    let mut read = BTreeMap::new();
    for (path, text, parts, fault) in scanned {
        let file = sources.add(SourceFile::new(path.clone(), text));
        let parts = parts
            .into_iter()
            .map(|(range, kind)| ActivePart { span: Span::new(file, range.start, range.end), kind });
        let fault = fault.map(|at| Span::new(file, at, at));
        read.insert(path, Drawing { file, parts: parts.collect(), fault });
    }
    read
}

struct DrawingText {
    readable: String,
    /// `true` if the rest cannot be read.
    is_cut: bool,
}

/// Returns the text of a drawing up to what cannot be read. A file that vanished is reported when it is
/// copied.
fn text(root: &Path, file: &FileEntry) -> DrawingText {
    let cut = |readable: String| DrawingText { readable, is_cut: true };
    if file.size > MAX_BYTES {
        return cut(String::new());
    }
    match std::fs::read(root.join(&file.path)).map(String::from_utf8) {
        Ok(Ok(readable)) => DrawingText { readable, is_cut: false },
        Ok(Err(error)) => {
            let valid = error.utf8_error().valid_up_to();
            cut(String::from_utf8_lossy(&error.as_bytes()[..valid]).into_owned())
        }
        Err(_) => cut(String::new()),
    }
}
