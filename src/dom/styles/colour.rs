//! Colours, and how well they stand out from each other.

use cssparser::{Parser, ParserInput, Token, color};

/// An opaque colour of sRGB, each part from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Colour([f64; 3]);

impl Colour {
    /// Black, which text has when nobody says otherwise.
    pub const BLACK: Self = Self([0.0; 3]);
    /// White, which pages have behind their text when nobody says otherwise.
    pub const WHITE: Self = Self([1.0; 3]);

    /// Reads a colour: a name, `#` with its digits, `rgb()` or `hsl()`; none for one that can be seen
    /// through, and for what depends on more. Source: CSS Color 4.
    #[must_use]
    pub fn parse(value: &str) -> Option<Self> {
        let mut input = ParserInput::new(value);
        let mut parser = Parser::new(&mut input);
        let colour = match parser.next().ok()?.clone() {
            Token::Hash(digits) | Token::IDHash(digits) => {
                let (red, green, blue, alpha) = color::parse_hash_color(digits.as_bytes()).ok()?;
                (alpha >= 1.0).then(|| Self::from_bytes(red, green, blue))?
            }
            Token::Ident(name) => {
                let (red, green, blue) = color::parse_named_color(&name).ok()?;
                Self::from_bytes(red, green, blue)
            }
            Token::Function(name) => {
                let parts = parser.parse_nested_block(|input| components(input)).ok()?;
                match name.to_ascii_lowercase().as_str() {
                    "rgb" | "rgba" => Self::from_rgb(&parts)?,
                    "hsl" | "hsla" => Self::from_hsl(&parts)?,
                    _ => return None,
                }
            }
            _ => return None,
        };
        parser.is_exhausted().then_some(colour)
    }

    /// Reads a colour as in `bgcolor="…"`. Source: HTML, "Rules for parsing a legacy color value", as
    /// far as names and six digits go.
    #[must_use]
    pub fn parse_legacy(value: &str) -> Option<Self> {
        let value = value.trim();
        let is_digits = value.len() == 6 && value.bytes().all(|it| it.is_ascii_hexdigit());
        if is_digits { Self::parse(&format!("#{value}")) } else { Self::parse(value) }
    }

    fn from_bytes(red: u8, green: u8, blue: u8) -> Self {
        Self([red, green, blue].map(|part| f64::from(part) / 255.0))
    }

    fn from_rgb(parts: &[Component]) -> Option<Self> {
        let part = |at: usize| match parts.get(at)? {
            Component::Number(number) => Some((number / 255.0).clamp(0.0, 1.0)),
            Component::Percentage(share) => Some(share.clamp(0.0, 1.0)),
        };
        let colour = Self([part(0)?, part(1)?, part(2)?]);
        is_opaque(parts).then_some(colour)
    }

    /// Source: CSS Color 4, "Converting HSL colors to sRGB".
    fn from_hsl(parts: &[Component]) -> Option<Self> {
        let Component::Number(hue) = *parts.first()? else { return None };
        let share = |at: usize| match parts.get(at)? {
            Component::Percentage(share) => Some(share.clamp(0.0, 1.0)),
            Component::Number(number) => Some((number / 100.0).clamp(0.0, 1.0)),
        };
        let (saturation, lightness) = (share(1)?, share(2)?);
        let reach = saturation * lightness.min(1.0 - lightness);
        let part = |offset: f64| {
            let k = (offset + hue / 30.0).rem_euclid(12.0);
            lightness - reach * (k - 3.0).min(9.0 - k).clamp(-1.0, 1.0)
        };
        is_opaque(parts).then(|| Self([part(0.0), part(8.0), part(4.0)]))
    }

    /// How light it is, from 0 to 1. Source: WCAG 2.2, "relative luminance".
    fn luminance(self) -> f64 {
        let [red, green, blue] = self
            .0
            .map(|part| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// How well two colours stand out from each other, from 1 to 21. Source: WCAG 2.2, "contrast ratio".
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance() + 0.05, other.luminance() + 0.05);
        one.max(two) / one.min(two)
    }
}

/// A part of a colour.
#[derive(Clone, Copy)]
enum Component {
    Number(f64),
    Percentage(f64),
}

/// The parts of `rgb()` and `hsl()`, the opacity last where there is one; an angle as its degrees.
fn components<'i>(input: &mut Parser<'i, '_>) -> Result<Vec<Component>, cssparser::ParseError<'i, ()>> {
    let mut parts = Vec::new();
    while let Ok(token) = input.next() {
        match token {
            Token::Number { value, .. } => parts.push(Component::Number(f64::from(*value))),
            Token::Percentage { unit_value, .. } => parts.push(Component::Percentage(f64::from(*unit_value))),
            Token::Dimension { value, unit, .. } if unit.eq_ignore_ascii_case("deg") => {
                parts.push(Component::Number(f64::from(*value)));
            }
            Token::Comma | Token::Delim('/') => {}
            _ => {
                return Err(input.new_custom_error(()));
            }
        }
    }
    Ok(parts)
}

fn is_opaque(parts: &[Component]) -> bool {
    match parts {
        [_, _, _] => true,
        [_, _, _, Component::Number(alpha) | Component::Percentage(alpha)] => *alpha >= 1.0,
        _ => false,
    }
}
