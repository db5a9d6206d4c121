//! CSS lengths that do not depend on layout.

use cssparser::{Parser, ParserInput, Token};

/// A length.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Length {
    /// In CSS pixels.
    Px(f64),
    /// Relative to the font size of the element.
    Em(f64),
    /// Relative to the font size of the root element.
    Rem(f64),
}

impl Length {
    /// Parses a length; a number or percentage is relative to the font size. `None` for values that
    /// depend on anything else (`calc()`, `vw`) or are not lengths. Source: CSS Values 4, "Absolute
    /// lengths".
    #[must_use]
    pub fn parse(value: &str) -> Option<Self> {
        let mut input = ParserInput::new(value);
        let mut parser = Parser::new(&mut input);
        let length = match parser.next().ok()? {
            Token::Dimension { value, unit, .. } => {
                let value = f64::from(*value);
                match unit.to_ascii_lowercase().as_str() {
                    "px" => Self::Px(value),
                    "pt" => Self::Px(value * 4.0 / 3.0),
                    "pc" => Self::Px(value * 16.0),
                    "in" => Self::Px(value * 96.0),
                    "cm" => Self::Px(value * 96.0 / 2.54),
                    "mm" => Self::Px(value * 96.0 / 25.4),
                    "em" => Self::Em(value),
                    "rem" => Self::Rem(value),
                    _ => return None,
                }
            }
            Token::Number { value, .. } => Self::Em(f64::from(*value)),
            Token::Percentage { unit_value, .. } => Self::Em(f64::from(*unit_value)),
            _ => return None,
        };
        parser.is_exhausted().then_some(length)
    }
}
