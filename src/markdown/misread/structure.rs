//! Text that became something else: a definition, a list, a heading, code, a quotation; and text that
//! was lost in a definition of a link or in the attributes of a heading.

use std::{collections::BTreeSet, ops::Range};

use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};

use super::{Events, Found, is_address};
use crate::markdown::problems::CHANGED_STRUCTURE;

/// Smallest number of a list that is a year or another number of the sentence.
const MIN_UNLIKELY_NUMBER: u64 = 100;

/// Maximum length of an underlined heading, in bytes; a longer one is a sentence.
const MAX_HEADING_BYTES: usize = 100;

/// Finds text that became something else.
pub(super) fn find(events: Events<'_, '_>, found: &mut Found<'_>) {
    for (at, (event, range)) in events.iter().enumerate() {
        let (before, after) = (&events[..at], &events[at + 1..]);
        match event {
            Event::Start(Tag::DefinitionList) => definition(after, range, found),
            Event::Start(Tag::List(Some(first))) if *first >= MIN_UNLIKELY_NUMBER => number(range, found),
            Event::Start(Tag::List(_)) => interruption(before, after, range, found),
            Event::Start(Tag::BlockQuote(None)) => quotation(before, range, found),
            Event::Start(Tag::Heading { attrs, id, classes, .. }) => {
                underline(after, range, found);
                let is_lost = attrs.iter().any(|(name, _)| &**name != "lang");
                braces(is_lost, id.is_none() && !classes.is_empty(), range, found);
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => indented(range, found),
            Event::Start(Tag::Strikethrough) => tilde(range, found),
            _ => {}
        }
    }
}

/// Returns the range of the first line of a place, without white space at its end.
fn first_line(source: &str, range: &Range<usize>) -> Range<usize> {
    let first = source[range.clone()].lines().next().unwrap_or_default();
    range.start..range.start + first.trim_end().len()
}

/// Finds a sentence of two lines, the second of which begins with a colon.
fn definition(after: Events<'_, '_>, range: &Range<usize>, found: &mut Found<'_>) {
    let inside = after.iter().take_while(|(_, inner)| inner.start < range.end);
    let (mut terms, mut definitions) = (Vec::new(), Vec::new());
    for (event, place) in inside {
        match event {
            Event::Start(Tag::DefinitionListTitle) => terms.push(place.clone()),
            Event::Start(Tag::DefinitionListDefinition) => definitions.push(place.clone()),
            _ => {}
        }
    }
    let ([term], [definition]) = (terms.as_slice(), definitions.as_slice()) else { return };
    let words = found.source[term.clone()].trim();
    let meaning = found.source[definition.clone()].trim_start_matches([':', ' ', '\t']).trim();
    let is_between_lines = !found.source[term.start..definition.start].contains("\n\n");
    let is_sentence = words.contains('\n') || words.split_whitespace().count() > 3;
    let goes_on = meaning.starts_with(|first: char| first.is_lowercase() || first.is_ascii_digit());
    if !is_between_lines || !is_sentence || !goes_on {
        return;
    }
    let start = definition.start + found.source[definition.clone()].find(':').unwrap_or_default();
    let last = words.rsplit('\n').next().unwrap_or_default().trim();
    let place = first_line(found.source, &(start..definition.end));
    found.correct(CHANGED_STRUCTURE, "definition", &place, &format!("{last}\u{A0}:"));
}

/// Finds a sentence that begins with a number and became the item of a list.
fn number(range: &Range<usize>, found: &mut Found<'_>) {
    let line = first_line(found.source, range);
    let written = &found.source[line.clone()];
    let Some(end) = written.find(|sign: char| !sign.is_ascii_digit()) else { return };
    let corrected = format!("{}\\{}", &written[..end], &written[end..]);
    found.fix(CHANGED_STRUCTURE, "number", &line, &corrected);
}

/// Returns the last line of the paragraph that ends right before a block, without an empty line between
/// them.
fn line_before<'s>(before: Events<'_, '_>, range: &Range<usize>, source: &'s str) -> Option<&'s str> {
    let (Event::End(TagEnd::Paragraph), paragraph) = before.last()? else { return None };
    let text = source[paragraph.clone()].trim_end();
    let between = &source[paragraph.start + text.len()..range.start];
    (between.matches('\n').count() < 2).then(|| text.rsplit('\n').next().unwrap_or_default().trim())
}

/// Finds a line of a paragraph that begins with a dash, a plus or a number and became a list.
fn interruption(before: Events<'_, '_>, after: Events<'_, '_>, range: &Range<usize>, found: &mut Found<'_>) {
    let Some(line) = line_before(before, range, found.source) else { return };
    let items = after.iter().take_while(|(_, inner)| inner.start < range.end);
    let count = items.filter(|(event, _)| matches!(event, Event::Start(Tag::Item))).count();
    let written = first_line(found.source, range);
    let text = &found.source[written.clone()];
    let (marker, words) = text.split_once([' ', '\t']).unwrap_or((text, ""));
    let goes_on =
        words.trim_start().starts_with(|first: char| first.is_lowercase() || first.is_ascii_digit());
    // A sentence that introduces a list ends with a sign.
    let is_open = line.ends_with(|last: char| last.is_alphanumeric() || ",(«".contains(last));
    // “Returns” above “- name - what it is” begins a list, without its colon.
    let is_labelled = [" - ", " – ", " — "].iter().any(|dash| words.contains(dash));
    if count == 1 && goes_on && is_open && !is_labelled {
        found.fix(
            CHANGED_STRUCTURE,
            "list",
            &written,
            &format!("\\{marker} {}", words.trim_start()).replace("\\1.", "1\\."),
        );
    }
}

