//! From Markdown to [`Event`]s. The outline, the HTML and the plain text all fold over what this
//! gives, and so see the same structure.

use std::{borrow::Cow, ops::Range};

use pulldown_cmark::{CowStr, Event as CmarkEvent, Options, Parser, Tag as CmarkTag};

use super::{
    LanguageTag, attributes,
    directives::Fenced,
    event::{Document, Event, Image, Tag, What},
    footnotes::Footnotes,
    headings,
    problem::{Problem, Problems},
    problems::{BAD_LANGUAGE_TAG, MISPLACED_BLOCK, NESTED_TOO_DEEP, UNBALANCED_ELEMENT, UNCLOSED_BLOCK},
    text,
};

/// The Markdown that is read. Smart punctuation is off: typography is the locale's.
pub(super) const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_DEFINITION_LIST)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_GFM)
    .union(Options::ENABLE_TASKLISTS);

/// What is nested deeper stays as text, without the nesting: browsers and people give up sooner.
pub(super) const DEEPEST: usize = 48;

/// Reads a text.
pub(super) fn parse<'a>(text: &'a Fenced<'_>) -> Document<'a> {
    let mut reader = Reader::new(text);
    for (seen, at) in Parser::new_ext(&text.masked, OPTIONS).into_offset_iter() {
        reader.read(seen, at);
    }
    reader.finish()
}

