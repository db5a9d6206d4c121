//! Parsing of CSS and HTML colours.

use cssparser::{Parser, ParserInput, Token, color};

use crate::wcag::Colour;

/// Parses a CSS colour: a name, `#` with its digits, `rgb()` or `hsl()`. `None` for a translucent colour,
/// and for one that depends on its context. Source: CSS Color 4.
#[must_use]
pub fn parse_colour(value: &str) -> Option<Colour> {
    let mut input = ParserInput::new(value);
    let mut parser = Parser::new(&mut input);
    let colour = match parser.next().ok()?.clone() {
        Token::Hash(digits) | Token::IDHash(digits) => {
            let (red, green, blue, alpha) = color::parse_hash_color(digits.as_bytes()).ok()?;
            (alpha >= 1.0).then(|| Colour::from_bytes([red, green, blue]))?
        }
        Token::Ident(name) => {
            let (red, green, blue) = color::parse_named_color(&name).ok()?;
            Colour::from_bytes([red, green, blue])
        }
        Token::Function(name) => {
            let components = parser.parse_nested_block(|input| components(input)).ok()?;
            match name.to_ascii_lowercase().as_str() {
                "rgb" | "rgba" => from_rgb(&components)?,
                "hsl" | "hsla" => from_hsl(&components)?,
                _ => return None,
            }
        }
        _ => return None,
    };
    parser.is_exhausted().then_some(colour)
}

/// Parses a colour of an attribute such as `bgcolor`; `None` unless it is a CSS colour or six
/// digits. Source: HTML, "Rules for parsing a legacy color value".
#[must_use]
pub fn parse_legacy_colour(value: &str) -> Option<Colour> {
    let value = value.trim();
    let is_digits = value.len() == 6 && value.bytes().all(|it| it.is_ascii_hexdigit());
    if is_digits { parse_colour(&format!("#{value}")) } else { parse_colour(value) }
}

fn from_rgb(components: &[Component]) -> Option<Colour> {
    let channel = |index: usize| match components.get(index)? {
        Component::Number(number) => Some((number / 255.0).clamp(0.0, 1.0)),
        Component::Percentage(share) => Some(share.clamp(0.0, 1.0)),
    };
    let colour = Colour::new([channel(0)?, channel(1)?, channel(2)?]);
    is_opaque(components).then_some(colour)
}

/// Source: CSS Color 4, "Converting HSL colors to sRGB".
fn from_hsl(components: &[Component]) -> Option<Colour> {
    let Component::Number(hue) = *components.first()? else { return None };
    let share = |index: usize| match components.get(index)? {
        Component::Percentage(share) => Some(share.clamp(0.0, 1.0)),
        Component::Number(number) => Some((number / 100.0).clamp(0.0, 1.0)),
    };
    let (saturation, lightness) = (share(1)?, share(2)?);
    let amplitude = saturation * lightness.min(1.0 - lightness);
    let channel = |offset: f64| {
        let k = (offset + hue / 30.0).rem_euclid(12.0);
        lightness - amplitude * (k - 3.0).min(9.0 - k).clamp(-1.0, 1.0)
    };
    is_opaque(components).then(|| Colour::new([channel(0.0), channel(8.0), channel(4.0)]))
}

/// An argument of `rgb()` or `hsl()`.
#[derive(Clone, Copy)]
enum Component {
    Number(f64),
    Percentage(f64),
}

/// Parses the arguments of `rgb()` or `hsl()`, the opacity last if there is one; angles in degrees.
fn components<'i>(input: &mut Parser<'i, '_>) -> Result<Vec<Component>, cssparser::ParseError<'i, ()>> {
    let mut components = Vec::new();
    while let Ok(token) = input.next() {
        match token {
            Token::Number { value, .. } => components.push(Component::Number(f64::from(*value))),
            Token::Percentage { unit_value, .. } => {
                components.push(Component::Percentage(f64::from(*unit_value)));
            }
            Token::Dimension { value, unit, .. } if unit.eq_ignore_ascii_case("deg") => {
                components.push(Component::Number(f64::from(*value)));
            }
            Token::Comma | Token::Delim('/') => {}
            _ => return Err(input.new_custom_error(())),
        }
    }
    Ok(components)
}

fn is_opaque(components: &[Component]) -> bool {
    match components {
        [_, _, _] => true,
        [_, _, _, Component::Number(alpha) | Component::Percentage(alpha)] => *alpha >= 1.0,
        _ => false,
    }
}
