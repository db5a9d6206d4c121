//! The segmentation of texts.

use std::ops::Range;

/// A segment of a Markdown text. The segments of a text, concatenated, are the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment<'a> {
    /// A block to translate: a paragraph, a heading, a list, a table, the title of a callout.
    Block(&'a str),
    /// Content that is not translated: blank lines, code, fences.
    Separator(&'a str),
}

/// Splits a Markdown text at blank lines, code blocks and the titles of callouts.
#[must_use]
pub fn segments(text: &str) -> Vec<Segment<'_>> {
    let mut segments = Vec::new();
    let (mut start, mut at, mut words) = (0, 0, false);
    let mut fence: Option<&str> = None;
    for line in text.split_inclusive('\n') {
        let bare = line.trim();
        let mark = ["```", "~~~", ":::"].into_iter().find(|mark| bare.starts_with(mark));
        let between = match (fence, mark) {
            (Some(open), _) => {
                if bare.starts_with(open) && bare.trim_matches(['`', '~']).is_empty() {
                    fence = None;
                }
                true
            }
            (None, Some(mark)) => {
                // A directive contains text; a code block does not.
                fence = Some(mark).filter(|mark| *mark != ":::");
                true
            }
            (None, None) => !bare.chars().any(char::is_alphanumeric),
        };
        if words == between {
            push(&mut segments, &text[start..at], words);
            (start, words) = (at, !between);
        }
        if let Some(title) = title(line).filter(|_| fence.is_none() && mark == Some(":::")) {
            push(&mut segments, &text[start..at + title.start], false);
            push(&mut segments, &text[at + title.start..at + title.end], true);
            start = at + title.end;
        }
        at += line.len();
    }
    push(&mut segments, &text[start..at], words);
    segments
}

/// Returns the range of a callout's title in its first line; `None` if it has none. The argument of
/// `lang` is not a title.
fn title(line: &str) -> Option<Range<usize>> {
    let line = line.trim_end();
    let (name, title) =
        line.trim_start().trim_start_matches(':').trim_start().split_once(char::is_whitespace)?;
    let title = title.trim_start();
    (name != "lang" && title.contains(char::is_alphanumeric)).then(|| line.len() - title.len()..line.len())
}

fn push<'a>(segments: &mut Vec<Segment<'a>>, text: &'a str, words: bool) {
    if text.is_empty() {
        return;
    }
    if !words {
        segments.push(Segment::Separator(text));
        return;
    }
    let block = text.trim_end_matches(['\r', '\n']);
    segments.push(Segment::Block(block));
    if block.len() < text.len() {
        segments.push(Segment::Separator(&text[block.len()..]));
    }
}

/// Returns the blocks of a text, in order.
pub(super) fn blocks(text: &str) -> Vec<&str> {
    let blocks = segments(text).into_iter().filter_map(|segment| match segment {
        Segment::Block(block) => Some(block),
        Segment::Separator(_) => None,
    });
    blocks.collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn code_and_blank_lines_stay_as_they_are() {
        let text = "# Un\n\nDeux\ntrois.\n\n```\ncode\n```\nQuatre.\n";
        let blocks: Vec<_> =
            segments(text).into_iter().filter(|it| matches!(it, Segment::Block(_))).collect();
        assert_eq!(
            blocks,
            [Segment::Block("# Un"), Segment::Block("Deux\ntrois."), Segment::Block("Quatre.")]
        );
    }

    #[test]
    fn the_title_of_a_callout_is_words() {
        let text = "::::attention Avant d’envoyer\nVérifier.\n\n:::lang en\nHello.\n:::\n::::\n";
        assert_eq!(
            segments(text)[..4],
            [
                Segment::Separator("::::attention "),
                Segment::Block("Avant d’envoyer"),
                Segment::Separator("\n"),
                Segment::Block("Vérifier."),
            ]
        );
        assert!(!segments(text).contains(&Segment::Block("en")));
    }

    proptest! {
        #[test]
        fn the_pieces_are_the_text(text in "[a#\r\n `~:é|-]{0,60}") {
            let whole: String = segments(&text).into_iter().map(|segment| match segment {
                Segment::Block(text) | Segment::Separator(text) => text,
            }).collect();
            prop_assert_eq!(whole, text);
        }
    }
}
