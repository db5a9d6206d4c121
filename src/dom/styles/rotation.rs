//! Elements that styles rotate in one orientation of the window.

use cssparser::{Parser, ParserInput, Token};

use super::{Declaration, media::MediaMatch, selectors::MatchState};
use crate::dom::Element;

/// Returns `true` if the declaration rotates an element by a quarter turn, either way. Source: CSS
/// Transforms 2.
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

/// Returns `true` if styles rotate the element by a quarter turn in one orientation of the viewport.
pub(in crate::dom) fn is_rotated_by_orientation(element: Element<'_>) -> bool {
    let mut is_rotated = false;
    element.document().sheets().for_each_declaration(
        |sheet| &sheet.rotations,
        element,
        MatchState::default(),
        |rule, _, _| is_rotated |= rule.media != MediaMatch::Never,
    );
    is_rotated
}