/// The text being read. What begins in it, its words, its pictures, its tables and its HTML have files of
/// their own.
pub(super) struct Reader<'a> {
    pub(super) text: &'a Fenced<'a>,
    pub(super) source: &'a str,
    pub(super) out: Vec<Event<'a>>,
    pub(super) open: Vec<Open>,
    /// How many of the open things were written into `out`.
    depth: usize,
    told_depth: bool,
    pub(super) footnotes: Footnotes<'a>,
    pub(super) brackets: Vec<text::Bracket>,
    /// Whether brackets can mean something here: they cost time where they cannot.
    pub(super) attentive: bool,
    /// Text before this byte was read as attributes.
    pub(super) read_until: usize,
    /// From where on text may be joined to the text before it.
    pub(super) joins_from: usize,
    pub(super) html: Option<(Cow<'a, str>, Range<usize>)>,
    pub(super) image: Option<(Box<Image<'a>>, usize)>,
    links: usize,
    pub(super) verbatim: bool,
    pub(super) problems: Problems,
}

/// Something begun and not ended.
#[derive(Debug)]
pub(super) struct Open {
    pub(super) kind: Opened,
    /// The event that begins it; none when nothing was written for it.
    pub(super) start: Option<usize>,
    pub(super) at: Range<usize>,
    pub(super) link: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Opened {
    Markdown,
    /// An HTML element, by its name.
    Element(&'static str),
    /// A block, by how many colons it began with.
    Block(usize),
}

impl<'a> Reader<'a> {
    fn new(text: &'a Fenced<'_>) -> Self {
        let source: &'a str = &text.masked;
        Self {
            text,
            source,
            out: Vec::with_capacity(source.len() / 32),
            open: Vec::new(),
            depth: 0,
            told_depth: false,
            footnotes: Footnotes::default(),
            brackets: Vec::new(),
            attentive: source.contains("]{") || source.contains("[^"),
            read_until: 0,
            joins_from: 0,
            html: None,
            image: None,
            links: 0,
            verbatim: false,
            problems: Problems::default(),
        }
    }

    fn read(&mut self, seen: CmarkEvent<'a>, at: Range<usize>) {
        if self.image.is_some() {
            return self.read_alternative(seen, at);
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
            CmarkEvent::Start(tag) => self.begin(tag, at),
            CmarkEvent::End(pulldown_cmark::TagEnd::HtmlBlock) => {}
            CmarkEvent::End(_) => self.end(),
            CmarkEvent::Text(text) => {
                let text = cow(text);
                if self.verbatim { self.push(What::Verbatim(text), at) } else { self.text(text, at) }
            }
            CmarkEvent::Code(code) => self.push(What::Code(cow(code)), at),
            CmarkEvent::Html(html) => self.join_html(cow(html), at),
            CmarkEvent::InlineHtml(html) => self.inline_html(&html, &at),
            CmarkEvent::FootnoteReference(label) => {
                let number = self.footnotes.slot(&label);
                self.push(What::Reference { number, time: 0 }, at);
            }
            // A line break is a space: words on both sides of it are one stretch to typography.
            CmarkEvent::SoftBreak => self.join(Cow::Borrowed("\n"), at),
            CmarkEvent::HardBreak => self.push(What::HardBreak, at),
            CmarkEvent::Rule => self.rule(at),
            CmarkEvent::TaskListMarker(done) => self.task(done, at),
            // Not asked for in the options.
            CmarkEvent::InlineMath(text) | CmarkEvent::DisplayMath(text) => {
                self.push(What::Code(cow(text)), at)
            }
        }
    }

    pub(super) fn push(&mut self, what: What<'a>, at: Range<usize>) {
        self.out.push(Event { what, at });
    }

    /// Begins something that nests; `written` is whether it may stand here at all.
    pub(super) fn start(&mut self, kind: Opened, tag: Tag<'a>, at: Range<usize>, written: bool) {
        let link = written && matches!(tag, Tag::Link(_));
        let start = written.then_some(self.out.len());
        if written {
            self.depth += 1;
            self.links += usize::from(link);
            self.push(What::Start(tag), at.clone());
        }
        self.open.push(Open { kind, start, at, link });
    }

    /// Whether one more level may be begun here; told once for the text when not.
    pub(super) fn has_room(&mut self, at: &Range<usize>) -> bool {
        let room = self.depth < DEEPEST;
        if !room && !std::mem::replace(&mut self.told_depth, true) {
            self.problems.push(Problem::new(NESTED_TOO_DEEP, at.clone()));
        }
        room
    }

    /// Whether a link may begin here: links do not nest, and an HTML one ends where another begins.
    pub(super) fn outside_links(&self) -> bool {
        self.links == 0
    }

    /// Ends what Markdown says ends here, and first whatever its author left open inside.
    fn end(&mut self) {
        self.verbatim = false;
        while let Some(kind) = self.open.last().map(|open| open.kind) {
            if kind == Opened::Markdown {
                return self.close();
            }
            self.report_unclosed();
            self.close();
        }
    }

    /// Ends the innermost open thing.
    pub(super) fn close(&mut self) {
        let Some(open) = self.open.pop() else { return };
        let Some(start) = open.start else {
            // Nothing was written for it; but a footnote's text ends here.
            if let Some(body) = self.footnotes.end(open.at.start, &mut self.out) {
                self.out = body;
            }
            return;
        };
        self.depth -= 1;
        self.links -= usize::from(open.link);
        let end = open.at.end;
        while self.brackets.last().is_some_and(|bracket| bracket.event > start) {
            self.brackets.pop();
        }
        self.push(What::End, open.at);
        match &self.out[start].what {
            What::Start(Tag::Paragraph) => self.figure(start),
            What::Start(Tag::Head) => self.table_head(start),
            What::Start(Tag::Link(_)) if open.kind == Opened::Markdown => {
                let language = self.attributes(end).and_then(|attributes| attributes.language);
                if let What::Start(Tag::Link(link)) = &mut self.out[start].what {
                    link.language = language;
                }
            }
            _ => {}
        }
    }

    pub(super) fn report_unclosed(&mut self) {
        let Some(open) = self.open.last() else { return };
        let problem = match open.kind {
            Opened::Markdown => return,
            Opened::Element(name) => Problem::new(UNBALANCED_ELEMENT, open.at.clone()).with("element", name),
            Opened::Block(_) => Problem::new(UNCLOSED_BLOCK, open.at.clone()),
        };
        self.problems.push(problem);
    }

    /// Reads the attributes that begin at that byte, so that they are not read as text.
    pub(super) fn attributes(&mut self, at: usize) -> Option<attributes::Attributes> {
        let attributes = attributes::read(self.source, at, &mut self.problems)?;
        self.read_until = attributes.end;
        Some(attributes)
    }

    pub(super) fn language(&mut self, tag: &str, at: &Range<usize>) -> Option<LanguageTag> {
        let parsed = tag.trim_matches('"').parse().ok();
        if parsed.is_none() {
            self.problems.push(Problem::new(BAD_LANGUAGE_TAG, at.clone()).with("tag", tag));
        }
        parsed
    }

    fn task(&mut self, done: bool, at: Range<usize>) {
        let last = self.open.iter().rev().take(2).filter_map(|open| open.start);
        for start in last {
            if let What::Start(Tag::Item(task)) = &mut self.out[start].what {
                *task = Some(done);
                return self.push(What::Task(done), at);
            }
        }
    }

    pub(super) fn report_misplaced(&mut self, at: &Range<usize>) {
        self.problems.push(Problem::new(MISPLACED_BLOCK, line(self.source, at)));
    }

    fn finish(mut self) -> Document<'a> {
        self.flush_html();
        while !self.open.is_empty() {
            self.report_unclosed();
            self.close();
        }
        let mut document = self.footnotes.into_document(self.out, self.problems);
        if self.attentive {
            let footnotes = document.footnotes.iter_mut().map(|footnote| &mut footnote.events);
            for events in std::iter::once(&mut document.body).chain(footnotes) {
                text::join_adjacent(events, self.source);
            }
        }
        headings::name(&mut document);
        document
    }
}

pub(super) fn cow(text: CowStr<'_>) -> Cow<'_, str> {
    match text {
        CowStr::Borrowed(text) => Cow::Borrowed(text),
        text => Cow::Owned(text.into_string()),
    }
}

/// The first line of a place.
pub(super) fn line(source: &str, at: &Range<usize>) -> Range<usize> {
    let written = &source[at.clone()];
    at.start..at.start + written.lines().next().unwrap_or_default().trim_end().len()
}
