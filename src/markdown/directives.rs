//! Blocks between `:::name` and `:::`.
//!
//! Before a text is parsed as Markdown, each fence line is replaced by a thematic break of the same
//! length: it ends the paragraph, list or table before it, all byte offsets are unchanged, and
//! footnotes and link references work across blocks. A fence that Markdown does not parse as a
//! break is in code, and is restored.

use std::{borrow::Cow, ops::Range};

use pulldown_cmark::{Event, Parser};

use super::{Callout, options::OPTIONS};

/// A line that begins or ends a block.
#[derive(Debug)]
pub(super) struct Fence {
    /// Range of the line, from its first colon, without its line break.
    pub(super) range: Range<usize>,
    /// Number of colons: a nested block has fewer than the one around it.
    pub(super) colons: usize,
}

/// The content of a fence after its colons.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Directive<'a> {
    End,
    Callout(Callout, Option<&'a str>),
    Language(&'a str),
    Unknown(&'a str),
}

/// A text prepared for the Markdown parser.
#[derive(Debug)]
pub(super) struct MaskedText<'t> {
    /// Source text.
    pub(super) source: &'t str,
    /// Text of the same length, with thematic breaks instead of fences.
    pub(super) masked: Cow<'t, str>,
    /// Fences, in order.
    pub(super) fences: Vec<Fence>,
}

impl<'t> MaskedText<'t> {
    pub(super) fn new(written: &'t str) -> Self {
        let mut fences = find(written);
        // Restoring a fence can only reveal another one in contrived texts: three attempts are
        // enough.
        for _ in 0..3 {
            let masked = mask(written, &fences);
            if fences.is_empty() {
                break;
            }
            let mut seen = vec![false; fences.len()];
            for (event, range) in Parser::new_ext(&masked, OPTIONS).into_offset_iter() {
                if let (Event::Rule, Some(fence)) = (event, position(&fences, &range)) {
                    seen[fence] = true;
                }
            }
            if seen.iter().all(|seen| *seen) {
                return Self { source: written, masked, fences };
            }
            let mut seen = seen.into_iter();
            fences.retain(|_| seen.next().unwrap_or(false));
        }
        Self { source: written, masked: Cow::Borrowed(written), fences: Vec::new() }
    }

    /// Returns the fence at the range of a thematic break.
    pub(super) fn fence(&self, range: &Range<usize>) -> Option<&Fence> {
        position(&self.fences, range).map(|fence| &self.fences[fence])
    }

    pub(super) fn directive(&self, fence: &Fence) -> Directive<'t> {
        let line = self.source[fence.range.clone()][fence.colons..].trim();
        let (name, argument) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let argument = argument.trim();
        if name.is_empty() {
            return Directive::End;
        }
        if name == "lang" {
            return Directive::Language(argument);
        }
        match Callout::named(name) {
            Some(callout) => Directive::Callout(callout, (!argument.is_empty()).then_some(argument)),
            None => Directive::Unknown(name),
        }
    }
}

/// Returns the names accepted after the colons.
pub(super) fn directive_names() -> impl Iterator<Item = &'static str> {
    std::iter::once("lang").chain(Callout::NAMES.iter().map(|(name, _)| *name))
}

fn find(text: &str) -> Vec<Fence> {
    let mut fences = Vec::new();
    if !text.contains(":::") {
        return fences;
    }
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        // A fence can be in a quotation or a list; the parser confirms it.
        let indent = line.len() - line.trim_start_matches([' ', '\t', '>']).len();
        let fence = line[indent..].trim_end();
        let colons = fence.len() - fence.trim_start_matches(':').len();
        if colons >= 3 {
            fences.push(Fence { range: start + indent..start + indent + fence.len(), colons });
        }
        start += line.len();
    }
    fences
}

fn mask<'t>(text: &'t str, fences: &[Fence]) -> Cow<'t, str> {
    if fences.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut masked = String::with_capacity(text.len());
    for fence in fences {
        masked.push_str(&text[masked.len()..fence.range.start]);
        masked.extend(std::iter::repeat_n('*', 3));
        masked.extend(std::iter::repeat_n(' ', fence.range.len() - 3));
    }
    masked.push_str(&text[masked.len()..]);
    Cow::Owned(masked)
}

fn position(fences: &[Fence], range: &Range<usize>) -> Option<usize> {
    let next = fences.partition_point(|fence| fence.range.start < range.start);
    fences.get(next).filter(|fence| fence.range.start < range.end).map(|_| next)
}
