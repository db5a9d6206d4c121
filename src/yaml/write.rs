//! The serialization of values as YAML. [`parse`](super::parse) reads the result as the same value.

use std::fmt::Write;

use crate::source::{MapEntry, Node, Scalar, Shape};

/// Serializes a value as a document in block style, with a final line break. Fields without a value
/// are written as `name:`.
#[must_use]
pub fn to_text(node: &Node) -> String {
    let mut text = String::new();
    match &node.shape {
        Shape::Map(entries) if !entries.is_empty() => map(&mut text, entries, 0, 0),
        Shape::List(items) if !items.is_empty() => list(&mut text, items, 0, 0),
        _ => value(&mut text, node, 0),
    }
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text.trim_start_matches(' ').to_owned()
}

/// Writes a text on one line: plain if every parser reads it as the same text, else in quotation
/// marks.
#[must_use]
pub fn inline(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { quoted(text) }
}

/// Writes the name of a field.
#[must_use]
pub fn key(name: &str) -> String {
    inline(name)
}

/// Writes a text of several lines as a block scalar after `field:`, each line indented by `indent`
/// spaces; a text that a block scalar cannot represent is written in quotation marks on one line.
#[must_use]
pub fn block(text: &str, indent: usize) -> String {
    let body = text.trim_end_matches('\n');
    let breaks = text.len() - body.len();
    let holds = body.contains('\n')
        && !body.starts_with([' ', '\n', '\t'])
        && breaks <= 1
        && body.lines().all(|line| !line.ends_with([' ', '\t']) && !line.trim_start().starts_with('\t'))
        && body.chars().all(|letter| letter == '\n' || is_printable(letter));
    if !holds {
        return inline(text);
    }
    let mut block = if breaks == 0 { "|-".to_owned() } else { "|".to_owned() };
    for line in body.split('\n') {
        block.push('\n');
        if !line.is_empty() {
            let _ = write!(block, "{:indent$}{line}", "");
        }
    }
    block
}

/// Writes the value after `field:` or `-`, with the space before it if it is on the same line.
fn value(text: &mut String, node: &Node, indent: usize) {
    match &node.shape {
        Shape::Null => {}
        Shape::Scalar(scalar) => {
            text.push(' ');
            text.push_str(&written(scalar, indent + 2));
        }
        Shape::List(items) if items.is_empty() => text.push_str(" []"),
        Shape::Map(entries) if entries.is_empty() => text.push_str(" {}"),
        Shape::List(items) => {
            text.push('\n');
            list(text, items, indent + 2, indent + 2);
        }
        Shape::Map(entries) => {
            text.push('\n');
            map(text, entries, indent + 2, indent + 2);
        }
    }
}

fn written(scalar: &Scalar, indent: usize) -> String {
    if scalar.text.contains('\n') {
        return block(&scalar.text, indent);
    }
    // A scalar written without quotation marks may be a number, a date or `true`, and must remain
    // one.
    if !scalar.quoted && is_word(&scalar.text) { scalar.text.clone() } else { inline(&scalar.text) }
}

/// Writes fields, one per line. The first is indented by `first`, the others by `indent`.
fn map(text: &mut String, entries: &[MapEntry], first: usize, indent: usize) {
    for (at, (name, node)) in entries.iter().enumerate() {
        let indent_here = if at == 0 { first } else { indent };
        let _ = write!(text, "{:indent_here$}{}:", "", key(name));
        value(text, node, indent);
        if !text.ends_with('\n') {
            text.push('\n');
        }
    }
}

fn list(text: &mut String, items: &[Node], first: usize, indent: usize) {
    for (at, item) in items.iter().enumerate() {
        let indent_here = if at == 0 { first } else { indent };
        let _ = write!(text, "{:indent_here$}-", "");
        match &item.shape {
            Shape::Map(entries) if !entries.is_empty() => map(text, entries, 1, indent + 2),
            Shape::List(items) if !items.is_empty() => list(text, items, 1, indent + 2),
            Shape::Null => text.push_str(" null"),
            _ => value(text, item, indent),
        }
        if !text.ends_with('\n') {
            text.push('\n');
        }
    }
}

