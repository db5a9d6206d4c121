//! From Markdown to [`Event`](super::event::Event)s. The outline, the HTML and the plain text all fold
//! over what this gives, and so see the same structure.
//!
//! `pulldown_cmark` gives its events to the [`MarkdownParser`], which [starts](start_tags) our tags,
//! reads [running text](text) and [HTML](raw_html), and adds ours to an [`EventBuffer`].

mod autolinks;
mod event_buffer;
mod raw_html;
mod start_tags;
mod template_code;
mod text;

use std::{borrow::Cow, ops::Range};

use pulldown_cmark::{CowStr, Event as CmarkEvent, Parser, Tag as CmarkTag};

use super::{
    LanguageTag, attributes,
    directives::MaskedText,
    event::{EventKind, ImageData, ParsedMarkdown, Tag},
    footnotes::Footnotes,
    headings,
    options::OPTIONS,
    problem::{Problem, Problems},
    problems::{BAD_LANGUAGE_TAG, MISPLACED_BLOCK, NESTED_TOO_DEEP, UNBALANCED_ELEMENT, UNCLOSED_BLOCK},
};
pub use autolinks::may_have_addresses;
pub(super) use event_buffer::caption_label;
use event_buffer::{EventBuffer, join_adjacent};
use template_code::TemplateCode;

/// Maximum nesting. Deeper elements are flattened to their text: browsers have limits too.
const MAX_DEPTH: usize = 48;

/// Parses a text.
pub(super) fn parse<'a>(text: &'a MaskedText<'_>) -> ParsedMarkdown<'a> {
    let mut parser = MarkdownParser::new(text);
    for (event, range) in Parser::new_ext(&text.masked, OPTIONS).into_offset_iter() {
        parser.event(event, range);
    }
    parser.finish()
}