/// Finds a line of a paragraph that begins with “greater than” and became a quotation.
fn quotation(before: Events<'_, '_>, range: &Range<usize>, found: &mut Found<'_>) {
    if line_before(before, range, found.source).is_none() {
        return;
    }
    let written = first_line(found.source, range);
    let text = &found.source[written.clone()];
    let amount = text.trim_start_matches(['>', ' ']);
    if amount.starts_with(|first: char| first.is_ascii_digit()) {
        found.fix(CHANGED_STRUCTURE, "quotation", &written, &format!("\\{text}"));
    }
}

/// Finds a sentence that became a heading, as a line of dashes or of equals signs is right below it.
fn underline(after: Events<'_, '_>, range: &Range<usize>, found: &mut Found<'_>) {
    let written = found.source[range.clone()].trim_end();
    let Some((text, line)) = written.rsplit_once('\n') else { return };
    let line = line.trim_matches(['>', ' ', '\t', '\r']);
    let is_underline =
        !line.is_empty() && (line.bytes().all(|it| it == b'-') || line.bytes().all(|it| it == b'='));
    let text = text.trim_end();
    let is_sentence = text.contains('\n')
        || text.len() > MAX_HEADING_BYTES
        || text.ends_with(['.', ';', ',', '…'])
        || text.ends_with(':') && text.split_whitespace().count() > 3;
    if is_underline && is_sentence && !after.is_empty() {
        let start = range.start + written.rfind(['-', '=']).map_or(0, |last| last + 1 - line.len());
        let problem = found.claim(CHANGED_STRUCTURE, "underline", &(start..start + line.len()));
        // The heading that the line made is not one.
        if let Some(problem) = problem {
            found.problems.push(problem.with("corrected", "---"));
            found.claimed.entry(range.start).or_insert(range.end);
        }
    }
}

/// Finds words in braces that end a heading and are not shown.
fn braces(is_lost: bool, is_class: bool, range: &Range<usize>, found: &mut Found<'_>) {
    if !is_lost && !is_class {
        return;
    }
    let line = first_line(found.source, range);
    let Some(start) = found.source[line.clone()].rfind('{') else { return };
    let place = line.start + start..line.end;
    let escaped = format!("\\{}", &found.source[place.clone()]);
    found.correct(CHANGED_STRUCTURE, if is_lost { "braces" } else { "class" }, &place, &escaped);
}

/// Finds sentences that became code, as they are indented.
fn indented(range: &Range<usize>, found: &mut Found<'_>) {
    let line = first_line(found.source, range);
    let text = found.source[line.clone()].trim_start();
    let is_marked =
        ["- ", "* ", "+ ", "## ", "### ", "> ", "1. ", "| ", "!["].iter().any(|it| text.starts_with(it));
    let is_prose = text.split_whitespace().count() > 2
        && text.starts_with(|first: char| first.is_uppercase() || "«“".contains(first))
        && found.source[range.clone()].trim_end().ends_with(['.', '!', '?', '…', ':', '»', '”'])
        && !text.contains(['{', '}', '=', '<', '>', '`', '$', '|'])
        && !text.ends_with([';', '\\']);
    if (is_marked || is_prose) && is_words(text) {
        let text = text.to_owned();
        found.correct(CHANGED_STRUCTURE, "code", &line, &text);
    }
}

/// Returns `true` for a line that has words after its marker, not the signs of code.
fn is_words(text: &str) -> bool {
    let words = text.split_once(' ').map_or(text, |(_, words)| words);
    let is_code = |word: &str| {
        let word = word.trim_matches(['*', '_']);
        let word = word.trim_end_matches(|sign: char| !sign.is_alphanumeric() && sign != '/');
        let is_link = word.contains("](") || word.starts_with('[');
        !is_link && word.contains(['*', '\\', '{', '}', '=', '<', '>', '$', '`', '_'])
            || word.len() > 1 && word.starts_with(['/', '.'])
            || word.starts_with("--")
            || word.ends_with('/')
    };
    !words.starts_with("  ") && !words.split_whitespace().any(is_code)
}

/// Finds text struck through by single tildes, which other dialects lower.
fn tilde(range: &Range<usize>, found: &mut Found<'_>) {
    let written = &found.source[range.clone()];
    if !written.starts_with("~~") {
        let inside = written.trim_matches('~');
        let corrected = if inside.contains(char::is_whitespace) {
            format!("~~{inside}~~")
        } else {
            format!("<sub>{inside}</sub>")
        };
        found.correct(CHANGED_STRUCTURE, "tilde", range, &corrected);
    }
}

/// Finds lines that define the address of a link, have no address, and so are not shown.
pub(super) fn find_lost_definitions(
    events: Events<'_, '_>,
    definitions: Vec<(String, String, Range<usize>)>,
    found: &mut Found<'_>,
) {
    if definitions.is_empty() {
        return;
    }
    let used: BTreeSet<String> = events
        .iter()
        .filter_map(|(event, _)| match event {
            Event::Start(Tag::Link { id, .. } | Tag::Image { id, .. }) => Some(id.to_lowercase()),
            _ => None,
        })
        .collect();
    let lines: BTreeSet<usize> = definitions
        .iter()
        .filter(|(_, destination, _)| is_address(destination))
        .flat_map(|(_, _, span)| [span.start, span.end])
        .collect();
    for (label, destination, span) in definitions {
        // A line among definitions is one too.
        let is_near = |at: usize| lines.range(at.saturating_sub(1)..=at + 1).next().is_some();
        let is_neighbour = is_near(span.start) || is_near(span.end);
        if !used.contains(&label.to_lowercase()) && !is_address(&destination) && !is_neighbour {
            let line = first_line(found.source, &span);
            let escaped = format!("\\{}", &found.source[line.clone()]);
            found.fix(CHANGED_STRUCTURE, "address", &line, &escaped);
        }
    }
}
