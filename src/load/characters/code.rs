//! Code in the lines of a Markdown text.

use std::ops::Range;

/// Reads the lines of a text one by one, and finds the code in each.
#[derive(Default)]
pub(super) struct CodeLines {
    /// Sign and length of the fence of the block of code that is open.
    fence: Option<(char, usize)>,
}

impl CodeLines {
    /// Returns the ranges of code in the next line.
    pub(super) fn in_line(&mut self, line: &str) -> Vec<Range<usize>> {
        let text = line.trim_start_matches([' ', '\t', '>']).trim_end();
        let sign = text.chars().next().filter(|sign| matches!(sign, '`' | '~'));
        let length = sign.map_or(0, |sign| text.len() - text.trim_start_matches(sign).len());
        match (self.fence, sign) {
            (Some((open, least)), Some(sign)) if sign == open && length >= least && length == text.len() => {
                self.fence = None;
            }
            (None, Some(sign)) if length > 2 && !text[length..].contains('`') => {
                self.fence = Some((sign, length));
            }
            (None, _) => return spans(line),
            (Some(_), _) => {}
        }
        std::iter::once(0..line.len()).collect()
    }
}

/// Returns the ranges of code spans: between runs of as many backquotes.
fn spans(line: &str) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    let mut at = 0;
    while let Some(start) = line[at..].find('`').map(|length| at + length) {
        let length = line[start..].len() - line[start..].trim_start_matches('`').len();
        at = start + length;
        match open {
            Some((begun, signs)) if signs == length => {
                spans.push(begun..at);
                open = None;
            }
            Some(_) => {}
            None => open = Some((start, length)),
        }
    }
    spans
}

/// Returns `true` if a range is in one of these, which are in order.
pub(super) fn is_within(code: &[Range<usize>], range: &Range<usize>) -> bool {
    let next = code.partition_point(|code| code.start <= range.start);
    next.checked_sub(1).is_some_and(|at| code[at].end >= range.end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_between_fences_and_between_backquotes() {
        let mut lines = CodeLines::default();
        let found: Vec<_> =
            ["a `b` c ``d ` e``", "```text", "`x", "```", "f ` g"].map(|line| lines.in_line(line)).into();
        assert_eq!(found[0], [2..5, 8..17]);
        let lengths: Vec<usize> =
            found[1..].iter().map(|ranges| ranges.iter().map(|it| it.len()).sum()).collect();
        assert_eq!(lengths, [7, 2, 3, 0]);
    }
}
