//! The colours that replace the theme's.

use crate::{
    model::{Field, FieldReader, FieldType, record::record},
    source::{Node, Spanned},
    wcag::Colour,
};

impl Field for Colour {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        reader.parse(node, Self::from_hex)
    }

    fn field_type() -> FieldType {
        FieldType::Colour
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
