//! The new names of a page's files.

use std::{collections::BTreeMap, path::PathBuf};

use super::{
    report::{Note, NoteKind},
    source_page::Sibling,
};
use crate::{
    diagnostic::Location,
    disk,
    model::{Language, NameFault, folded_path, layout, portable_name},
};

/// The names assigned to the files of a page.
#[derive(Default)]
pub(super) struct FileNames {
    /// Files by their names, as systems that ignore case tell them apart.
    taken: BTreeMap<String, PathBuf>,
    given: BTreeMap<PathBuf, String>,
}

impl FileNames {
    /// Returns the name of a file of a text in `language`: its own, unless another file of the page
    /// has it. Identical files have the same name.
    pub(super) fn add(&mut self, file: &Sibling, language: Language, notes: &mut Vec<Note>) -> String {
        if let Some(given) = self.given.get(&file.path) {
            return given.clone();
        }
        let linkable = link_safe(&file.name);
        let name = self.available_name(&linkable, &file.path, language);
        if name != file.name {
            let id = if name == linkable { "import-file-name-changed" } else { "import-file-renamed" };
            let note = Note::new(NoteKind::Changed, Location::Path(file.display_path.clone()), id);
            notes.push(note.with("name", file.name.as_str()).with("new", name.as_str()));
        }
        self.taken.entry(folded_path(&name)).or_insert_with(|| file.path.clone());
        self.given.insert(file.path.clone(), name.clone());
        name
    }

    fn available_name(&self, own: &str, at: &PathBuf, language: Language) -> String {
        // A file that Parvis would read as facts or as a text cannot be in the item's folder
        // itself.
        let read = own == layout::FACTS || (!own.contains('/') && own.ends_with(".md"));
        let own = if read { format!("files/{own}") } else { own.to_owned() };
        let free =
            |name: &str| self.taken.get(&folded_path(name)).is_none_or(|other| is_same_file(other, at));
        if free(&own) {
            return own;
        }
        let (stem, ending) = match own.rsplit_once('.') {
            Some((stem, ending)) if !stem.is_empty() && !ending.contains('/') => (stem, format!(".{ending}")),
            _ => (own.as_str(), String::new()),
        };
        let with_language = format!("{stem}.{language}{ending}");
        let numbered = (2..).map(|number: usize| format!("{stem}-{number}{ending}"));
        std::iter::once(with_language).chain(numbered).find(|name| free(name)).unwrap_or(own)
    }
}

/// Converts a name to one that is valid in a link as it is: without spaces, brackets, quotation
/// marks and reserved URL characters.
fn link_safe(name: &str) -> String {
    let holds = |letter: char| letter.is_alphanumeric() || "-._~,+@/".contains(letter);
    let is_portable = name.split('/').all(|part| NameFault::of(part).is_none());
    if is_portable && name.chars().all(holds) && !name.starts_with(['.', '#']) {
        return name.to_owned();
    }
    name.split('/').map(portable_name).collect::<Vec<_>>().join("/")
}

fn is_same_file(one: &PathBuf, other: &PathBuf) -> bool {
    let read = |path: &PathBuf| disk::read(path).ok();
    one == other || matches!((read(one), read(other)), (Some(one), Some(other)) if one == other)
}
