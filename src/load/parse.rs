//! The parsing of YAML files, and the problem of a file in no known place.

use super::problems;
use crate::{
    diagnostic::{Diagnostic, Diagnostics, Location},
    source::{FileId, Node, Sources, Span, conflict_marks},
    yaml,
};

/// Endings of the files in which other programs keep their strings.
const STRINGS_OF_OTHERS: [&str; 8] = ["yaml", "yml", "json", "toml", "po", "properties", "txt", "csv"];

/// Creates the diagnostic of a file in an unexpected place.
pub(super) fn stray(path: &str) -> Diagnostic {
    let of_strings = path
        .strip_prefix("i18n/")
        .and_then(|name| name.split_once('.'))
        .filter(|(language, ending)| ["fr", "en"].contains(language) && STRINGS_OF_OTHERS.contains(ending));
    let strings = of_strings.map_or("none", |(language, _)| language);
    let name = path.rsplit('/').next().unwrap_or_default();
    let is_document = path.starts_with("content/") && !name.ends_with(".md") && !name.ends_with(".yaml");
    // A document directly in a collection's folder belongs to an item of that collection.
    let collection = match path.split('/').collect::<Vec<_>>()[..] {
        [_, collection, _] if is_document => collection,
        _ => "news",
    };
    Diagnostic::new(problems::STRAY_FILE, Location::Path(path.to_owned()))
        .with("strings", if is_document { "document" } else { strings })
        .with("file", name)
        .with("collection", collection)
}

/// The content of a YAML file, or of the front matter of a text.
#[derive(Debug)]
pub struct YamlContent {
    /// Content; `None` if nothing of it could be read.
    pub node: Option<Node>,
    /// `true` if no field was left out because of a syntax error.
    pub is_whole: bool,
}

/// Parses the YAML at a place and reports errors. In a text with a conflict between two versions, which is
/// reported, they only follow from it.
pub(super) fn parse_yaml(sources: &Sources, place: Span, diagnostics: &mut Diagnostics) -> YamlContent {
    let reading = yaml::read(sources.slice(place), place);
    if conflict_marks(sources.file(place.file).text()).is_empty() {
        for problem in reading.problems {
            diagnostics.push(problem);
        }
        return YamlContent { node: reading.node, is_whole: reading.is_whole };
    }
    let is_whole = reading.is_whole && reading.problems.is_empty();
    YamlContent { node: reading.node.filter(|_| is_whole), is_whole }
}

/// Parses a YAML file.
pub(super) fn facts(sources: &Sources, file: FileId, diagnostics: &mut Diagnostics) -> YamlContent {
    parse_yaml(sources, Span::new(file, 0, sources.file(file).text().len()), diagnostics)
}
