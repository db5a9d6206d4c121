//! A text cut into what a person translates at once.

/// A stretch of a Markdown text. The stretches of a text, in order, are the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// A block of words: a paragraph, a heading, a list, a table.
    Block(&'a str),
    /// What stays as it is: blank lines, code, fences.
    Between(&'a str),
}

/// Cuts a Markdown text at its blank lines and around its blocks of code.
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
        at += line.len();
    }
    push(&mut pieces, &text[start..at], words);
    pieces
}

fn push<'a>(pieces: &mut Vec<Piece<'a>>, text: &'a str, words: bool) {
    if text.is_empty() {
        return;
    }
    if !words {
        pieces.push(Piece::Between(text));
        return;
    }
    let block = text.trim_end_matches('\n');
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

    proptest! {
        #[test]
        fn the_pieces_are_the_text(text in "[a#\n `~:é|-]{0,60}") {
            let whole: String = pieces(&text).into_iter().map(|piece| match piece {
                Piece::Block(text) | Piece::Between(text) => text,
            }).collect();
            prop_assert_eq!(whole, text);
        }
    }
}
