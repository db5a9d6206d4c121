//! Rotation of elements depending on screen orientation.

use cssparser::{Parser, ParserInput, Token};

use super::{Declaration, media::MediaMatch, selectors::MatchState};
use crate::dom::Element;

/// Returns `true` if a declaration rotates an element by 90 degrees in either direction. Source:
/// CSS Transforms 2.
pub(super) fn is_quarter_rotation(declaration: &Declaration) -> bool {
    let value = &declaration.value;
    match declaration.property.as_str() {
        "rotate" => angle(value).is_some_and(is_quarter_turn),
        "transform" => {
            let turn = |name: &str| {
                let after = value.to_ascii_lowercase().find(name)? + name.len();
                angle(value.get(after..)?)
            };
            turn("rotate(").or_else(|| turn("rotatez(")).is_some_and(is_quarter_turn)
        }
        _ => false,
    }
}

/// Returns the angle at the start of a text, in degrees.
fn angle(text: &str) -> Option<f64> {
    let mut input = ParserInput::new(text);
    let mut parser = Parser::new(&mut input);
    let Token::Dimension { value, unit, .. } = parser.next().ok()? else { return None };
    let value = f64::from(*value);
    match unit.to_ascii_lowercase().as_str() {
        "deg" => Some(value),
        "turn" => Some(value * 360.0),
        "rad" => Some(value.to_degrees()),
        "grad" => Some(value * 0.9),
        _ => None,
    }
}

fn is_quarter_turn(degrees: f64) -> bool {
    let rotated = degrees.rem_euclid(180.0);
    (rotated - 90.0).abs() < 1.5
}

impl Element<'_> {
    /// Returns `true` if styles rotate it by 90 degrees in one screen orientation.
    #[must_use]
    pub fn is_rotated_by_orientation(self) -> bool {
        let mut rotated = false;
        let sheets = self.document.sheets();
        sheets.for_each_declaration(
            |sheet| &sheet.rotations,
            self,
            MatchState::default(),
            |rule, _, _| rotated |= rule.media != MediaMatch::Never,
        );
        rotated
    }
}
