//! What can be wrong in a Markdown text.

use std::ops::Range;

use super::Origin;
use crate::diagnostic::{Argument, Code, Diagnostic, Diagnostics, codes};

codes! {
    /// A front matter that begins and never ends.
    UNCLOSED_FRONT_MATTER = "S401" "unclosed-front-matter" Error;
    /// A first-level heading: the title of the item is the page's.
    TITLE_IN_TEXT = "S402" "title-in-text" Warning;
    /// Two headings were given the same anchor.
    DUPLICATE_HEADING_ID = "S403" "duplicate-heading-id" Error;
    /// An anchor that is not letters, digits and hyphens.
    BAD_HEADING_ID = "S404" "bad-heading-id" Error;
    /// An image with no alternative text that is not said to be decorative.
    MISSING_ALTERNATIVE = "S405" "missing-alternative" Error;
    /// A link that nobody can see or name.
    EMPTY_LINK = "S406" "empty-link" Error;
    /// An address of a kind that a public page may not carry (`javascript:` and others).
    REFUSED_ADDRESS = "S407" "refused-address" Error;
    /// A reference to a footnote that is nowhere defined.
    UNDEFINED_FOOTNOTE = "S408" "undefined-footnote" Error;
    /// A footnote that nothing refers to.
    UNUSED_FOOTNOTE = "S409" "unused-footnote" Warning;
    /// Two footnotes of the same name.
    DUPLICATE_FOOTNOTE = "S410" "duplicate-footnote" Error;
    /// A block `:::name` whose name is not known.
    UNKNOWN_BLOCK = "S411" "unknown-block" Error;
    /// A block that begins and never ends.
    UNCLOSED_BLOCK = "S412" "unclosed-block" Error;
    /// An end of block where none is open.
    STRAY_BLOCK_END = "S413" "stray-block-end" Error;
    /// A block that begins or ends in the middle of something else.
    MISPLACED_BLOCK = "S414" "misplaced-block" Warning;
    /// A language that is not a tag such as `en` or `fr-CA`.
    BAD_LANGUAGE_TAG = "S415" "bad-language-tag" Error;
    /// A word in `{…}` that means nothing.
    UNKNOWN_ATTRIBUTE = "S416" "unknown-attribute" Error;
    /// An HTML element that was taken out.
    REMOVED_ELEMENT = "S417" "removed-element" Warning;
    /// An HTML attribute that was taken out.
    REMOVED_ATTRIBUTE = "S418" "removed-attribute" Warning;
    /// An HTML element that begins and never ends, or ends without having begun.
    UNBALANCED_ELEMENT = "S419" "unbalanced-element" Warning;
    /// Lists, quotations or emphasis nested deeper than anyone can read.
    NESTED_TOO_DEEP = "S420" "nested-too-deep" Warning;
}

/// A mistake at a place in a text, before it is known where that text stands in its file.
#[derive(Debug)]
pub(super) struct Problem {
    code: &'static Code,
    at: Range<usize>,
    facts: Vec<(&'static str, Argument)>,
}

impl Problem {
    pub(super) fn new(code: &'static Code, at: Range<usize>) -> Self {
        Self { code, at, facts: Vec::new() }
    }

    pub(super) fn with(mut self, name: &'static str, value: &str) -> Self {
        self.facts.push((name, value.into()));
        self
    }

    /// The nearest known name, or `none` for the message to choose by.
    pub(super) fn with_nearest<'k>(self, written: &str, known: impl IntoIterator<Item = &'k str>) -> Self {
        let nearest = crate::diagnostic::nearest(written, known).unwrap_or("none").to_owned();
        self.with("nearest", &nearest)
    }

    fn told(self, origin: &Origin) -> Diagnostic {
        let diagnostic = Diagnostic::new(self.code, origin.span(&self.at));
        self.facts.into_iter().fold(diagnostic, |diagnostic, (name, value)| diagnostic.with(name, value))
    }
}

/// The mistakes of one text.
#[derive(Debug, Default)]
pub(super) struct Problems(Vec<Problem>);

impl Problems {
    /// A text with more mistakes is told those: more would help nobody, and cost memory.
    const MOST: usize = 1000;

    pub(super) fn push(&mut self, problem: Problem) {
        if self.0.len() < Self::MOST {
            self.0.push(problem);
        }
    }

    pub(super) fn tell(self, origin: &Origin, found: &mut Diagnostics) {
        for problem in self.0 {
            found.push(problem.told(origin));
        }
    }
}
