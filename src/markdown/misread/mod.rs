//! Texts that were read otherwise than their author meant: markup that stands on the page as it was
//! typed, and text that was lost or became something else.
//!
//! Each detector reads the [blocks](block) as a reader sees them, or the events of the parser. What is
//! escaped with a backslash, or in code, is meant as it is.

mod block;
mod code;
mod code_pairs;
mod emphasis;
mod entities;
mod front_matter;
mod links;
mod markers;
mod nesting;
mod other_syntax;
mod structure;
mod tables;
mod templates;
mod typed_lists;
mod typed_tables;

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
    sync::LazyLock,
};

use pulldown_cmark::{Event, Parser};

use super::{
    directives::MaskedText,
    options::OPTIONS,
    problem::{Problem, Problems},
};
use crate::{diagnostic::Code, locale::Pattern};
pub(super) use code_pairs::{code_pairs, verbatim_ranges};
pub(super) use templates::template_ranges;

/// Maximum number of characters that a message quotes.
const MAX_QUOTED_CHARS: usize = 60;

/// Maximum number of problems that are looked for in a text.
const MAX_PROBLEMS: usize = 1000;

/// Events of the parser with their places.
type Events<'e, 's> = &'e [(Event<'s>, Range<usize>)];

/// Adds what was misread in a text to its problems, and removes those that only follow from it.
pub(super) fn misread(text: &MaskedText<'_>, problems: &mut Problems) {
    let source: &str = &text.masked;
    let parser = Parser::new_ext(source, OPTIONS);
    let definitions: Vec<_> = parser
        .reference_definitions()
        .iter()
        .map(|(label, definition)| (label.to_owned(), definition.dest.to_string(), definition.span.clone()))
        .collect();
    let events: Vec<_> = parser.into_offset_iter().collect();
    let mut found = Found::new(source);
    let pairs = code_pairs(source, &code_pairs::code_ranges(&events));
    templates::find_pairs(&pairs, &mut found);
    front_matter::find(source, &mut found);
    code::find_blocks(&events, &mut found);
    structure::find(&events, &mut found);
    structure::find_lost_definitions(&events, definitions, &mut found);
    nesting::find(&events, &mut found);
    tables::find_cells(&events, &mut found);
    let blocks = block::blocks(&events, source);
    for block in &blocks {
        if found.problems.len() > MAX_PROBLEMS {
            break;
        }
        templates::find(block, &mut found);
        if block.kind == block::BlockKind::Html {
            continue;
        }
        tables::find_rows(block, &mut found);
        other_syntax::find(block, &mut found);
        entities::find(block, &mut found);
        links::find(block, &mut found);
        markers::find(block, &mut found);
        code::find(block, &mut found);
        emphasis::find(block, &mut found);
        typed_tables::find(block, &mut found);
        typed_lists::find(block, &mut found);
    }
    markers::find_bullets(&blocks, &mut found);
    emphasis::find_unclosed(&blocks, &mut found);
    found.report(problems);
}

/// Problems found in a text so far.
struct Found<'s> {
    source: &'s str,
    problems: Vec<Problem>,
    /// Places that are reported, by their starts: one cause, one message.
    claimed: BTreeMap<usize, usize>,
    /// Labels that a line seems to define, in lower case.
    labels: BTreeSet<String>,
}

impl<'s> Found<'s> {
    fn new(source: &'s str) -> Self {
        Self { source, problems: Vec::new(), claimed: BTreeMap::new(), labels: links::labels(source) }
    }

    /// Returns `true` if a part of the place is reported.
    fn is_claimed(&self, range: &Range<usize>) -> bool {
        let before = self.claimed.range(..range.end.max(range.start + 1)).next_back();
        before.is_some_and(|(_, end)| *end > range.start)
    }

    /// Creates a problem of that kind at a place that is not reported yet, and marks it as reported.
    /// The message has the text that was found there.
    fn claim(&mut self, code: &'static Code, kind: &'static str, range: &Range<usize>) -> Option<Problem> {
        if range.is_empty() || self.is_claimed(range) {
            return None;
        }
        self.claimed.insert(range.start, range.end);
        let found = shortened(self.source.get(range.clone()).unwrap_or_default());
        let object = if found.starts_with("![") { "image" } else { "text" };
        let problem = Problem::new(code, range.clone()).with("kind", kind).with("found", &found);
        Some(problem.with("object", object))
    }

    /// Reports a problem of that kind.
    fn add(&mut self, code: &'static Code, kind: &'static str, range: &Range<usize>) {
        let problem = self.claim(code, kind, range);
        self.problems.extend(problem.map(|problem| problem.with("corrected", "")));
    }

