//! The dates of the texts of items.

use crate::{
    markdown::TextRun,
    model::ItemMeta,
    rules::{text_dates::WrittenDay, texts::Texts},
};

/// A date in a text of an item.
pub(super) struct TextDate<'t> {
    /// Item of the text.
    pub(super) meta: &'t ItemMeta,
    /// Run of text that contains it.
    pub(super) piece: &'t TextRun,
    /// Date in the run, whose ranges are those of the run.
    pub(super) written: &'t WrittenDay,
}

/// Returns every date with a day and a month in the texts in French and in English.
pub(super) fn text_dates<'t>(texts: &'t Texts<'_>) -> impl Iterator<Item = TextDate<'t>> {
    texts.items.iter().flat_map(|item| {
        item.dated_runs().flat_map(move |(piece, dates)| {
            dates.iter().map(move |written| TextDate { meta: item.meta, piece, written })
        })
    })
}
