//! What the files beside a page are called from now on.

use std::{collections::BTreeMap, path::PathBuf};

use super::{
    page::Beside,
    report::{Entry, Kind},
};
use crate::{
    diagnostic::Location,
    model::{Language, layout, slugified},
};

/// The names given to the files of one page.
#[derive(Default)]
pub(super) struct Names {
    taken: BTreeMap<String, PathBuf>,
    given: BTreeMap<PathBuf, String>,
}

impl Names {
    /// The name of a file that lies beside a text in `language`: its own, unless another file of the
    /// page has it. Two that are the same byte for byte are one.
    pub(super) fn add(&mut self, file: &Beside, language: Language, notes: &mut Vec<Entry>) -> String {
        if let Some(given) = self.given.get(&file.at) {
            return given.clone();
        }
        let linkable = linkable(&file.name);
        let name = self.free(&linkable, &file.at, language);
        if name != file.name {
            let id = if name == linkable { "import-file-name-changed" } else { "import-file-renamed" };
            let note = Entry::new(Kind::Changed, Location::Path(file.shown.clone()), id);
            notes.push(note.with("name", file.name.as_str()).with("new", name.as_str()));
        }
        self.taken.entry(name.clone()).or_insert_with(|| file.at.clone());
        self.given.insert(file.at.clone(), name.clone());
        name
    }

    fn free(&self, own: &str, at: &PathBuf, language: Language) -> String {
        // What Parvis reads as facts or as a text of the item cannot lie there as a file.
        let read = own == layout::FACTS || (!own.contains('/') && own.ends_with(".md"));
        let own = if read { format!("files/{own}") } else { own.to_owned() };
        let free = |name: &str| self.taken.get(name).is_none_or(|other| same(other, at));
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

/// The name in a form that a link can hold as it is: without spaces, brackets, quotes and the signs
/// that mean something in an address.
fn linkable(name: &str) -> String {
    let holds = |letter: char| letter.is_alphanumeric() || "-._~,+@/".contains(letter);
    if name.chars().all(holds) && !name.starts_with(['.', '#']) {
        return name.to_owned();
    }
    let parts = name.split('/').map(|part| {
        let slug = slugified(part);
        if slug.is_empty() { "file".to_owned() } else { slug }
    });
    parts.collect::<Vec<_>>().join("/")
}

fn same(one: &PathBuf, other: &PathBuf) -> bool {
    let read = |path| std::fs::read(path).ok();
    one == other || matches!((read(one), read(other)), (Some(one), Some(other)) if one == other)
}
