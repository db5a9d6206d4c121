//! Lists that were typed with other signs than those of Markdown, or with none: one paragraph for a
//! reader, whatever the lines.

use std::ops::Range;

use super::{
    Found,
    block::{Block, BlockKind},
    captures, patterns,
};
use crate::markdown::problems::UNREAD_MARKER;

patterns! {
    NUMBER = r"^\(?([0-9]{1,2})[ \x{A0}]?(?:[-–—)/°º:]|\.?[-–—)])[ \t\x{A0}]*(\pL.*)$";
    LETTER = r"^\(?([A-Za-z]|[ivx]{2,4})[ \x{A0}]?[).\-–][ \t\x{A0}]*(\S.*)$";
    TABBED = r"^[o§ü\x{F0A7}\x{F0B7}\x{F0FC}]\t[ \t]*(\S.*)$";
    DASH = r"^(?:[–—−‒]|-{1,2}>|=>|[→➔➜➤»])[ \t\x{A0}]*(\pL.*)$";
}

/// Maximum length of a line that is an item of a list without signs; a longer one is wrapped prose.
const MAX_ITEM_CHARS: usize = 60;

/// Numbers of items in Roman numerals.
const ROMAN: [&str; 8] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"];

/// A line that begins like an item: its sign and its words.
struct Item {
    line: usize,
    words: String,
}

/// Finds typed lists in a paragraph.
pub(super) fn find(block: &Block<'_>, found: &mut Found<'_>) {
    if block.kind != BlockKind::Paragraph {
        return;
    }
    let ranges: Vec<Range<usize>> = block.lines().collect();
    if ranges.len() < 2 {
        return;
    }
    let lines: Vec<&str> = ranges.iter().map(|range| block.text[range.clone()].trim()).collect();
    let items = numbers(&lines)
        .map(|items| ("typed-number", items))
        .or_else(|| letters(&lines).map(|items| ("typed-letter", items)))
        .or_else(|| tabbed(&lines).map(|items| ("bullet", items)))
        .or_else(|| dashes(&lines).map(|items| ("typed-dash", items)))
        .or_else(|| lines_without_signs(&lines, &ranges, block, found.source).map(|items| ("lines", items)));
    let Some((kind, items)) = items else { return };
    let (Some(first), Some(last)) = (items.first(), items.last()) else { return };
    let place = block.place(&(ranges[first.line].start..ranges[last.line].end));
    let sign = if kind == "typed-number" { "1." } else { "-" };
    found.correct(UNREAD_MARKER, kind, &place, &format!("{sign} {}", first.words));
}

/// Returns the items of lines that begin with 1, 2, 3 and a sign: « 1- », « 1° », « (1) ».
fn numbers(lines: &[&str]) -> Option<Vec<Item>> {
    let mut items = Vec::new();
    for (line, text) in lines.iter().enumerate() {
        let Some(groups) = captures(&NUMBER, text).next() else { continue };
        if groups[1].parse() == Ok(items.len() + 1) {
            items.push(Item { line, words: groups[2].to_owned() });
        }
    }
    (items.len() > 1).then_some(items)
}

/// Returns the items of lines that begin with a, b, c or i, ii, iii and a sign.
fn letters(lines: &[&str]) -> Option<Vec<Item>> {
    let mut items: Vec<Item> = Vec::new();
    for (line, text) in lines.iter().enumerate() {
        let Some(groups) = captures(&LETTER, text).next() else { continue };
        let mark = groups[1].to_lowercase();
        let next = items.len();
        let is_letter = u8::try_from(next).is_ok_and(|next| next < 26 && mark.as_bytes() == [b'a' + next]);
        if is_letter || ROMAN.get(next).is_some_and(|numeral| *numeral == mark) {
            items.push(Item { line, words: groups[2].to_owned() });
        }
    }
    (items.len() > 1).then_some(items)
}

