//! What a mark says.

/// The attribute of an element that an author's text or a template made.
pub const SRC: &str = "data-parvis-src";
/// The attribute of an element that shows a value of an author's.
pub const FROM: &str = "data-parvis-from";

/// What a mark says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SourceMark {
    /// Bytes of a text of the page.
    Text { text: usize, start: usize, end: usize },
    /// A byte of a template.
    Template { template: usize, offset: usize },
}

impl SourceMark {
    /// Reads a mark; none in what Parvis did not write.
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

/// Digits alone: `parse` takes a sign too.
fn number(digits: &str) -> Option<usize> {
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
}
