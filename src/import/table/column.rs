//! A column, as it is mapped.

use crate::{model::Language, source::Span};

/// The use of a column.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Column {
    /// A field, with its language if it is localized.
    Field(String, Option<Language>),
    /// The body of the text in a language.
    Body(Language),
    /// The start or end of the item's period.
    Period(&'static str),
    /// The milestones, in a language.
    Milestones(Language),
    /// A rating of the Open Government Partnership's assessment, kept with the others.
    Rating(&'static str),
    /// The id of the item.
    Id,
    /// A value without a field in the model.
    Extra,
    /// Ignored: on request, or a column without a heading.
    Nothing,
}

/// A heading, as its column is mapped.
pub(super) struct MappedHeading<'a> {
    /// Heading.
    pub(super) text: &'a str,
    /// Location.
    pub(super) place: Span,
    /// Cells below it, in order.
    pub(super) cells: Vec<&'a str>,
}
