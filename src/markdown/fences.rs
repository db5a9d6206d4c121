//! The events of blocks between `:::name` and `:::`.

use std::ops::Range;

use super::{
    directives::{self, Directive},
    event::{EventKind, Tag},
    parse::{MAX_DEPTH, MarkdownParser, OpenTag, OpenTagKind},
    problem::Problem,
    problems::{STRAY_BLOCK_END, UNKNOWN_BLOCK},
};

impl MarkdownParser<'_> {
    pub(super) fn rule(&mut self, range: Range<usize>) {
        let Some(fence) = self.text.fence(&range) else { return self.push(EventKind::Rule, range) };
        self.brackets.clear();
        let (place, colons) = (fence.range.clone(), fence.colons);
        let tag = match self.text.directive(fence) {
            Directive::End => return self.end_block(colons, place),
            Directive::Callout(kind, title) => Some(Tag::Callout(kind, title)),
            Directive::Language(tag) => self.language(tag, &place).map(Tag::Language),
            Directive::Unknown(name) => {
                let problem = Problem::new(UNKNOWN_BLOCK, place.clone()).with("name", name);
                self.problems.push(problem.with_nearest(name, directives::directive_names()));
                None
            }
        };
        let room = self.may_nest(&place);
        match tag {
            Some(tag) => self.start(OpenTagKind::Block(colons), tag, place, room),
            None => self.open.push(OpenTag {
                kind: OpenTagKind::Block(colons),
                start: None,
                range: place,
                is_link: false,
            }),
        }
    }

    /// Ends the innermost block with the same number of colons, else the innermost one with fewer.
    fn end_block(&mut self, colons: usize, range: Range<usize>) {
        // The search is limited, so that many unclosed blocks do not cost quadratic time.
        let reach = || self.open.iter().enumerate().rev().take(2 * MAX_DEPTH);
        let within = reach().take_while(|(_, open)| open.kind != OpenTagKind::Markdown);
        let blocks: Vec<(usize, usize)> = within
            .filter_map(|(index, open)| match open.kind {
                OpenTagKind::Block(colons) => Some((index, colons)),
                _ => None,
            })
            .collect();
        let exact = blocks.iter().find(|(_, begun)| *begun == colons);
        let Some((index, _)) = exact.or_else(|| blocks.iter().find(|(_, begun)| *begun < colons)) else {
            return self.problems.push(Problem::new(STRAY_BLOCK_END, range));
        };
        while self.open.len() > index + 1 {
            self.report_unclosed();
            self.close();
        }
        self.close();
    }
}