    /// Reports a problem with the corrected text.
    fn correct(&mut self, code: &'static Code, kind: &'static str, range: &Range<usize>, corrected: &str) {
        let problem = self.claim(code, kind, range);
        self.problems.extend(problem.map(|problem| problem.with("corrected", &shortened_link(corrected))));
    }

    /// Reports a problem whose correction is certain.
    fn fix(&mut self, code: &'static Code, kind: &'static str, range: &Range<usize>, corrected: &str) {
        let problem = self.claim(code, kind, range);
        let fixed = problem.map(|problem| {
            problem.with("corrected", &shortened_link(corrected)).with_fix(range.clone(), corrected)
        });
        self.problems.extend(fixed);
    }

    fn report(self, problems: &mut Problems) {
        let claimed: Vec<_> = self.claimed.into_iter().map(|(start, end)| start..end).collect();
        problems.remove_within(&claimed);
        self.problems.into_iter().for_each(|problem| problems.push(problem));
    }
}

/// Returns a text as a message quotes it: on one line, and cut if it is long.
fn shortened(text: &str) -> String {
    let line = text.split('\n').map(str::trim_end).collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(MAX_QUOTED_CHARS) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}

/// Returns a corrected text as a message quotes it. The words of a long link are cut before its address,
/// which is what changes.
fn shortened_link(text: &str) -> String {
    let is_long = text.chars().count() > MAX_QUOTED_CHARS;
    let Some((words, rest)) = text.split_once("](").filter(|_| is_long) else {
        return shortened(text);
    };
    let words = match words.char_indices().nth(MAX_QUOTED_CHARS / 3) {
        Some((end, _)) => format!("{}…", words[..end].trim_end()),
        None => words.to_owned(),
    };
    let rest = rest.split('\n').map(str::trim_end).collect::<Vec<_>>().join(" ");
    match rest.char_indices().nth(2 * MAX_QUOTED_CHARS) {
        Some((end, _)) => format!("{words}]({}…", rest[..end].trim_end()),
        None => format!("{words}]({rest}"),
    }
}

/// Returns `true` for a text that is written like an address.
fn is_address(text: &str) -> bool {
    let text = text.trim().trim_matches(['<', '>']);
    let is_prefixed =
        ["/", "./", "../", "#", "www.", "mailto:", "tel:"].iter().any(|it| text.starts_with(it));
    let path = text.split(['#', '?']).next().unwrap_or_default();
    let extension = path.rsplit_once('.').map(|(_, extension)| extension).unwrap_or_default();
    let is_file =
        (2..=5).contains(&extension.len()) && extension.bytes().all(|it| it.is_ascii_alphanumeric());
    let item = text.split_once(':').filter(|(collection, id)| {
        let is_name =
            |name: &str| name.bytes().all(|it| it.is_ascii_lowercase() || b"-/0123456789".contains(&it));
        collection.len() > 2
            && !id.is_empty()
            && is_name(collection)
            && is_name(id.split('#').next().unwrap_or(id))
    });
    text.contains("://") || is_prefixed || is_file && !path.ends_with('.') || item.is_some()
}

/// Returns `true` if a place is in a word that is an address, where signs have other meanings.
fn is_in_address(text: &str, range: &Range<usize>) -> bool {
    let start = text[..range.start].rfind(char::is_whitespace).map_or(0, |at| at + 1);
    let start = text.ceil_char_boundary(start);
    let end = text[range.end..].find(char::is_whitespace).map_or(text.len(), |length| range.end + length);
    let word = &text[start..end];
    word.contains("://") || word.contains("www.") || word.contains('@') && !word.contains(['[', '{'])
}

/// Declares patterns that are compiled once.
macro_rules! patterns {
    ($($name:ident = $pattern:expr;)+) => {
        $(static $name: std::sync::LazyLock<crate::locale::Pattern> =
            std::sync::LazyLock::new(|| crate::locale::Pattern::new($pattern));)+

        #[cfg(test)]
        mod patterns {
            #[test]
            fn every_pattern_can_be_compiled() {
                $(assert!(super::$name.is_valid(), stringify!($name));)+
            }
        }
    };
}
use patterns;

/// Returns the matches of a pattern.
fn captures<'t>(
    pattern: &'static LazyLock<Pattern>,
    text: &'t str,
) -> impl Iterator<Item = regex::Captures<'t>> {
    pattern.captures_iter(text)
}
