//! Code of other programs in a text: it is output as written, and what is in it is not the author's
//! words, links or images.

use std::{borrow::Cow, ops::Range};

use crate::markdown::{
    event::{Event, EventKind, Tag},
    misread::{code_pairs, template_ranges, verbatim_ranges},
};

/// Code of other programs in a text that may have some.
pub(super) struct TemplateCode {
    /// Ranges of the text that only the other program reads, in order.
    verbatim: Vec<Range<usize>>,
}

impl TemplateCode {
    /// Finds the code of other programs in a text, which was parsed to `parts`: its body and its notes.
    /// `None` if it has none.
    pub(super) fn of<'e, 'a: 'e>(
        source: &str,
        parts: impl Iterator<Item = &'e Vec<Event<'a>>>,
    ) -> Option<Self> {
        if !["{{", "{%", "=\""].iter().any(|sign| source.contains(sign)) {
            return None;
        }
        let is_code =
            |kind: &EventKind<'_>| matches!(kind, EventKind::Code(_) | EventKind::Start(Tag::CodeBlock(_)));
        let code = parts.flatten().filter(|it| is_code(&it.kind)).map(|it| it.range.clone());
        let mut code: Vec<_> = code.collect();
        code.sort_by_key(|range| range.start);
        Some(Self { verbatim: verbatim_ranges(&code_pairs(source, &code)) })
    }

    fn has(&self, range: &Range<usize>) -> bool {
        let next = self.verbatim.partition_point(|code| code.start <= range.start);
        next.checked_sub(1).is_some_and(|at| self.verbatim[at].end >= range.end)
    }

    /// Sets code of other programs apart from the running text.
    pub(super) fn set_apart(&self, events: &mut Vec<Event<'_>>) {
        let mut apart = Vec::with_capacity(events.len());
        for mut event in std::mem::take(events) {
            let is_inside = self.has(&event.range);
            match &mut event.kind {
                EventKind::Text(text) | EventKind::Html(text) if is_inside => {
                    event.kind = EventKind::Verbatim(std::mem::take(text));
                }
                EventKind::Start(Tag::Link(link)) if is_inside => link.is_refused = true,
                EventKind::Image(image) | EventKind::Figure(image) if is_inside => image.refused = true,
                EventKind::Text(text) => {
                    let ranges = template_ranges(text);
                    if !ranges.is_empty() {
                        split(text, &event.range, &ranges, &mut apart);
                        continue;
                    }
                }
                _ => {}
            }
            apart.push(event);
        }
        *events = apart;
    }
}

/// Adds a text to `events`, with these ranges of it as written.
#[expect(clippy::ptr_arg, reason = "parts of a borrowed text are borrowed as long as it")]
fn split<'a>(text: &Cow<'a, str>, range: &Range<usize>, apart: &[Range<usize>], events: &mut Vec<Event<'a>>) {
    let is_exact = text.len() == range.len();
    let mut push = |kind: fn(Cow<'a, str>) -> EventKind<'a>, part: Range<usize>| {
        if !part.is_empty() {
            let place =
                if is_exact { range.start + part.start..range.start + part.end } else { range.clone() };
            events.push(Event { kind: kind(slice(text, part)), range: place });
        }
    };
    let mut from = 0;
    for part in apart {
        push(EventKind::Text, from..part.start);
        push(EventKind::Verbatim, part.clone());
        from = part.end;
    }
    push(EventKind::Text, from..text.len());
}

/// Returns a part of a text, borrowed if the text is.
pub(super) fn slice<'a>(text: &Cow<'a, str>, part: Range<usize>) -> Cow<'a, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(&text[part]),
        Cow::Owned(text) => Cow::Owned(text[part].to_owned()),
    }
}
