//! The values that a portal adds for its own templates.

use super::{Field, FieldReader, FieldType};
use crate::source::{Node, Shape};

/// A value of any type, as written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Extra(pub Node);

impl Field for Extra {
    fn read(node: &Node, _: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self(node.clone()))
    }

    fn field_type() -> FieldType {
        FieldType::Any
    }
}

impl Extra {
    /// Returns the value as JSON, for templates. Plain `true`, `false` and plain numbers have their
    /// own type; `no`, `012` and anything in quotation marks stay text.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Value {
        json(&self.0)
    }
}

fn json(node: &Node) -> serde_json::Value {
    use serde_json::Value;
    match &node.shape {
        Shape::Null => Value::Null,
        Shape::Scalar(scalar) if scalar.quoted => Value::String(scalar.text.clone()),
        Shape::Scalar(scalar) => match scalar.text.parse::<super::Decimal>() {
            Ok(number) => serde_json::from_str(number.as_str()).unwrap_or(Value::Null),
            Err(_) => match scalar.text.as_str() {
                "true" => Value::Bool(true),
                "false" => Value::Bool(false),
                text => Value::String(text.to_owned()),
            },
        },
        Shape::List(nodes) => nodes.iter().map(json).collect(),
        Shape::Map(entries) => entries.iter().map(|(key, node)| (key.value.clone(), json(node))).collect(),
    }
}
