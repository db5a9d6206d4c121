//! Lists in `site.toml` with the same value twice.

use super::problems;
use crate::{
    diagnostic::{Diagnostic, Diagnostics},
    source::{MapEntry, Node, Shape},
};

/// Fields of the portal's own templates, which may list anything, and languages, which have their own code.
const OTHERS: [&str; 2] = ["extra", "languages"];

/// Reports each value that a list has already, in every table.
pub(super) fn check(entries: &[MapEntry], diagnostics: &mut Diagnostics) {
    for (name, node) in entries.iter().filter(|(name, _)| !OTHERS.contains(&name.as_str())) {
        match &node.shape {
            Shape::List(values) => report_twice(name, values, diagnostics),
            Shape::Map(entries) => check(entries, diagnostics),
            _ => {}
        }
    }
}

fn report_twice(field: &str, values: &[Node], diagnostics: &mut Diagnostics) {
    let mut seen: std::collections::BTreeMap<&str, &Node> = std::collections::BTreeMap::new();
    for (text, node) in values.iter().filter_map(|node| Some((node.text()?, node))) {
        if let Some(first) = seen.get(text) {
            let twice = Diagnostic::new(problems::LISTED_TWICE, node.span).with("value", text);
            diagnostics.push(twice.with("field", field).with_label(first.span, "label-first-here"));
        } else {
            seen.insert(text, node);
        }
    }
}
