//! Colours in place of the theme's.

use crate::{
    model::{Expects, Field, Reading, record::record},
    source::{Node, Spanned},
};

/// An opaque sRGB colour, written `#12294a`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Colour {
    /// Red, green and blue, from 0 to 255.
    pub channels: [u8; 3],
}

impl Colour {
    /// The relative luminance, from 0 (black) to 1 (white).
    /// Source: WCAG 2.2, "relative luminance".
    #[must_use]
    pub fn luminance(self) -> f64 {
        let linear = self.channels.map(|channel| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    /// The contrast with another colour, from 1 to 21. Source: WCAG 2.2, "contrast ratio".
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The colour that `#` and six hexadecimal digits name.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        let whole = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let [_, red, green, blue] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
        whole.then_some(Self { channels: [red, green, blue] })
    }
}

impl Field for Colour {
    fn read(node: &Node, reading: &mut Reading<'_>) -> Option<Self> {
        reading.parse(node, Self::parse)
    }

    fn expects() -> Expects {
        Expects::Colour
    }
}

impl std::fmt::Display for Colour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [red, green, blue] = self.channels;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

record! {
    /// A colour in the light scheme and in the dark one.
    pub struct ColourPair {
        /// Colour in the light scheme.
        /// En français : Couleur en mode clair.
        light: Colour,
        /// Colour in the dark scheme.
        /// En français : Couleur en mode sombre.
        dark: Colour,
    }

    /// Colours by their role in the theme.
    pub struct Palette {
        /// Background of the text.
        /// En français : Fond du texte.
        paper: Option<Spanned<ColourPair>>,
        /// Background of highlighted content.
        /// En français : Fond des contenus mis en évidence.
        stone: Option<Spanned<ColourPair>>,
        /// Text.
        /// En français : Texte.
        ink: Option<Spanned<ColourPair>>,
        /// Secondary text.
        /// En français : Texte secondaire.
        quiet: Option<Spanned<ColourPair>>,
        /// Links, and the current phase of a plan.
        /// En français : Hyperliens, et phase actuelle d’un plan.
        link: Option<Spanned<ColourPair>>,
        /// Visited links.
        /// En français : Hyperliens déjà visités.
        seen: Option<Spanned<ColourPair>>,
        /// Borders that carry meaning.
        /// En français : Bordures significatives.
        edge: Option<Spanned<ColourPair>>,
        /// Background of the header and the footer.
        /// En français : Fond de l’en-tête et du pied de page.
        square: Option<Spanned<ColourPair>>,
    }
}
