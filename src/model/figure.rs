//! Key figures.

use super::{Decimal, Localized, PartialDate, record::record};
use crate::source::Spanned;

record! {
    /// A key figure.
    pub struct Figure {
        /// Text shown next to the number (“data sets”).
        /// En français : Texte affiché à côté du nombre (« jeux de données »).
        label: Localized<String>,
        /// Number, with a decimal point and without separators.
        /// En français : Nombre, avec un point décimal et sans séparateur.
        value: Spanned<Decimal>,
        /// Unit, if the label does not give it (“%”, “km”).
        /// En français : Unité, si l’étiquette ne l’indique pas (« % », « km »).
        unit: Option<Localized<String>>,
        /// Date of the figure.
        /// En français : Date du chiffre.
        as_of: Option<PartialDate>,
        /// `true` if the number is a minimum (“more than 1,200”).
        /// En français : `true` si le nombre est un minimum (« plus de 1 200 »).
        at_least: bool,
    }
}
