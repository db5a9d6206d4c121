//! Blocks between `:::name` and `:::`, as the reader meets them.

use std::ops::Range;

use super::{
    directives::{self, Says},
    event::{Tag, What},
    parse::{DEEPEST, Open, Opened, Reader},
    problem::Problem,
    problems::{STRAY_BLOCK_END, UNKNOWN_BLOCK},
};

impl Reader<'_> {
    pub(super) fn rule(&mut self, at: Range<usize>) {
        let Some(fence) = self.text.fence(&at) else { return self.push(What::Rule, at) };
        self.brackets.clear();
        let (place, colons) = (fence.at.clone(), fence.colons);
        let tag = match self.text.says(fence) {
            Says::End => return self.end_block(colons, place),
            Says::Callout(kind, title) => Some(Tag::Callout(kind, title)),
            Says::Language(tag) => self.language(tag, &place).map(Tag::Language),
            Says::Unknown(name) => {
                let problem = Problem::new(UNKNOWN_BLOCK, place.clone()).with("name", name);
                self.problems.push(problem.with_nearest(name, directives::known()));
                None
            }
        };
        let room = self.has_room(&place);
        match tag {
            Some(tag) => self.start(Opened::Block(colons), tag, place, room),
            None => self.open.push(Open { kind: Opened::Block(colons), start: None, at: place, link: false }),
        }
    }

    /// Ends the innermost block with as many colons, else the innermost one with fewer.
    fn end_block(&mut self, colons: usize, at: Range<usize>) {
        // Only the nearest blocks are looked at, so that a heap of unclosed ones costs no more.
        let reach = || self.open.iter().enumerate().rev().take(2 * DEEPEST);
        let within = reach().take_while(|(_, open)| open.kind != Opened::Markdown);
        let blocks: Vec<(usize, usize)> = within
            .filter_map(|(index, open)| match open.kind {
                Opened::Block(colons) => Some((index, colons)),
                _ => None,
            })
            .collect();
        let exact = blocks.iter().find(|(_, begun)| *begun == colons);
        let Some((index, _)) = exact.or_else(|| blocks.iter().find(|(_, begun)| *begun < colons)) else {
            return self.problems.push(Problem::new(STRAY_BLOCK_END, at));
        };
        while self.open.len() > index + 1 {
            self.report_unclosed();
            self.close();
        }
        self.close();
    }
}