/// Returns `true` for a single word that is neither YAML syntax nor null.
fn is_word(text: &str) -> bool {
    let plain = |letter: char| letter.is_alphanumeric() || "-._+/".contains(letter);
    !text.is_empty() && text.chars().all(plain) && !text.starts_with(['-', '.', '+', '/']) && !is_null(text)
        || text.parse::<f64>().is_ok_and(f64::is_finite)
}

fn is_null(text: &str) -> bool {
    matches!(text, "" | "~" | "null" | "Null" | "NULL")
}

/// Returns `true` if parsers of any YAML version read the unquoted text as a string.
fn is_plain(text: &str) -> bool {
    let first = text.chars().next().is_some_and(|first| first.is_alphabetic());
    let inner = |letter: char| is_printable(letter) && !"#:{}[],&*!|>'\"%@`\\".contains(letter);
    let lower = text.to_lowercase();
    let word = ["true", "false", "yes", "no", "on", "off", "null", "y", "n", "inf", "nan"];
    first && !text.ends_with(' ') && text.chars().all(inner) && !word.contains(&lower.as_str())
}

fn is_printable(letter: char) -> bool {
    !letter.is_control() && !matches!(letter, '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}')
}

/// Writes a text on one line in quotation marks.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            letter if !is_printable(letter) => {
                let _ = write!(quoted, "\\U{:08x}", u32::from(letter));
            }
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::source::{SourceFile, Sources, Span, Spanned};

    fn anywhere() -> Span {
        let mut sources = Sources::default();
        Span::new(sources.add(SourceFile::new("item.yaml", "")), 0, 0)
    }

    /// Removes spans and quoting styles from a value.
    fn bare(node: &Node) -> String {
        match &node.shape {
            Shape::Null => "null".to_owned(),
            Shape::Scalar(scalar) => format!("{:?}", scalar.text),
            Shape::List(items) => format!("{:?}", items.iter().map(bare).collect::<Vec<_>>()),
            Shape::Map(entries) => {
                let fields = entries.iter().map(|(name, node)| (name.value.clone(), bare(node)));
                format!("{:?}", fields.collect::<Vec<_>>())
            }
        }
    }

    fn node() -> impl Strategy<Value = Node> {
        let text = prop_oneof![
            "[ -~]{1,12}",
            "(?s).{1,20}",
            "[a-zé« »:#'\"\n -]{1,20}",
            Just("true".to_owned()),
            Just("2028-12-31".to_owned()),
            Just("- a".to_owned()),
        ];
        let scalar = (text, any::<bool>()).prop_map(|(text, quoted)| Shape::Scalar(Scalar { text, quoted }));
        let leaf = prop_oneof![Just(Shape::Null), scalar];
        leaf.prop_map(|shape| Node::new(shape, anywhere())).prop_recursive(4, 24, 4, |inner| {
            let name = "[a-z_: ]{1,8}";
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..4)
                    .prop_map(|items| Node::new(Shape::List(items), anywhere())),
                proptest::collection::btree_map(name, inner, 0..4).prop_map(|fields| {
                    let spanned = |name| Spanned::new(name, anywhere());
                    let entries = fields.into_iter().map(|(name, node)| (spanned(name), node));
                    Node::new(Shape::Map(entries.collect()), anywhere())
                }),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn written_values_are_parsed_to_the_same_values(node in node()) {
            let text = to_text(&node);
            let read = super::super::parse(&text, anywhere());
            let read = read.map_err(|problem| TestCaseError::fail(format!("{problem:?}\n{text}")))?;
            prop_assert_eq!(bare(&read), bare(&node), "{}", text);
        }
    }
}