/// The text being parsed.
struct MarkdownParser<'a> {
    text: &'a MaskedText<'a>,
    source: &'a str,
    out: EventBuffer<'a>,
    open: Vec<OpenTag>,
    /// Number of open tags that were written to `out`.
    depth: usize,
    depth_reported: bool,
    footnotes: Footnotes<'a>,
    brackets: Vec<text::OpenBracket>,
    /// `true` if brackets may have a meaning in this text; tracking them costs time where they have
    /// none.
    tracks_brackets: bool,
    /// Text before this byte was read as attributes.
    consumed_until: usize,
    html: Option<(Cow<'a, str>, Range<usize>)>,
    image: Option<(Box<ImageData<'a>>, usize)>,
    links: usize,
    is_verbatim: bool,
    problems: Problems,
}

/// An open element.
#[derive(Debug)]
struct OpenTag {
    kind: OpenTagKind,
    /// Index of its start event; `None` if it has none.
    start: Option<usize>,
    range: Range<usize>,
    is_link: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum OpenTagKind {
    Markdown,
    /// An HTML element, by name.
    Element(&'static str),
    /// A block, by number of colons.
    Block(usize),
}

impl<'a> MarkdownParser<'a> {
    fn new(text: &'a MaskedText<'_>) -> Self {
        let source: &'a str = &text.masked;
        Self {
            text,
            source,
            out: EventBuffer::new(source),
            open: Vec::new(),
            depth: 0,
            depth_reported: false,
            footnotes: Footnotes::default(),
            brackets: Vec::new(),
            tracks_brackets: source.contains("]{") || source.contains("[^"),
            consumed_until: 0,
            html: None,
            image: None,
            links: 0,
            is_verbatim: false,
            problems: Problems::default(),
        }
    }

    fn event(&mut self, seen: CmarkEvent<'a>, range: Range<usize>) {
        if self.image.is_some() {
            return self.alternative_text(seen, range);
        }
        if self.html.is_some()
            && !matches!(
                seen,
                CmarkEvent::Html(_)
                    | CmarkEvent::Start(CmarkTag::HtmlBlock)
                    | CmarkEvent::End(pulldown_cmark::TagEnd::HtmlBlock)
            )
        {
            self.flush_html();
        }
        match seen {
            CmarkEvent::Start(tag) => self.start_tag(tag, range),
            CmarkEvent::End(pulldown_cmark::TagEnd::HtmlBlock) => {}
            CmarkEvent::End(_) => self.end(),
            CmarkEvent::Text(text) => {
                let text = cow(text);
                if self.is_verbatim {
                    self.out.push(EventKind::Verbatim(text), range);
                } else {
                    self.text(text, range);
                }
            }
            CmarkEvent::Code(code) => self.out.push(EventKind::Code(cow(code)), range),
            CmarkEvent::Html(html) => self.join_html(cow(html), range),
            CmarkEvent::InlineHtml(html) => self.inline_html(&html, &range),
            CmarkEvent::FootnoteReference(label) => {
                let number = self.footnotes.slot(&label);
                self.out.push(EventKind::FootnoteReference { number, occurrence: 0 }, range);
            }
            // A line break is white space: typography applies to the text on both sides as one.
            CmarkEvent::SoftBreak => self.out.join(Cow::Borrowed("\n"), range),
            CmarkEvent::HardBreak => self.out.push(EventKind::HardBreak, range),
            CmarkEvent::Rule => self.rule(range),
            CmarkEvent::TaskListMarker(done) => self.task(done, range),
            // Not enabled in the options.
            CmarkEvent::InlineMath(text) | CmarkEvent::DisplayMath(text) => {
                self.out.push(EventKind::Code(cow(text)), range);
            }
        }
    }

    /// Begins an element; it is output only if `written` is `true`.
    fn start(&mut self, kind: OpenTagKind, tag: Tag<'a>, range: Range<usize>, written: bool) {
        let link = written && matches!(tag, Tag::Link(_));
        let start = written.then_some(self.out.len());
        if written {
            self.depth += 1;
            self.links += usize::from(link);
            self.out.push(EventKind::Start(tag), range.clone());
        }
        self.open.push(OpenTag { kind, start, range, is_link: link });
    }

    /// Returns `true` if another level of nesting is allowed; otherwise reports it, once for the
    /// text.
    fn may_nest(&mut self, range: &Range<usize>) -> bool {
        let room = self.depth < MAX_DEPTH;
        if !room {
            self.report_depth(range);
        }
        room
    }

    fn report_depth(&mut self, range: &Range<usize>) {
        if !std::mem::replace(&mut self.depth_reported, true) {
            self.problems.push(Problem::new(NESTED_TOO_DEEP, range.clone()));
        }
    }

    /// Returns `true` outside of links, which cannot be nested.
    fn is_outside_links(&self) -> bool {
        self.links == 0
    }

    /// Ends a Markdown element, after closing everything left open inside it.
    fn end(&mut self) {
        self.is_verbatim = false;
        while let Some(kind) = self.open.last().map(|open| open.kind) {
            if kind == OpenTagKind::Markdown {
                return self.close();
            }
            self.report_unclosed();
            self.close();
        }
    }

    /// Ends the innermost open element.
    fn close(&mut self) {
        let Some(open) = self.open.pop() else { return };
        let Some(start) = open.start else {
            // It has no event; but if it is a footnote, its text ends here.
            if self.footnotes.is_open_at(open.range.start) {
                let footnote = self.out.take();
                self.out.restore(self.footnotes.end(footnote));
            }
            return;
        };
        self.depth -= 1;
        self.links -= usize::from(open.is_link);
        let end = open.range.end;
        while self.brackets.last().is_some_and(|bracket| bracket.event > start) {
            self.brackets.pop();
        }
        self.out.push(EventKind::End, open.range);
        match self.out.get(start) {
            EventKind::Start(Tag::Paragraph) => self.out.figure(start),
            EventKind::Start(Tag::Head) => {
                self.out.table_head(start, self.open.last().and_then(|open| open.start));
            }
            EventKind::Start(Tag::Link(_)) if open.kind == OpenTagKind::Markdown => {
                let language = self.attributes(end).and_then(|attributes| attributes.language);
                if let EventKind::Start(Tag::Link(link)) = &mut self.out.get_mut(start).kind {
                    link.language = language;
                }
            }
            _ => {}
        }
    }

    fn report_unclosed(&mut self) {
        let Some(open) = self.open.last() else { return };
        let problem = match open.kind {
            OpenTagKind::Markdown => return,
            OpenTagKind::Element(name) => {
                Problem::new(UNBALANCED_ELEMENT, open.range.clone()).with("element", name)
            }
            OpenTagKind::Block(_) => Problem::new(UNCLOSED_BLOCK, open.range.clone()),
        };
        self.problems.push(problem);
    }

    /// Parses the attributes at byte `at`, and marks them as consumed.
    fn attributes(&mut self, at: usize) -> Option<attributes::Attributes> {
        let attributes = attributes::read(self.source, at, &mut self.problems)?;
        self.consumed_until = attributes.end;
        Some(attributes)
    }

    fn language(&mut self, tag: &str, range: &Range<usize>) -> Option<LanguageTag> {
        let parsed = tag.trim_matches('"').parse().ok();
        if parsed.is_none() {
            self.problems.push(Problem::new(BAD_LANGUAGE_TAG, range.clone()).with("tag", tag));
        }
        parsed
    }

    fn task(&mut self, done: bool, range: Range<usize>) {
        let last = self.open.iter().rev().take(2).filter_map(|open| open.start);
        for start in last {
            if let EventKind::Start(Tag::Item(task)) = &mut self.out.get_mut(start).kind {
                *task = Some(done);
                return self.out.push(EventKind::Task(done), range);
            }
        }
    }

    fn report_misplaced(&mut self, range: &Range<usize>) {
        self.problems.push(Problem::new(MISPLACED_BLOCK, line(self.source, range)));
    }

    fn finish(mut self) -> ParsedMarkdown<'a> {
        self.flush_html();
        while !self.open.is_empty() {
            self.report_unclosed();
            self.close();
        }
        let mut document = self.footnotes.into_document(self.out.take(), self.problems);
        let notes = document.footnotes.iter().map(|footnote| &footnote.events);
        let code = TemplateCode::of(self.source, std::iter::once(&document.body).chain(notes));
        let may_have_addresses = autolinks::may_have_addresses(self.source);
        let notes = document.footnotes.iter_mut().map(|footnote| &mut footnote.events);
        for events in std::iter::once(&mut document.body).chain(notes) {
            if self.tracks_brackets {
                join_adjacent(events, self.source);
            }
            if let Some(code) = &code {
                code.set_apart(events);
            }
            if may_have_addresses {
                autolinks::link_addresses(events);
            }
        }
        headings::assign_ids(&mut document);
        document
    }
}

fn cow(text: CowStr<'_>) -> Cow<'_, str> {
    match text {
        CowStr::Borrowed(text) => Cow::Borrowed(text),
        text => Cow::Owned(text.into_string()),
    }
}

/// Returns the first line of a range.
fn line(source: &str, range: &Range<usize>) -> Range<usize> {
    let written = &source[range.clone()];
    range.start..range.start + written.lines().next().unwrap_or_default().trim_end().len()
}
