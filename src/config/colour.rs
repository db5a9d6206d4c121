//! Colours in place of the theme's.

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
        /// On light paper.
        /// En français : Sur fond clair.
        light: Colour,
        /// On dark paper.
        /// En français : Sur fond sombre.
        dark: Colour,
    }

    /// Colours by their role in the theme.
    pub struct Palette {
        /// The ground that text stands on.
        /// En français : Le fond du texte.
        paper: Option<Spanned<ColourPair>>,
        /// The ground of what steps forward.
        /// En français : Le fond de ce qui est mis en avant.
        stone: Option<Spanned<ColourPair>>,
        /// Text.
        /// En français : Le texte.
        ink: Option<Spanned<ColourPair>>,
        /// Text of less weight.
        /// En français : Le texte secondaire.
        quiet: Option<Spanned<ColourPair>>,
        /// What can be done: links, and the phase a plan is in.
        /// En français : Ce qui se fait : les hyperliens, et la phase où en est un plan.
        link: Option<Spanned<ColourPair>>,
        /// Links already followed.
        /// En français : Les hyperliens déjà suivis.
        seen: Option<Spanned<ColourPair>>,
        /// Borders that carry meaning.
        /// En français : Les bordures qui ont un sens.
        edge: Option<Spanned<ColourPair>>,
        /// The header and the footer.
        /// En français : L’en-tête et le pied de page.
        square: Option<Spanned<ColourPair>>,
    }
}
