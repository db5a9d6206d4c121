//! JSON, parsed to a tree.

use serde_json::{Deserializer, Value};

use crate::source::{MapEntry, Node, Scalar, Shape, Span, Spanned};

/// Returns the length in bytes of the JSON value at the start of a text; `None` if there is none.
pub(super) fn length(text: &str) -> Option<usize> {
    let mut values = Deserializer::from_str(text).into_iter::<Value>();
    values.next()?.ok()?;
    Some(values.byte_offset())
}

/// Parses JSON. The library gives no locations: a field's is the first occurrence of its name.
pub(super) fn node(text: &str, place: Span) -> Node {
    let value = serde_json::from_str::<Value>(text).unwrap_or(Value::Null);
    tree(&value, text, place)
}

fn tree(value: &Value, text: &str, place: Span) -> Node {
    let scalar = |text: String, quoted| Shape::Scalar(Scalar { text, quoted });
    let shape = match value {
        Value::Null => Shape::Null,
        Value::Bool(yes) => scalar(yes.to_string(), false),
        Value::Number(number) => scalar(number.to_string(), false),
        Value::String(words) => scalar(words.clone(), true),
        Value::Array(values) => Shape::List(values.iter().map(|value| tree(value, text, place)).collect()),
        Value::Object(fields) => Shape::Map(fields.iter().map(|field| entry(field, text, place)).collect()),
    };
    Node::new(shape, place)
}

fn entry((name, value): (&String, &Value), text: &str, place: Span) -> MapEntry {
    let quoted = format!("\"{name}\"");
    let at = text.find(&quoted).map_or(place, |at| place.within(at, at + quoted.len()));
    let mut node = tree(value, text, place);
    node.span = at;
    (Spanned::new(name.clone(), at), node)
}
