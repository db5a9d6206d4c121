//! The languages of a table's columns.

use super::column::{Column, MappedHeading};
use crate::{
    import::{
        report::{Note, NoteKind},
        target_portal::TargetPortal,
    },
    locale::detection::language_of,
    model::Language,
};

/// Number of bytes of a column that show its language.
const MAX_SAMPLE_BYTES: usize = 8000;

/// The source of a column's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LanguageSource {
    /// The heading or the request names it, or the column has none.
    Explicit,
    /// The heading is a word of that language.
    Heading(Language),
    /// The heading is a word of several languages, among them that one.
    SharedHeading(Language),
    /// The heading is the name of a field in the model.
    FieldName,
    /// None in the heading.
    None,
}

/// The languages of the columns of a table.
pub(super) struct ColumnLanguages<'a> {
    portal: &'a TargetPortal,
    requested: Option<Language>,
    sources: Vec<LanguageSource>,
    /// Language detected in the cells.
    detected: Vec<Option<Language>>,
}

impl<'a> ColumnLanguages<'a> {
    pub(super) fn new(portal: &'a TargetPortal, requested: Option<Language>) -> Self {
        Self { portal, requested, sources: Vec::new(), detected: Vec::new() }
    }

    /// Adds a column.
    pub(super) fn push(&mut self, source: LanguageSource, cells: &[&str]) {
        let mut sample = String::new();
        for cell in cells {
            if sample.len() > MAX_SAMPLE_BYTES {
                break;
            }
            sample.push_str(cell);
            // Cells are not one sentence.
            sample.push_str(".\n\n");
        }
        let detected = language_of(&sample).filter(|language| self.portal.languages.contains(language));
        self.sources.push(source);
        self.detected.push(detected);
    }

    /// Gives each localized column its language: the one requested, else that of its cells, else
    /// that of its heading, else that of the other columns. Two columns of a field are not given the
    /// same language if the headings or the languages of the portal allow another.
    pub(super) fn resolve(&self, columns: &mut [Column]) {
        let official = self.portal.languages.first().copied().unwrap_or(Language::FRENCH);
        let open: Vec<usize> = (0..columns.len())
            .filter(|at| columns[*at].language().is_some() && self.sources[*at] != LanguageSource::Explicit)
            .collect();
        let mut known = vec![false; columns.len()];
        for &at in &open {
            let own = match self.sources[at] {
                LanguageSource::Heading(language) => Some(language),
                _ => None,
            };
            let language = self.requested.or(self.detected[at]).or(own);
            if let Some(language) = language {
                columns[at] = columns[at].clone().in_language(language);
                known[at] = true;
            }
        }
        for at in self.separate(columns, &open) {
            known[at] = true;
        }
        // One language in all other columns is that of the table.
        let mut others: Vec<Language> = (0..columns.len())
            .filter(|at| known[*at] || self.sources[*at] == LanguageSource::Explicit)
            .filter_map(|at| columns[at].language())
            .collect();
        others.sort_unstable();
        others.dedup();
        let table = match others.as_slice() {
            [language] => Some(*language),
            _ => None,
        };
        for &at in open.iter().filter(|at| !known[**at]) {
            let shared = match self.sources[at] {
                LanguageSource::SharedHeading(language) => Some(language),
                _ => None,
            };
            let language = table.or(shared).unwrap_or(official);
            columns[at] = columns[at].clone().in_language(language);
        }
        self.separate(columns, &open);
    }

    /// Changes the language of each column that gives the same field as another one in the same
    /// language: to that of its heading, else to a language that no column gives. Returns the
    /// changed columns.
    fn separate(&self, columns: &mut [Column], open: &[usize]) -> Vec<usize> {
        let mut changed = Vec::new();
        for &at in open {
            let is_taken = |columns: &[Column], column: &Column| {
                columns.iter().enumerate().any(|(other, known)| other != at && known == column)
            };
            if !is_taken(columns, &columns[at]) {
                continue;
            }
            let own = match self.sources[at] {
                LanguageSource::Heading(language) => vec![language],
                // The heading of the other column may be in the language of this one.
                LanguageSource::Explicit => Vec::new(),
                _ => self.portal.languages.clone(),
            };
            let free = own.into_iter().map(|language| columns[at].clone().in_language(language));
            if let Some(column) = free.into_iter().find(|column| !is_taken(columns, column)) {
                columns[at] = column;
                changed.push(at);
            }
        }
        changed
    }

    /// Reports the columns whose cells are in another language than their headings state.
    pub(super) fn report(&self, headings: &[MappedHeading<'_>], columns: &[Column], notes: &mut Vec<Note>) {
        for (at, column) in columns.iter().enumerate() {
            let (Some(language), Some(detected)) = (column.language(), self.detected[at]) else { continue };
            if language != detected {
                let note = Note::new(NoteKind::Look, headings[at].place, "import-column-language");
                let note = note.with("column", headings[at].text).with("language", language.as_str());
                notes.push(note.with("detected", detected.as_str()));
            }
        }
    }
}
