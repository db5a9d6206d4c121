//! Words that a pattern finds.

use std::ops::Range;

use crate::{
    locale::Pattern,
    markdown::TextRun,
    model::{ItemMeta, Language},
    rules::texts::Texts,
};

/// Returns each match of a pattern in texts of those languages: the range of its first group that takes
/// part.
pub(in crate::rules) fn matches<'t>(
    texts: &'t Texts<'_>,
    languages: &[Language],
    pattern: &Pattern,
) -> Vec<(&'t ItemMeta, &'t TextRun, Range<usize>)> {
    let pieces = texts.pieces().filter(|(_, language, _)| languages.contains(language));
    let found = pieces.flat_map(|(meta, _, piece)| {
        let all = pattern.captures_iter(&piece.text);
        let words =
            all.filter_map(|groups| groups.iter().skip(1).flatten().next().map(|words| words.range()));
        words.map(|range| (meta, piece, range)).collect::<Vec<_>>()
    });
    found.collect()
}
