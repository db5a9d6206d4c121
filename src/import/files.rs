//! What the files beside a page are called from now on.

use std::{collections::BTreeMap, path::PathBuf};

use super::{
    page::Beside,
    report::{Entry, Kind},
};
use crate::{
    diagnostic::Place,
    model::{Language, layout},
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
        let name = self.free(file, language);
        if name != file.name {
            let note = Entry::new(Kind::Changed, Place::Path(file.shown.clone()), "import-file-renamed");
            notes.push(note.with("name", file.name.as_str()).with("new", name.as_str()));
        }
        self.taken.entry(name.clone()).or_insert_with(|| file.at.clone());
        self.given.insert(file.at.clone(), name.clone());
        name
    }

    fn free(&self, file: &Beside, language: Language) -> String {
        let own = file.name.as_str();
        // What Parvis reads as facts or as a text of the item cannot lie there as a file.
        let read = own == layout::FACTS || (!own.contains('/') && own.ends_with(".md"));
        let own = if read { format!("files/{own}") } else { own.to_owned() };
        let free = |name: &str| self.taken.get(name).is_none_or(|other| same(other, &file.at));
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

fn same(one: &PathBuf, other: &PathBuf) -> bool {
    let read = |path| std::fs::read(path).ok();
    one == other || matches!((read(one), read(other)), (Some(one), Some(other)) if one == other)
}
