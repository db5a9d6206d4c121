//! Findings that only follow from an error that is already reported.
//!
//! A text or a field that is not as its author meant it says nothing about what it was meant to be: texts are
//! compared once both can be read, and content rules report nothing that depends on a field whose value was
//! refused. Which fields a rule looks at is listed in [`super::refused`] for those that look at few; what the
//! others report is hidden until every value of the file can be read.

use std::collections::{BTreeMap, BTreeSet};

use super::refused::RefusedFields;
use crate::{
    diagnostic::{Argument, Code, Diagnostic, Diagnostics, Location, Severity},
    model::{layout, problems as fields},
    source::{FileId, Sources, Span},
};

/// Errors that leave a field otherwise than it was meant, by the start of their ids.
const DAMAGED_FIELDS: &[&str] = &[
    "S10", "S11", "S12", "S201", "S203", "S205", "S206", "S208", "S213", "S214", "S215", "S216", "S219",
    "S304", "S401",
];

/// Errors that leave a text otherwise than it was meant, by the start of their ids.
const DAMAGED_TEXTS: &[&str] = &["R1", "S14", "S4"];

/// Findings that ask for a text or a field of a translation, by the start of their ids.
const MISSING: &[&str] = &["L101", "L102", "L107"];

/// Findings that compare the texts of an item with each other, by the start of their ids.
const COMPARISONS: &[&str] = &["L103", "L2"];

/// Findings about files of an item that nothing in its fields and texts uses, by the start of their ids.
const USES: &[&str] = &["P109"];

/// Findings of an item that follow from another one of it.
const FOLLOWING: &[(&str, &str)] = &[
    ("L307", "L205"),
    // A text that is missing is in none of the comparisons.
    ("L107", "L102"),
    ("L107", "L103"),
    ("L107", "L2"),
    ("L107", "L104"),
    // Numbers, times and quotations are read as their language writes them.
    ("L110", "L2"),
    // Front matter that is printed has the title.
    ("S446", "S304"),
    ("G412", "G904"),
    // A folder that was copied has the addresses and the titles of the first.
    ("R201", "A570"),
    ("S207", "A570"),
    // Titles that are not written yet are the same.
    ("G102", "A570"),
];

/// Findings about what a draft does not have yet, by the start of their ids: they follow from a title that is
/// not written.
const UNWRITTEN: &[&str] = &[
    "A570", "L101", "L102", "G201", "G202", "G203", "G204", "G205", "G206", "G301", "G302", "G303", "G308",
    "G401", "G402", "G403", "G502", "G503", "G601", "G701", "G702", "G801", "G802", "G803", "G901", "G902",
    "G903",
];

/// Findings in a file that follow from another one of the same file.
const FOLLOWING_IN_FILE: &[(&str, &str)] = &[
    ("S306", "A62"),
    ("S103", "S602"),
    ("S116", "S502"),
    ("A953", "P109"),
    ("A954", "P109"),
    ("A955", "P109"),
    ("A956", "P109"),
];

/// Findings on a line that follow from another one on it.
const FOLLOWING_ON_LINE: &[(&str, &str)] = &[
    // The value of a line that could not be read is only what was probably meant.
    ("S101", "S2"),
    ("S101", "L3"),
    ("S103", "S2"),
    ("S103", "L3"),
    // A link without its last parenthesis, or with signs that do not belong there.
    ("S437", "L323"),
    // A list that was typed with other signs.
    ("S438", "A923"),
];