/// Returns the items of lines that begin with the letter that a word processor shows as a bullet, and a tab.
fn tabbed(lines: &[&str]) -> Option<Vec<Item>> {
    let item = |(line, text): (usize, &&str)| {
        let groups = captures(&TABBED, text).next()?;
        Some(Item { line, words: groups[1].to_owned() })
    };
    let items: Vec<Item> = lines.iter().enumerate().filter_map(item).collect();
    (items.len() > 1).then_some(items)
}

/// Returns the items of lines that begin with a dash or an arrow. A dash may be of a sentence, or begin the
/// words of a person in a dialogue: items follow a colon, or are all the lines of the paragraph and are
/// written as a list.
fn dashes(lines: &[&str]) -> Option<Vec<Item>> {
    let item = |(line, text): (usize, &&str)| {
        let groups = captures(&DASH, text).next()?;
        Some(Item { line, words: groups[1].to_owned() })
    };
    let items: Vec<Item> = lines.iter().enumerate().filter_map(item).collect();
    let first = items.first()?;
    let is_announced = first.line > 0 && lines[first.line - 1].ends_with(':');
    let is_whole = first.line == 0 && items.len() == lines.len();
    let is_arrow = lines[first.line].starts_with(['-', '=', '→', '➔', '➜', '➤']);
    let is_speech = |item: &Item| item.words.ends_with(['?', '!', '»', '”']);
    let is_listed =
        |item: &Item| item.words.ends_with([';', ',']) || item.words.starts_with(char::is_lowercase);
    let is_list = is_arrow
        || is_announced && !items.iter().any(is_speech)
        || is_whole && items.iter().all(is_listed)
        || is_whole
            && items.len() > 2
            && items.iter().all(|item| item.words.ends_with(char::is_alphanumeric))
        || is_whole && items[..items.len() - 1].iter().all(|item| item.words.ends_with(';'));
    (items.len() > 1 && is_list).then_some(items)
}

/// Returns the items of lines without signs: after a colon, or each ended by a semicolon.
fn lines_without_signs(
    lines: &[&str],
    ranges: &[Range<usize>],
    block: &Block<'_>,
    source: &str,
) -> Option<Vec<Item>> {
    // A line break that the author asked for is kept on the page, as in an address.
    let is_soft = |pair: &[Range<usize>]| {
        let end = block.place(&pair[0]).end;
        let gap = source.get(end..block.place(&pair[1]).start).unwrap_or_default();
        !gap.starts_with("  ") && !gap.contains(['\\', '<'])
    };
    // Typed bullets have their own rule.
    if lines.iter().any(|line| line.starts_with(['•', '·', '▪', '●', '◦', '‣'])) {
        return None;
    }
    let is_announced = lines[0].ends_with(':');
    let items = &lines[usize::from(is_announced)..];
    let (last, before) = items.split_last()?;
    let is_short = |line: &&str| line.chars().count() <= MAX_ITEM_CHARS;
    let start = block.place(&ranges[0]).start;
    let is_quoted =
        source[..start].rsplit('\n').next().is_some_and(|signs| signs.trim_start().starts_with('>'));
    let has_semicolons = before.len() > 1 || (is_announced || is_quoted) && !before.is_empty();
    let is_enumeration = has_semicolons && before.iter().all(|line| line.ends_with(';'));
    let is_column = is_announced
        && before.len() > 1
        && items.iter().all(is_short)
        && items.iter().all(|line| line.starts_with(char::is_uppercase))
        && before.iter().all(|line| line.ends_with(char::is_alphanumeric))
        && !last.ends_with([':', ',']);
    let is_list = (is_enumeration || is_column)
        && !items.iter().any(|line| line.contains(super::block::OBJECT) && !is_enumeration)
        && ranges.windows(2).all(is_soft);
    let first = usize::from(is_announced);
    is_list.then(|| {
        let item = |(at, words): (usize, &&str)| Item { line: first + at, words: (*words).to_owned() };
        items.iter().enumerate().map(item).collect()
    })
}
