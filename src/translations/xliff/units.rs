//! A text cut into what a person translates at once.

use std::ops::Range;

/// A stretch of a Markdown text. The stretches of a text, in order, are the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// A block of words: a paragraph, a heading, a list, a table, the title of a callout.
    Block(&'a str),
    /// What stays as it is: blank lines, code, fences.
    Between(&'a str),
}

/// Cuts a Markdown text at its blank lines, around its blocks of code and the titles of its callouts.
#[must_use]
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
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
                // A directive has words inside; a block of code has none.
                fence = Some(mark).filter(|mark| *mark != ":::");
                true
            }
            (None, None) => !bare.chars().any(char::is_alphanumeric),
        };
        if words == between {
            push(&mut pieces, &text[start..at], words);
            (start, words) = (at, !between);
        }
        if let Some(title) = title(line).filter(|_| fence.is_none() && mark == Some(":::")) {
            push(&mut pieces, &text[start..at + title.start], false);
            push(&mut pieces, &text[at + title.start..at + title.end], true);
            start = at + title.end;
        }
        at += line.len();
    }
    push(&mut pieces, &text[start..at], words);
    pieces
}

/// Where in the line that begins a callout its title stands, if it has one. What follows `lang` is no
/// title.
fn title(line: &str) -> Option<Range<usize>> {
    let line = line.trim_end();
    let (name, title) =
        line.trim_start().trim_start_matches(':').trim_start().split_once(char::is_whitespace)?;
    let title = title.trim_start();
    (name != "lang" && title.contains(char::is_alphanumeric)).then(|| line.len() - title.len()..line.len())
}

fn push<'a>(pieces: &mut Vec<Piece<'a>>, text: &'a str, words: bool) {
    if text.is_empty() {
        return;
    }
    if !words {
        pieces.push(Piece::Between(text));
        return;
    }
    let block = text.trim_end_matches(['\r', '\n']);
    pieces.push(Piece::Block(block));
    if block.len() < text.len() {
        pieces.push(Piece::Between(&text[block.len()..]));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn code_and_blank_lines_stay_as_they_are() {
        let text = "# Un\n\nDeux\ntrois.\n\n```\ncode\n```\nQuatre.\n";
        let blocks: Vec<_> = pieces(text).into_iter().filter(|it| matches!(it, Piece::Block(_))).collect();
        assert_eq!(blocks, [Piece::Block("# Un"), Piece::Block("Deux\ntrois."), Piece::Block("Quatre.")]);
    }

    #[test]
    fn the_title_of_a_callout_is_words() {
        let text = "::::attention Avant d’envoyer\nVérifier.\n\n:::lang en\nHello.\n:::\n::::\n";
        assert_eq!(
            pieces(text)[..4],
            [
                Piece::Between("::::attention "),
                Piece::Block("Avant d’envoyer"),
                Piece::Between("\n"),
                Piece::Block("Vérifier."),
            ]
        );
        assert!(!pieces(text).contains(&Piece::Block("en")));
    }

    proptest! {
        #[test]
        fn the_pieces_are_the_text(text in "[a#\r\n `~:é|-]{0,60}") {
            let whole: String = pieces(&text).into_iter().map(|piece| match piece {
                Piece::Block(text) | Piece::Between(text) => text,
            }).collect();
            prop_assert_eq!(whole, text);
        }
    }
}
