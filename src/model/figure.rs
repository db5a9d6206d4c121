//! Numbers that tell something.

use super::{Decimal, Localized, PartialDate, record::record};
use crate::source::Spanned;

record! {
    /// A figure: what it counts, how much, as of when.
    pub struct Figure {
        /// What is counted, as it reads beside the number ("data sets").
        label: Localized<String>,
        /// The number, with a point before decimals and without separators.
        value: Spanned<Decimal>,
        /// The unit, where the label does not say it ("%", "km").
        unit: Option<Localized<String>>,
        /// The date it was true on.
        as_of: Option<PartialDate>,
        /// Whether the number is a lower bound ("more than 1,200").
        at_least: bool,
    }
}
