//! A number found in a text, and the characters around numbers.

use std::ops::Range;

/// A number found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numeral {
    /// Byte range in the text, including the scale word (« 2 millions »).
    pub range: Range<usize>,
    /// Value, as digits with a decimal point: the same in any language and notation (2 M$, $2
    /// million, 2 000 000).
    pub value: String,
    /// `true` if a translation must contain it: at least 100, with decimals, a percentage or an
    /// amount. Smaller numbers are as often written in words, and numbers in words never count.
    pub counts: bool,
}

/// A number with its context.
pub(super) struct ParsedNumeral {
    pub(super) numeral: Numeral,
    /// Number of zeros that the scale word adds: six for a million.
    pub(super) zeros: usize,
    /// `true` if a sign or a word marks a percentage, an amount or a scale.
    pub(super) marked: bool,
}

/// The signs of an amount.
pub(super) const SIGNS: [char; 3] = ['$', '€', '£'];

/// The spaces allowed between a number and its unit.
pub(super) const SPACES: [char; 4] = [' ', '\u{a0}', '\u{202f}', '\n'];
