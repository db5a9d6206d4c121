//! Colours and their contrast.

use std::{
    fmt,
    hash::{Hash, Hasher},
};

/// An opaque sRGB colour.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Colour {
    /// Red, green and blue, from 0 to 1.
    channels: [f64; 3],
}

/// Hashes the exact channels.
impl Hash for Colour {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.channels.map(f64::to_bits).hash(state);
    }
}

impl Colour {
    /// Black, the default colour of text.
    pub const BLACK: Self = Self::new([0.0; 3]);
    /// White, the default colour behind text.
    pub const WHITE: Self = Self::new([1.0; 3]);

    /// Creates a colour from red, green and blue, each from 0 to 1.
    #[must_use]
    pub const fn new(channels: [f64; 3]) -> Self {
        Self { channels }
    }

    /// Creates a colour from red, green and blue, each from 0 to 255.
    #[must_use]
    pub fn from_bytes(channels: [u8; 3]) -> Self {
        Self::new(channels.map(|channel| f64::from(channel) / 255.0))
    }

    /// Parses `#` and six hexadecimal digits: `#12294a`. `None` for anything else.
    #[must_use]
    pub fn from_hex(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        let is_hexadecimal = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let [_, red, green, blue] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
        is_hexadecimal.then(|| Self::from_bytes([red, green, blue]))
    }

    /// Relative luminance, from 0 (black) to 1 (white). Source: WCAG 2.2, "relative luminance".
    #[must_use]
    pub fn luminance(self) -> f64 {
        let linear =
            |value: f64| if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) };
        let [red, green, blue] = self.channels.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Contrast ratio with another colour, from 1 to 21. Source: WCAG 2.2, "contrast ratio".
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance() + 0.05, other.luminance() + 0.05);
        one.max(two) / one.min(two)
    }
}

/// Writes the colour as `#12294a`.
impl fmt::Display for Colour {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "channels go from 0 to 1")]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.channels.map(|channel| (channel * 255.0).round() as u8);
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hexadecimal_colour_is_written_as_parsed() {
        for text in ["#000000", "#12294a", "#ffffff", "#0a7f80"] {
            assert_eq!(Colour::from_hex(text).unwrap().to_string(), text);
        }
        for text in ["12294a", "#12294", "#12294g", "#+2294a", "red"] {
            assert_eq!(Colour::from_hex(text), None, "{text}");
        }
    }

    #[test]
    fn contrast_is_that_of_the_recommendation() {
        assert!((Colour::BLACK.contrast(Colour::WHITE) - 21.0).abs() < 1e-9);
        let grey = Colour::from_hex("#767676").unwrap();
        assert_eq!(format!("{:.2}", grey.contrast(Colour::WHITE)), "4.54");
    }
}
