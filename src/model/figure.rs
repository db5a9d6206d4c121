//! Numbers that tell something.

use super::{Decimal, Localized, PartialDate, record::record};
use crate::source::Spanned;

record! {
    /// A figure: what it counts, how much, as of when.
    pub struct Figure {
        /// What is counted, as it reads beside the number ("data sets").
        /// En français : Ce qui est compté, comme cela se lit à côté du nombre (« jeux de données »).
        label: Localized<String>,
        /// The number, with a point before decimals and without separators.
        /// En français : Le nombre, avec un point avant les décimales et sans séparateurs.
        value: Spanned<Decimal>,
        /// The unit, where the label does not say it ("%", "km").
        /// En français : L’unité, quand le libellé ne la dit pas (« % », « km »).
        unit: Option<Localized<String>>,
        /// The date it was true on.
        /// En français : La date à laquelle il était vrai.
        as_of: Option<PartialDate>,
        /// Whether the number is a lower bound ("more than 1,200").
        /// En français : Si le nombre est un minimum (« plus de 1 200 »).
        at_least: bool,
    }
}
