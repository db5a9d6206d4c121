//! TOML, parsed to a tree with spans. Only this file, [`toml_problem`] and [`toml_correction`] depend on the
//! TOML library.
//!
//! [`toml_correction`]: super::toml_correction

use toml::de::{DeTable, DeValue};

use super::toml_problem;
use crate::{
    diagnostic::{Diagnostic, codes},
    source::{MapEntry, Node, Scalar, Shape, Span, Spanned},
};

codes! {
    /// Text is not valid TOML.
    /// ## Why
    /// Parvis cannot be sure that it reads the rest of the settings correctly.
    /// ## Example
    /// ```toml site.toml
    /// base_url = "https://regles.example.org/"
    /// languages = ["fr", "en"]
    /// title = {fr = "Portail des règles", en = "Portal of the rules"}
    /// publisher = "ministere
    /// ```
    /// ## How to fix it
    /// Check the line: texts are in quotation marks, and a heading in square brackets is alone on
    /// its line.
    /// ```toml site.toml
    /// base_url = "https://regles.example.org/"
    /// languages = ["fr", "en"]
    /// title = {fr = "Portail des règles", en = "Portal of the rules"}
    /// publisher = "ministere"
    /// ```
    /// ## Source
    /// TOML 1.0.0, “String”.
    /// # En français
    /// Le texte n’est pas du TOML valide.
    /// ## Pourquoi
    /// Parvis n’est pas certain de bien lire la suite des réglages.
    /// ## Exemple
    /// ## Comment corriger
    /// Vérifier la ligne : les textes sont entre guillemets, et un titre entre crochets est seul
    /// sur sa ligne.
    /// ## Source
    /// TOML 1.0.0, « String ».
    NOT_TOML = "S103" "not-toml" Error;
}

/// Parses the TOML `text` at `place`. Returns everything that can be parsed, with a diagnostic for
/// each syntax error.
#[must_use]
pub fn parse(text: &str, place: Span) -> (Node, Vec<Diagnostic>) {
    let (patched, problems) = toml_problem::problems(text);
    let diagnostics = problems.into_iter().map(|problem| {
        Diagnostic::new(NOT_TOML, place.within(problem.range.start, problem.range.end))
            .with("problem", problem.mistake.name())
            .with("correction", problem.correction.unwrap_or_else(|| "none".to_owned()))
            .with("detail", problem.detail)
    });
    let diagnostics = diagnostics.collect();
    let start = place.start as usize;
    let here = Span::new(place.file, start, start + patched.text().len());
    let (table, _) = DeTable::parse_recoverable(patched.text());
    let span = table.span();
    let shape = Shape::Map(entries(table.into_inner(), here));
    (patched.unpatched_node(Node::new(shape, here.within(span.start, span.end)), place), diagnostics)
}

fn entries(table: DeTable<'_>, place: Span) -> Vec<MapEntry> {
    let mut entries: Vec<MapEntry> = table
        .into_iter()
        .map(|(key, value)| {
            let at = key.span();
            let key = Spanned::new(key.into_inner().into_owned(), place.within(at.start, at.end));
            (key, node(value, place))
        })
        .collect();
    // The library sorts keys by name; diagnostics must be in file order.
    entries.sort_by_key(|(key, _)| key.span.start);
    entries
}

fn node(value: toml::Spanned<DeValue<'_>>, place: Span) -> Node {
    let span = place.within(value.span().start, value.span().end);
    let plain = |text: String| Shape::Scalar(Scalar { text, quoted: false });
    let shape = match value.into_inner() {
        DeValue::String(text) => Shape::Scalar(Scalar { text: text.into_owned(), quoted: true }),
        DeValue::Integer(number) => plain(number.to_string()),
        DeValue::Float(number) => plain(number.to_string()),
        DeValue::Boolean(yes) => plain(yes.to_string()),
        DeValue::Datetime(date) => plain(date.to_string()),
        DeValue::Array(values) => Shape::List(values.into_iter().map(|value| node(value, place)).collect()),
        DeValue::Table(table) => Shape::Map(entries(table, place)),
    };
    Node::new(shape, span)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{SourceFile, Sources};

    #[test]
    fn keeps_places_and_goes_on_after_an_error() {
        let text = "a = 1\nb = \nc = \"x\"\n";
        let mut sources = Sources::default();
        let file = sources.add(SourceFile::new("site.toml", text));
        let (node, diagnostics) = parse(text, Span::new(file, 0, text.len()));
        assert_eq!(diagnostics.len(), 1);
        let names: Vec<&str> = node.entries().unwrap().iter().map(|(key, _)| key.value.as_str()).collect();
        assert!(names.contains(&"a") && names.contains(&"c"), "{names:?}");
    }
}
