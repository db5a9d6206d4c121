//! The separators between blocks.

use super::Segment;
use crate::markdown::Callout;

/// Returns the separators before, between and after the blocks of a text: one more than there are
/// blocks.
fn separators<'a>(segments: &[Segment<'a>]) -> Vec<&'a str> {
    let mut stretches = vec![""];
    for segment in segments {
        match (segment, stretches.last_mut()) {
            (Segment::Separator(text), Some(last)) => *last = text,
            _ => stretches.push(""),
        }
    }
    stretches
}

/// Builds a text with the structure of its source and other blocks.
///
/// If the old translation has as many blocks, its own separators are kept, with their code and the
/// names of callouts in its language. If the source may have changed, that only applies to
/// separators of the same structure in both; the others are the source's. The segments must have at
/// most one separator between two blocks.
pub(super) fn interleave<'a>(
    source: &[Segment<'_>],
    old: &[Segment<'_>],
    is_current: bool,
    words: impl IntoIterator<Item = &'a str>,
) -> String {
    let (source, old) = (separators(source), separators(old));
    let is_alike = source.len() == old.len();
    let mut words = words.into_iter();
    let mut text = String::new();
    for (at, stretch) in source.iter().enumerate() {
        let own = old.get(at).filter(|own| is_alike && (is_current || lines(own) == lines(stretch)));
        let stretch = own.unwrap_or(stretch);
        text.push_str(stretch);
        let words = words.next().unwrap_or_default();
        // A title is on one line, after the name of its callout.
        let is_title = !stretch.is_empty() && !stretch.ends_with('\n');
        text.push_str(&if is_title { words.replace('\n', " ") } else { words.to_owned() });
    }
    text
}

/// The kind of a line in a separator.
#[derive(PartialEq, Eq)]
enum SeparatorLine<'a> {
    Code,
    /// Start of a block between colons: number of colons, and name.
    Opens(usize, BlockName<'a>),
    Closes(usize),
    /// A thematic break, or an isolated sign.
    Other,
}

#[derive(PartialEq, Eq)]
enum BlockName<'a> {
    Callout(Callout),
    Other(&'a str),
}

/// Returns the structure of a separator, without blank lines and the content of code.
fn lines(stretch: &str) -> Vec<SeparatorLine<'_>> {
    let mut makes = Vec::new();
    let mut fence: Option<&str> = None;
    for line in stretch.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let mark = ["```", "~~~"].into_iter().find(|mark| line.starts_with(mark));
        let colons = line.len() - line.trim_start_matches(':').len();
        match (fence, mark) {
            (Some(open), mark) => {
                let ends = mark == Some(open) && line.trim_matches(['`', '~']).is_empty();
                fence = fence.filter(|_| !ends);
            }
            (None, Some(mark)) => {
                fence = Some(mark);
                makes.push(SeparatorLine::Code);
            }
            (None, None) if colons < 3 => makes.push(SeparatorLine::Other),
            (None, None) => {
                let name = line[colons..].split_whitespace().next();
                makes.push(name.map_or(SeparatorLine::Closes(colons), |name| {
                    SeparatorLine::Opens(
                        colons,
                        Callout::named(name).map_or(BlockName::Other(name), BlockName::Callout),
                    )
                }));
            }
        }
    }
    makes
}
