//! A corrected line.

use std::ops::Range;

/// A corrected line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::yaml) struct Repair {
    /// Id of the message that says what is wrong.
    pub(in crate::yaml) reason: &'static str,
    /// Range of the lines, or of a part of one, in the text.
    pub(in crate::yaml) range: Range<usize>,
    /// Text to write there.
    pub(in crate::yaml) text: String,
    /// `true` if the author can have meant nothing else.
    pub(in crate::yaml) certain: bool,
    /// `true` if a value is put in quotation marks.
    pub(in crate::yaml) quotes: bool,
}
