//! The format of a source mark.

/// The attribute of an element written by an author's Markdown or a template.
pub const SRC: &str = "data-parvis-src";
/// The attribute of an element that shows an author's value.
pub const FROM: &str = "data-parvis-from";

/// A parsed source mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SourceMark {
    /// A byte range of a text of the page.
    Text { text: usize, start: usize, end: usize },
    /// A byte offset in a template.
    Template { template: usize, offset: usize },
}

impl SourceMark {
    /// Parses a mark; `None` if Parvis did not write it.
    pub(super) fn parse(mark: &str) -> Option<Self> {
        let (whose, place) = mark.split_once(':')?;
        if let Some(template) = whose.strip_prefix('t') {
            return Some(Self::Template { template: number(template)?, offset: number(place)? });
        }
        let (start, end) = place.split_once('-')?;
        let (start, end) = (number(start)?, number(end)?);
        (start <= end).then_some(Self::Text { text: number(whose)?, start, end })
    }
}

/// Parses digits only: `usize::parse` also accepts a sign.
fn number(digits: &str) -> Option<usize> {
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
}
