//! The anchors of headings.

use std::collections::HashMap;

use super::{
    event::{Event, EventKind, ParsedMarkdown, Tag},
    problem::Problem,
    problems::{BAD_HEADING_ID, DUPLICATE_HEADING_ID},
    slug,
};

/// The anchor of a heading without letters or digits.
const NAMELESS: &str = "section";

/// Sets a unique anchor for every heading: the author's if there is one, else the slug of its text,
/// with a number if it is taken.
pub(super) fn assign_ids(document: &mut ParsedMarkdown<'_>) {
    let mut taken = HashMap::new();
    let ParsedMarkdown { body, footnotes, problems } = document;
    let texts = || std::iter::once(&*body).chain(footnotes.iter().map(|footnote| &footnote.events));
    // Authors' anchors come first, wherever they are, since links refer to them.
    for event in texts().flatten() {
        if let EventKind::Start(Tag::Heading(heading)) = &event.kind
            && let Some(id) = &heading.id
            && is_anchor(id)
        {
            taken.entry(id.clone()).or_insert(0_usize);
        }
    }
    let mut own = std::collections::HashSet::new();
    let texts = std::iter::once(&mut *body).chain(footnotes.iter_mut().map(|footnote| &mut footnote.events));
    for events in texts {
        for at in 0..events.len() {
            let place = events[at].range.clone();
            let EventKind::Start(Tag::Heading(heading)) = &mut events[at].kind else { continue };
            if let Some(id) = heading.id.take() {
                if !is_anchor(&id) {
                    problems.push(Problem::new(BAD_HEADING_ID, place).with("id", &id));
                } else if own.insert(id.clone()) {
                    heading.id = Some(id);
                    continue;
                } else {
                    problems.push(Problem::new(DUPLICATE_HEADING_ID, place).with("id", &id));
                }
            }
            let words = slug(&words(&events[at + 1..]));
            let id = unique(if words.is_empty() { NAMELESS.to_owned() } else { words }, &mut taken);
            if let EventKind::Start(Tag::Heading(heading)) = &mut events[at].kind {
                heading.id = Some(id);
            }
        }
    }
}

/// Returns the visible text up to the end of the heading that `events` are in.
fn words(events: &[Event<'_>]) -> String {
    let mut words = String::new();
    let mut depth = 0_usize;
    for event in events {
        match &event.kind {
            EventKind::Start(_) => depth += 1,
            EventKind::End if depth == 0 => break,
            EventKind::End => depth -= 1,
            EventKind::Text(text) | EventKind::Verbatim(text) | EventKind::Code(text) => words.push_str(text),
            EventKind::Image(image) => words.push_str(&image.alt),
            EventKind::HardBreak => words.push(' '),
            _ => {}
        }
    }
    words
}

/// Returns `true` if an anchor is valid. It begins with a letter, so that it cannot conflict with
/// the anchors of the HTML renderer.
fn is_anchor(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_alphabetic())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}

fn unique(id: String, taken: &mut HashMap<String, usize>) -> String {
    let Some(count) = taken.get(&id).copied() else {
        taken.insert(id.clone(), 1);
        return id;
    };
    let mut number = count.max(1) + 1;
    while taken.contains_key(&format!("{id}-{number}")) {
        number += 1;
    }
    taken.insert(id.clone(), number);
    let numbered = format!("{id}-{number}");
    taken.insert(numbered.clone(), 1);
    numbered
}
