//! Lists that are indented too little to be inside the item above them.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Events, Found};
use crate::markdown::problems::CHANGED_STRUCTURE;

/// Finds lists right below an item that they are not part of.
pub(super) fn find(events: Events<'_, '_>, found: &mut Found<'_>) {
    for pair in events.windows(2) {
        let [(Event::End(TagEnd::List(is_ordered)), ended), (Event::Start(Tag::List(_)), begun)] = pair
        else {
            continue;
        };
        let width = if *is_ordered { 3 } else { 2 };
        let Some((line, indent)) = indentation(found.source, begun) else { continue };
        let above = found.source[ended.start..line].trim_end_matches(' ');
        if (1..width).contains(&indent) && !above.ends_with("\n\n") {
            report(line, indent, width, found);
        }
    }
    find_shallow_items(events, found);
}

/// Finds items that are indented by one space more than those of their list.
fn find_shallow_items(events: Events<'_, '_>, found: &mut Found<'_>) {
    let mut open: Vec<Vec<ItemStart>> = Vec::new();
    for (event, range) in events {
        match event {
            Event::Start(Tag::List(_)) => open.push(Vec::new()),
            Event::End(TagEnd::List(_)) => find_in_list(&open.pop().unwrap_or_default(), found),
            Event::Start(Tag::Item) => {
                let start = indentation(found.source, range);
                if let (Some((line, indent)), Some(items)) = (start, open.last_mut()) {
                    items.push(ItemStart { line, indent, end: range.end });
                }
            }
            _ => {}
        }
    }
}

/// The first line of an item.
struct ItemStart {
    line: usize,
    indent: usize,
    /// End of the item.
    end: usize,
}

/// Reports each group of items of a list that were meant to be inside the item above them, at its first.
fn find_in_list(items: &[ItemStart], found: &mut Found<'_>) {
    let Some(first) = items.first() else { return };
    let is_shallow = |item: &ItemStart| item.indent > first.indent;
    let outer = items.iter().filter(|item| !is_shallow(item)).count();
    let mut above = first;
    for group in items.chunk_by(|one, next| is_shallow(one) == is_shallow(next)) {
        let (Some(begun), Some(last)) = (group.first(), group.last()) else { continue };
        if is_shallow(begun) {
            let text = found.source[above.line..above.end].trim_end();
            // One item among many, or one apart from the item above it, has a space too many.
            let is_slip = group.len() == 1 && outer > 2 || found.source[..begun.line].ends_with("\n\n");
            if text.ends_with(':') || !is_slip {
                report(begun.line, begun.indent, first.indent + 2, found);
            }
        }
        above = last;
    }
}

/// Returns the start of the line of an item, and its indentation in spaces; `None` if other signs are
/// before it.
fn indentation(source: &str, item: &Range<usize>) -> Option<(usize, usize)> {
    let line = source[..item.start].rfind('\n').map_or(0, |newline| newline + 1);
    let text = &source[line..item.end];
    let indent = text.len() - text.trim_start_matches(' ').len();
    (line + indent >= item.start).then_some((line, indent))
}

/// Reports an item that must be indented by `width` spaces.
fn report(line: usize, indent: usize, width: usize, found: &mut Found<'_>) {
    let written = found.source[line + indent..].lines().next().unwrap_or_default();
    let place = line + indent..line + indent + written.len();
    found.correct(CHANGED_STRUCTURE, "nesting", &place, &format!("{}{written}", " ".repeat(width)));
}
