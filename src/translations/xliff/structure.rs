//! The comparison of texts: the formatting of a translation and of its source, the words of two
//! versions of a source.

use crate::{
    diagnostic::Diagnostics,
    markdown::{self, Origin},
    source::{SourceFile, Sources, Span},
};

/// The signs that are read as text when formatting codes are in the wrong order, or apart from
/// their words.
const SIGNS: [&str; 3] = ["**", "~~", "]("];

/// Returns `true` if two texts have the same links and images, and the translation does not print
/// more formatting signs than its source.
pub(super) fn has_same_structure(translation: &str, source: &str) -> bool {
    destinations(translation) == destinations(source) && printed_signs(translation) <= printed_signs(source)
}

/// Returns the destinations of all links and images, sorted.
fn destinations(text: &str) -> Vec<String> {
    let whole = Span::new(Sources::default().add(SourceFile::new("", "")), 0, text.len());
    let outline = markdown::outline(text, &Origin::Whole(whole), &mut Diagnostics::default());
    let links = outline.links.into_iter().map(|link| link.destination);
    let mut all: Vec<String> =
        links.chain(outline.images.into_iter().map(|image| image.destination)).collect();
    all.sort_unstable();
    all
}

fn printed_signs(text: &str) -> usize {
    let plain = markdown::plain(text);
    SIGNS.iter().map(|sign| plain.matches(sign).count()).sum()
}

/// Returns `true` if two texts have the same letters and signs, apart from white space, which tools
/// change.
pub(super) fn has_same_words(one: &str, other: &str) -> bool {
    let letters = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
    letters(one) == letters(other)
}
