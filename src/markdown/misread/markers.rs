//! Headings and list items that were not read as such: the space after their sign is missing or is not
//! an ordinary one, or the sign is one of a word processor.

use std::ops::Range;

use super::{
    Found,
    block::{Block, BlockKind},
    captures, patterns,
};
use crate::markdown::problems::UNREAD_MARKER;

patterns! {
    HEADING = r"^([\x{A0}\x{202F}\x{2000}-\x{200B}\x{3000}]*)(#{1,6}|＃{1,6})([\x{A0}\x{202F}\x{2000}-\x{200B}\x{3000} \t]*)(\S.*)$";
    ITEM = r"^([\x{A0}\x{202F}\x{2000}-\x{200B}\x{3000}]*)([-*+]|[0-9]{1,3}[.)])([\x{A0}\x{202F}\x{2000}-\x{200B}\x{3000} \t]*)(\S.*)$";
    TASK = r"^(\[[ xX]?\]) ?(\pL.*)$";
    BULLET = r"^[ \x{A0}]*(?:([•·▪▫◦●○■□‣⁃➢►✓✔❖])[ \t\x{A0}]*|(§)[ \t\x{A0}]+|(o)[ \t\x{A0}]+|([ØüqvÞ])(?:\t|[ \x{A0}]{2,}))([^\s0-9].*)$";
}

/// Returns `true` if a text has a space that is not an ordinary one.
fn has_other_space(text: &str) -> bool {
    text.chars().any(|sign| !matches!(sign, ' ' | '\t'))
}

/// Finds markers in the lines of a block.
pub(super) fn find(block: &Block<'_>, found: &mut Found<'_>) {
    if !matches!(block.kind, BlockKind::Paragraph | BlockKind::Item) {
        return;
    }
    let lines: Vec<Range<usize>> = block.lines().collect();
    let mut dashes: Vec<(Range<usize>, String)> = Vec::new();
    for range in &lines {
        let line = &block.text[range.clone()];
        let place = block.place(range);
        if let Some(groups) = captures(&HEADING, line).next() {
            let (signs, between) = (&groups[2], &groups[3]);
            let is_other = has_other_space(&groups[1]) || has_other_space(between) || signs.starts_with('＃');
            // `#Plan` with one sign is a label, as on social networks, and `#12` a number.
            let is_joined = between.is_empty() && signs.len() > 1 && !groups[4].starts_with('#');
            if is_other || is_joined {
                let level = "#".repeat(signs.chars().count().max(2));
                let kind = if is_other { "heading-space" } else { "heading" };
                found.fix(UNREAD_MARKER, kind, &place, &format!("{level} {}", &groups[4]));
            }
            continue;
        }
        if let Some(groups) = captures(&TASK, line).next() {
            let is_task = block.kind == BlockKind::Paragraph || groups[1].len() == 2;
            if is_task && !line.contains("](") {
                let sign = if groups[1].to_lowercase().contains('x') { "[x]" } else { "[ ]" };
                found.correct(UNREAD_MARKER, "task", &place, &format!("- {sign} {}", &groups[2]));
            }
            continue;
        }
        let Some(groups) = captures(&ITEM, line).next() else { continue };
        let (sign, between, rest) = (&groups[2], &groups[3], &groups[4]);
        let corrected = format!("{sign} {rest}");
        if has_other_space(&groups[1]) && !between.is_empty() || has_other_space(between) {
            // A dash and a no-break space begin a line of dialogue only where they are alone.
            found.fix(UNREAD_MARKER, "item-space", &place, &corrected);
        } else if between.is_empty() && is_joined_item(sign, rest) {
            dashes.push((place, corrected));
        }
    }
    if dashes.len() > 1 {
        let Some(((first, corrected), (last, _))) = dashes.first().zip(dashes.last()) else { return };
        let whole = first.start..last.end;
        let kind = "item";
        if let Some(problem) = found.claim(UNREAD_MARKER, kind, &whole) {
            found.problems.push(problem.with("corrected", &super::shortened(corrected)));
        }
    }
}

/// Returns `true` if a line begins like a list item without its space, not like a number or a word in
/// emphasis.
fn is_joined_item(sign: &str, rest: &str) -> bool {
    let first = rest.chars().next().is_some_and(char::is_alphabetic);
    match sign {
        "*" => first && !rest.contains('*'),
        "-" | "+" => first,
        _ => first && rest.starts_with(char::is_uppercase),
    }
}

/// Finds bullets of a word processor: in paragraphs that follow each other, each with one, and letters
/// that are bullets in another font.
pub(super) fn find_bullets(blocks: &[Block<'_>], found: &mut Found<'_>) {
    let mut run: Vec<(Range<usize>, String)> = Vec::new();
    for block in blocks {
        let lines: Vec<_> = block.lines().collect();
        let mut bullets = Vec::new();
        for range in &lines {
            let Some(groups) = captures(&BULLET, &block.text[range.clone()]).next() else { continue };
            // Lines of one paragraph that begin with a round bullet are reported as a false list.
            let is_letter = groups.get(1).is_none();
            bullets.push((is_letter, block.place(range), format!("- {}", groups[5].trim_start())));
        }
        let is_paragraph = block.kind == BlockKind::Paragraph && !lines.is_empty();
        match bullets.as_slice() {
            [(is_letter, place, corrected)]
                if is_paragraph && (lines.len() == 1 || block.place(&lines[0]) == *place) =>
            {
                run.push((place.clone(), corrected.clone()));
                if !*is_letter || lines.len() == 1 {
                    continue;
                }
            }
            [(true, place, corrected), ..] => {
                let end = bullets.last().map_or(place.end, |(_, place, _)| place.end);
                add_bullets(&(place.start..end), corrected, found);
            }
            _ => {}
        }
        end_run(&mut run, found);
    }
    end_run(&mut run, found);
}

fn end_run(run: &mut Vec<(Range<usize>, String)>, found: &mut Found<'_>) {
    let is_letter = |place: &Range<usize>| {
        found.source[place.clone()].trim_start().starts_with(['§', 'o', 'Ø', 'ü', 'q', 'v', 'Þ'])
    };
    let is_list = run.len() > 1 || run.first().is_some_and(|(place, _)| is_letter(place));
    if let (true, Some((first, corrected)), Some((last, _))) = (is_list, run.first(), run.last()) {
        add_bullets(&(first.start..last.end), corrected, found);
    }
    run.clear();
}

fn add_bullets(place: &Range<usize>, corrected: &str, found: &mut Found<'_>) {
    found.correct(UNREAD_MARKER, "bullet", place, corrected);
}
