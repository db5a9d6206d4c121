//! Bare addresses in a text: each becomes a link, as if it were written `<https://…>`.

use std::{borrow::Cow, ops::Range, sync::LazyLock};

use memchr::memmem;
use regex::Regex;

use super::template_code::slice;
use crate::{
    markdown::event::{Event, EventKind, LinkData, Tag},
    model::address_fault,
};

/// Pattern of what may be an address: one of the Web, with its scheme or with `www.`, or an email address. White
/// space includes no-break spaces.
static ADDRESS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let web = r#"(?i:https?://|www\.)[^\s<>"«»“”`|]+"#;
    let email = r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+";
    Regex::new(&format!("{web}|{email}")).ok()
});

/// Returns `true` if a text may have bare addresses.
#[must_use]
pub fn may_have_addresses(text: &str) -> bool {
    let marks = ["://", "www.", "WWW.", "Www.", "@"];
    marks.iter().any(|mark| memmem::find(text.as_bytes(), mark.as_bytes()).is_some())
}

/// Turns the addresses in running text into links, except in links and keyboard input.
pub(super) fn link_addresses(events: &mut Vec<Event<'_>>) {
    let Some(address) = ADDRESS.as_ref() else { return };
    let mut open = Vec::new();
    let mut kept = 0_usize;
    let mut linked = Vec::with_capacity(events.len());
    let mut all = std::mem::take(events).into_iter().peekable();
    while let Some(event) = all.next() {
        match &event.kind {
            EventKind::Start(tag) => {
                let keeps = matches!(tag, Tag::Link(_) | Tag::Inline("kbd", ..));
                kept += usize::from(keeps);
                open.push(keeps);
            }
            EventKind::End => kept -= usize::from(open.pop().unwrap_or_default()),
            EventKind::Text(text) if kept == 0 => {
                // Emphasis inside an address cuts it in two.
                let is_cut = all.peek().is_some_and(|next| {
                    let is_inline = matches!(&next.kind, EventKind::Start(tag) if tag.is_inline());
                    is_inline && next.range.start == event.range.end
                });
                let found = addresses(text, address, is_cut);
                if !found.is_empty() {
                    split(event, &found, &mut linked);
                    continue;
                }
            }
            _ => {}
        }
        linked.push(event);
    }
    *events = linked;
}

/// An address in a text, and what it links to.
struct BareAddress {
    range: Range<usize>,
    destination: String,
}

/// Returns the addresses in a text; `is_cut` if what ends the text may continue after it.
fn addresses(text: &str, address: &Regex, is_cut: bool) -> Vec<BareAddress> {
    let found = address.find_iter(text).filter(|found| {
        let before = text[..found.start()].chars().next_back();
        !(is_cut && found.end() == text.len())
            && before.is_none_or(|before| !before.is_alphanumeric() && !"/@_=#&%.-".contains(before))
    });
    found
        .filter_map(|found| {
            let written = without_punctuation(found.as_str());
            let destination = destination(written)?;
            Some(BareAddress { range: found.start()..found.start() + written.len(), destination })
        })
        .collect()
}

/// Returns the address without the punctuation of the sentence that it ends, and without the closing
/// bracket of what it is in.
fn without_punctuation(written: &str) -> &str {
    let mut address = written;
    while let Some(last) = address.chars().next_back() {
        let closes = |open: char, close: char| address.matches(open).count() < address.matches(close).count();
        let is_apart = match last {
            ')' => closes('(', ')'),
            ']' => closes('[', ']'),
            '}' => closes('{', '}'),
            _ => ".,;:!?'’‘…*_~\u{200b}".contains(last),
        };
        if !is_apart {
            break;
        }
        address = &address[..address.len() - last.len_utf8()];
    }
    address
}

/// Returns what an address links to; `None` if it is not a whole address.
fn destination(written: &str) -> Option<String> {
    let begins =
        |start: &str| written.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start));
    let destination = if begins("www.") {
        format!("https://{written}")
    } else if begins("http://") || begins("https://") {
        written.to_owned()
    } else {
        let ending = written.rsplit('.').next().unwrap_or_default();
        let is_domain = ending.len() > 1 && ending.bytes().all(|byte| byte.is_ascii_alphabetic());
        let fault = address_fault(written)?;
        return fault.corrected.filter(|_| is_domain && !written.starts_with('.'));
    };
    let host = destination.split_once("://")?.1.split(['/', '?', '#']).next()?;
    let name = if begins("www.") { host.get("www.".len()..)? } else { host };
    let is_whole = name.split('.').filter(|label| !label.is_empty()).count() > 1;
    (is_whole && address_fault(&destination).is_none()).then_some(destination)
}

/// Adds a text to `events`, with its addresses as links.
fn split<'a>(event: Event<'a>, found: &[BareAddress], events: &mut Vec<Event<'a>>) {
    let Event { kind: EventKind::Text(text), range } = event else { return };
    let is_exact = text.len() == range.len();
    let place = |part: Range<usize>| {
        if is_exact { range.start + part.start..range.start + part.end } else { range.clone() }
    };
    let mut push = |kind, part: Range<usize>| events.push(Event { kind, range: place(part) });
    let mut from = 0;
    for BareAddress { range: part, destination } in found {
        if from < part.start {
            push(EventKind::Text(slice(&text, from..part.start)), from..part.start);
        }
        let link = LinkData {
            destination: Cow::Owned(destination.clone()),
            title: Cow::Borrowed(""),
            language: None,
            is_refused: false,
            is_bare: true,
        };
        push(EventKind::Start(Tag::Link(Box::new(link))), part.clone());
        push(EventKind::Verbatim(slice(&text, part.clone())), part.clone());
        push(EventKind::End, part.clone());
        from = part.end;
    }
    if from < text.len() {
        push(EventKind::Text(slice(&text, from..text.len())), from..text.len());
    }
}
