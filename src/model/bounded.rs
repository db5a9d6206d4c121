//! Whole numbers within bounds.

use super::{Field, FieldReader, FieldType, problems};
use crate::{
    diagnostic::Diagnostic,
    source::{Node, Shape},
};

/// A whole number from `MIN` to `MAX`: a setting for which any other number makes no sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Bounded<const MIN: u32, const MAX: u32>(u32);

impl<const MIN: u32, const MAX: u32> Bounded<MIN, MAX> {
    /// Returns the number.
    #[must_use]
    pub fn get(self) -> u32 {
        self.0
    }
}

impl<const MIN: u32, const MAX: u32> Field for Bounded<MIN, MAX> {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        let within = |number: u32| (MIN..=MAX).contains(&number).then_some(Self(number));
        let Some(written) = whole_number(node) else {
            return reader.parse(node, |text| text.parse().ok().and_then(within));
        };
        let number = written.parse().ok().and_then(within);
        if number.is_none() {
            let nearest = if written.starts_with('-') || written.parse::<u32>().is_ok_and(|it| it < MIN) {
                MIN
            } else {
                MAX
            };
            let outside = Diagnostic::new(problems::OUT_OF_RANGE, node.span)
                .with("written", written)
                .with("min", MIN.to_string())
                .with("max", MAX.to_string())
                .with("nearest", nearest.to_string());
            reader.diagnostics.push(outside);
        }
        number
    }

    fn field_type() -> FieldType {
        FieldType::Bounded(MIN, MAX)
    }
}

/// Returns a whole number of any size, as it is written; `None` for any other value.
fn whole_number(node: &Node) -> Option<&str> {
    let Shape::Scalar(scalar) = &node.shape else { return None };
    let digits = scalar.text.strip_prefix(['-', '+']).unwrap_or(&scalar.text);
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then_some(scalar.text.as_str())
}
