//! Fields whose value was refused, and the content rules that look at them.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    diagnostic::Code,
    resolve::yaml_of,
    source::{FileId, Sources, Span},
    yaml,
};

/// Content rules that look only at some fields of an item, by code, with these fields. Any other content
/// rule is taken to look at every field: what it reports may follow from any value that was refused.
const READS: &[(&str, &[&str])] = &[
    ("G102", &["title", "draft"]),
    ("G201", &["coordinator"]),
    ("G202", &["forum"]),
    ("G204", &["phases", "stated_phase"]),
    ("G301", &["leads"]),
    ("G302", &["values"]),
    ("G303", &["milestones"]),
    ("G312", &["milestones"]),
    ("G315", &["milestones"]),
    ("G402", &["reports"]),
    ("G403", &["reports"]),
    ("G404", &["reports", "languages"]),
    ("G405", &["milestones", "reports"]),
    ("G407", &["reports"]),
    ("G410", &["reports"]),
    ("G411", &["reports"]),
    ("G412", &["reports"]),
    ("G701", &["kind", "representative"]),
    ("G702", &["representative"]),
    ("G705", &["addresses"]),
    ("G801", &["licence"]),
    ("G802", &["distributions"]),
    ("G803", &["update_frequency"]),
    ("G907", &[]),
    ("G909", &[]),
    ("G911", &["review_by"]),
];

/// Field that any rule may look at: it says which fields are left out on purpose.
const UNSTATED: &str = "unstated";

/// The fields of each file whose value was refused; `None` for all of them: the file could not be read.
#[derive(Default)]
pub(super) struct RefusedFields(BTreeMap<FileId, Option<BTreeSet<String>>>);

impl RefusedFields {
    /// Takes the places of refused values and the files of which not every line could be read.
    pub(super) fn of(
        values: &BTreeMap<FileId, Vec<Span>>,
        unread: &BTreeSet<FileId>,
        sources: &Sources,
    ) -> Self {
        let fields = values.iter().map(|(file, values)| (*file, fields_at(*file, values, sources)));
        Self(fields.chain(unread.iter().map(|file| (*file, None))).collect())
    }

    /// Returns `true` if a finding of a content rule in a file may follow from a value that was refused.
    pub(super) fn explain(&self, code: &Code, file: FileId) -> bool {
        if !code.id.starts_with('G') {
            return false;
        }
        let reads = READS.iter().find(|(id, _)| *id == code.id).map(|(_, fields)| *fields);
        match (self.0.get(&file), reads) {
            (None, _) => false,
            (Some(None), _) | (Some(Some(_)), None) => true,
            (Some(Some(refused)), Some(fields)) => {
                refused.contains(UNSTATED) || fields.iter().any(|field| refused.contains(*field))
            }
        }
    }
}

/// Returns the fields of a file, at its first level, that these values are in; `None` if one is in no field.
fn fields_at(file: FileId, values: &[Span], sources: &Sources) -> Option<BTreeSet<String>> {
    let place = yaml_of(file, sources)?;
    let root = yaml::parse(sources.slice(place), place).ok()?;
    let entries = root.entries()?;
    let field = |value: &Span| {
        let after = entries.partition_point(|(key, _)| key.span.start <= value.start);
        let (key, node) = &entries[after.checked_sub(1)?];
        (value.end <= node.span.end.max(key.span.end)).then(|| key.value.clone())
    };
    values.iter().map(field).collect()
}