/// The errors already reported, by item and file.
#[derive(Default)]
pub(super) struct Consequences {
    /// Folders of items with a damaged field.
    damaged_fields: BTreeSet<String>,
    /// Folders of items with a damaged text.
    damaged_texts: BTreeSet<String>,
    /// Folders of drafts whose title is not written.
    unwritten: BTreeSet<String>,
    /// Folders of items, by a code found in them.
    causes: BTreeSet<(String, &'static str)>,
    /// Values that were refused, and for which none could be taken.
    refused_values: BTreeMap<FileId, Vec<Span>>,
    /// Files whose lines could not all be read.
    unread: BTreeSet<FileId>,
    refused: RefusedFields,
    /// Ids of items in folders with another name, that was refused.
    misnamed: BTreeSet<String>,
    /// `true` if the languages of the site are not as they were meant.
    languages_are_damaged: bool,
    /// First place of each language that the site does not have: in the settings, else in the content.
    unknown_languages: BTreeMap<String, (bool, Span)>,
    /// Lines, from 1, by a code found on them.
    lines: BTreeSet<(FileId, usize, &'static str)>,
    /// Files by a code found in them.
    files: BTreeSet<(String, &'static str)>,
    /// Keys of interface strings whose variables are not those of the other language.
    strings: BTreeSet<String>,
    /// Settings that are not valid TOML.
    settings: BTreeSet<FileId>,
}

impl Consequences {
    pub(super) fn of(diagnostics: &Diagnostics, sources: &Sources) -> Self {
        let mut found = Self::default();
        for diagnostic in diagnostics.iter().filter(|it| it.element.is_none()) {
            found.take(diagnostic, sources);
        }
        found.refused = RefusedFields::of(&found.refused_values, &found.unread, sources);
        found
    }

    fn take(&mut self, diagnostic: &Diagnostic, sources: &Sources) {
        let code = diagnostic.code;
        if let Some(folder) = folder(diagnostic, sources) {
            if is_one_of(code, DAMAGED_FIELDS) {
                self.damaged_fields.insert(folder.to_owned());
            } else if is_one_of(code, DAMAGED_TEXTS) {
                self.damaged_texts.insert(folder.to_owned());
            }
            if code.name == "title-to-write" && diagnostic.severity == Severity::Warning {
                self.unwritten.insert(folder.to_owned());
            }
            if FOLLOWING.iter().any(|(cause, _)| *cause == code.id) {
                self.causes.insert((folder.to_owned(), code.id));
            }
        }
        if FOLLOWING_IN_FILE.iter().any(|(cause, _)| *cause == code.id) {
            self.files.extend(path(diagnostic, sources).map(|path| (path.to_owned(), code.id)));
        }
        if code.name == "string-variables-differ" {
            self.strings.extend(argument(diagnostic, "key"));
        }
        if *code == *fields::NOT_AN_ID {
            self.misnamed.extend(argument(diagnostic, "nearest"));
        }
        let Location::Span(span) = diagnostic.location else { return };
        if matches!(code.id, "S203" | "S204" | "S205") && diagnostic.fix.is_empty() {
            self.refused_values.entry(span.file).or_default().push(span);
        }
        let is_of_settings = sources.file(span.file).path() == layout::SETTINGS;
        if FOLLOWING_ON_LINE.iter().any(|(cause, _)| *cause == code.id) {
            self.lines.insert((span.file, line(span, sources), code.id));
        }
        if code.name == "not-yaml" {
            self.unread.insert(span.file);
        }
        if code.name == "not-toml" {
            self.settings.insert(span.file);
        }
        self.languages_are_damaged |= is_of_settings && code.name == "duplicate-language";
        if *code == *fields::UNKNOWN_LANGUAGE {
            let place = (!is_of_settings, span);
            let first = self.unknown_languages.entry(language(diagnostic)).or_insert(place);
            *first = place.min(*first);
        }
    }

    /// Returns `true` for what follows from something else that is reported.
    pub(super) fn has(&self, diagnostic: &Diagnostic, sources: &Sources) -> bool {
        let code = diagnostic.code;
        if let Some(folder) = folder(diagnostic, sources) {
            let is_damaged = self.damaged_fields.contains(folder) || self.damaged_texts.contains(folder);
            let is_compared = (is_one_of(code, COMPARISONS) || is_one_of(code, USES)) && is_damaged
                || is_one_of(code, MISSING) && self.damaged_fields.contains(folder);
            let follows = |(cause, of): &(&'static str, &str)| {
                code.id.starts_with(of) && self.causes.contains(&(folder.to_owned(), cause))
            };
            let is_unwritten = is_one_of(code, UNWRITTEN) && self.unwritten.contains(folder);
            if is_compared || is_unwritten || FOLLOWING.iter().any(follows) {
                return true;
            }
        }
        let in_file = |(cause, of): &(&'static str, &str)| {
            code.id.starts_with(of)
                && path(diagnostic, sources)
                    .is_some_and(|path| self.files.contains(&(path.to_owned(), cause)))
        };
        // A template cannot show a string whose variables are wrong.
        let is_of_string = code.id == "T103"
            && !self.strings.is_empty()
            && argument(diagnostic, "key").is_some_and(|key| self.strings.contains(&key));
        if is_of_string || FOLLOWING_IN_FILE.iter().any(in_file) {
            return true;
        }
        let Location::Span(span) = diagnostic.location else { return false };
        if *code == *fields::UNKNOWN_LANGUAGE && diagnostic.fix.is_empty() {
            let first = self.unknown_languages.get(&language(diagnostic));
            return self.languages_are_damaged || first.is_some_and(|(_, first)| *first != span);
        }
        let on_line = |(cause, of): &(&'static str, &str)| {
            code.id.starts_with(of) && self.lines.contains(&(span.file, line(span, sources), cause))
        };
        if FOLLOWING_ON_LINE.iter().any(on_line) {
            return true;
        }
        if *code == *fields::MISSING_FIELD && self.settings.contains(&span.file) {
            return true;
        }
        self.refused.explain(code, span.file)
            || code.name == "dangling-reference"
                && argument(diagnostic, "id").is_some_and(|id| self.misnamed.contains(&id))
    }
}

/// Returns the line, from 1, where a span begins.
fn line(span: Span, sources: &Sources) -> usize {
    sources.file(span.file).position(span.start as usize).line
}

fn is_one_of(code: &Code, starts: &[&str]) -> bool {
    starts.iter().any(|start| code.id.starts_with(start))
}

/// Returns the folder of the item that a diagnostic is about; `None` if it is about no item.
fn folder<'d>(diagnostic: &'d Diagnostic, sources: &'d Sources) -> Option<&'d str> {
    let path = path(diagnostic, sources)?;
    let (_, name) = layout::item_at(path)?;
    if name.is_empty() { Some(path) } else { path.strip_suffix(name)?.strip_suffix('/') }
}

/// Returns the path of the file or the folder that a diagnostic is about.
fn path<'d>(diagnostic: &'d Diagnostic, sources: &'d Sources) -> Option<&'d str> {
    match &diagnostic.location {
        Location::Span(span) => Some(sources.file(span.file).path()),
        Location::Path(path) => Some(path),
        Location::Address(_) => None,
    }
}

/// Returns the language that the message of a diagnostic names.
fn language(diagnostic: &Diagnostic) -> String {
    argument(diagnostic, "language").unwrap_or_default()
}

/// Returns a text in the message of a diagnostic.
fn argument(diagnostic: &Diagnostic, name: &str) -> Option<String> {
    diagnostic.message.arguments.iter().find_map(|(given, value)| match value {
        Argument::Text(text) if *given == name => Some(text.clone()),
        _ => None,
    })
}
