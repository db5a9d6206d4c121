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
    let mut columns: Vec<Option<usize>> = Vec::new();
    for (event, range) in events {
        match event {
            Event::Start(Tag::List(_)) => columns.push(None),
            Event::End(TagEnd::List(_)) => {
                columns.pop();
            }
            Event::Start(Tag::Item) => {
                let Some((line, indent)) = indentation(found.source, range) else { continue };
                match columns.last_mut() {
                    Some(Some(first)) if indent > *first => report(line, indent, *first + 2, found),
                    Some(first) if first.is_none() => *first = Some(indent),
                    _ => {}
                }
            }
            _ => {}
        }
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
