//! The parsing of YAML files, and the problem of a file in no known place.

use super::problems;
use crate::{
    diagnostic::{Diagnostic, Diagnostics, Location},
    source::{FileId, Node, Sources, Span, conflict_marks},
    yaml,
};

/// Creates the diagnostic of a file in an unexpected place.
pub(super) fn stray(path: &str) -> Diagnostic {
    Diagnostic::new(problems::STRAY_FILE, Location::Path(path.to_owned()))
}

/// Parses the YAML at a place; reports errors and returns `None`. In a text with a conflict between two
/// versions, which is reported, they only follow from it.
pub(super) fn parse_yaml(sources: &Sources, place: Span, diagnostics: &mut Diagnostics) -> Option<Node> {
    let report = |problem| {
        if conflict_marks(sources.file(place.file).text()).is_empty() {
            diagnostics.push(problem);
        }
    };
    yaml::parse(sources.slice(place), place).map_err(report).ok()
}

/// Parses a YAML file.
pub(super) fn facts(sources: &Sources, file: FileId, diagnostics: &mut Diagnostics) -> Option<Node> {
    parse_yaml(sources, Span::new(file, 0, sources.file(file).text().len()), diagnostics)
}
