//! [`Event`]s → accessible HTML.
//!
//! Open elements are kept on a stack with their end tags, so that the HTML is balanced for any
//! text. There are no inline styles and no scripts: pages forbid both.

use std::{fmt::Write as _, ops::Range};

use super::{
    LanguageTag, Rendering,
    directives::MaskedText,
    event::{Event, EventKind, HeadingData, ParsedMarkdown, Tag},
    parse::parse,
    sanitize,
    table::{self, OpenTable},
};
use crate::html::{push_attribute, push_text};

/// Renders a Markdown text as HTML.
pub fn html(text: &str, rendering: &mut Rendering<'_>) -> String {
    let masked = MaskedText::new(text);
    let document = parse(&masked);
    let mut writer = HtmlWriter::new(&document, rendering, text.len());
    for event in &document.body {
        writer.event(event);
    }
    writer.footnotes(&document.footnotes);
    writer.out
}

pub(super) struct HtmlWriter<'w, 'r> {
    pub(super) out: String,
    pub(super) rendering: &'w mut Rendering<'r>,
    pub(super) open: Vec<EndTag>,
    pub(super) table: Option<OpenTable<'w>>,
    pub(super) tables: usize,
    callouts: usize,
    /// Anchors of the text, sorted: links to them get the same prefix.
    pub(super) ids: Vec<&'w str>,
}

/// The end of an open element.
#[derive(Clone, Copy, Debug)]
pub(super) enum EndTag {
    Html(&'static str),
    /// A passage in another language: typography returns to the enclosing language.
    Language(&'static str),
    Table,
}

impl<'w, 'r> HtmlWriter<'w, 'r> {
    fn new(document: &'w ParsedMarkdown<'_>, rendering: &'w mut Rendering<'r>, length: usize) -> Self {
        let ids = document.events().filter_map(|event| match &event.kind {
            EventKind::Start(Tag::Heading(heading)) => heading.id.as_deref(),
            _ => None,
        });
        let mut ids: Vec<&str> = ids.collect();
        ids.sort_unstable();
        let out = String::with_capacity(length + length / 2);
        Self { out, rendering, open: Vec::new(), table: None, tables: 0, callouts: 0, ids }
    }

    pub(super) fn event(&mut self, event: &'w Event<'_>) {
        match &event.kind {
            EventKind::Start(tag) => self.start(tag, &event.range),
            EventKind::End => self.end(),
            EventKind::Text(text) => self.text(text),
            EventKind::Verbatim(text) => self.raw(text),
            EventKind::Code(code) => {
                self.out.push_str("<code>");
                push_text(&mut self.out, code);
                self.out.push_str("</code>");
                self.rendering.typesetter.skip();
            }
            EventKind::HardBreak => {
                self.out.push_str("<br>");
                self.text("\n");
            }
            EventKind::Rule => {
                self.out.push_str("<hr");
                self.source_mark(&event.range);
                self.out.push_str(">\n");
            }
            EventKind::Task(done) => self.task(*done, &event.range),
            EventKind::Image(image) => {
                self.image(image, &event.range);
                self.rendering.typesetter.skip();
            }
            EventKind::Figure(image) => self.figure(image, &event.range),
            EventKind::FootnoteReference { number, occurrence: time } => {
                self.reference(*number, *time, &event.range)
            }
            EventKind::Html(html) => {
                let clean = sanitize::clean(html, self.rendering.links);
                self.sanitized(clean.trim(), html, &event.range);
                self.out.push('\n');
            }
        }
    }

    fn start(&mut self, tag: &'w Tag<'_>, range: &Range<usize>) {
        if begins_text(tag) {
            self.rendering.typesetter.begin_block();
        }
        match tag {
            Tag::Paragraph => self.element("<p", range, ">", "</p>\n"),
            Tag::Heading(heading) => self.heading(heading, range),
            Tag::Quote => self.element("<blockquote", range, ">\n", "</blockquote>\n"),
            Tag::Callout(kind, title) => self.callout(*kind, *title, range),
            Tag::Language(language) => self.language("<div", language, range, "</div>\n"),
            Tag::CodeBlock(info) => self.code_block(info, range),
            Tag::List(None) => self.element("<ul", range, ">\n", "</ul>\n"),
            Tag::List(Some(first)) => {
                self.begin("<ol", range, EndTag::Html("</ol>\n"));
                if *first != 1 {
                    let _ = write!(self.out, " start=\"{first}\"");
                }
                self.out.push_str(">\n");
            }
            Tag::Item(None) => self.element("<li", range, ">", "</li>\n"),
            Tag::Item(Some(done)) => {
                let class = if *done { " class=\"task done\">" } else { " class=\"task\">" };
                self.element("<li", range, class, "</li>\n");
            }
            Tag::Definitions => self.element("<dl", range, ">\n", "</dl>\n"),
            Tag::Term => self.element("<dt", range, ">", "</dt>\n"),
            Tag::Definition => self.element("<dd", range, ">", "</dd>\n"),
            Tag::Table(table) => self.begin_table(table, range),
            Tag::Caption => self.caption(range),
            Tag::Head => self.head(range),
            Tag::Row => self.row(range),
            Tag::Cell => self.cell(range),
            Tag::Details { open } => {
                self.element("<details", range, if *open { " open>\n" } else { ">\n" }, "</details>\n");
            }
            Tag::Emphasis => self.inline_element("<em>", "</em>"),
            Tag::Strong => self.inline_element("<strong>", "</strong>"),
            Tag::Deleted => self.inline_element("<del>", "</del>"),
            Tag::Passage(language) => self.language("<span", language, range, "</span>"),
            Tag::Link(link) => self.link(link, range),
            Tag::Inline(name, title, language) => {
                self.inline(name, title.as_deref(), language.as_ref(), range)
            }
        }
    }

    fn end(&mut self) {
        match self.open.pop() {
            Some(EndTag::Html(html)) => self.out.push_str(html),
            Some(EndTag::Language(html)) => {
                self.out.push_str(html);
                self.rendering.typesetter.leave_language();
            }
            Some(EndTag::Table) => self.end_table(),
            None => {}
        }
    }

    /// Begins an element; its start tag is still open for attributes.
    pub(super) fn begin(&mut self, tag: &str, range: &Range<usize>, close: EndTag) {
        self.out.push_str(tag);
        self.source_mark(range);
        self.open.push(close);
    }

    pub(super) fn element(&mut self, tag: &str, range: &Range<usize>, rest: &str, close: &'static str) {
        self.begin(tag, range, EndTag::Html(close));
        self.out.push_str(rest);
    }

    pub(super) fn inline_element(&mut self, tag: &str, close: &'static str) {
        self.out.push_str(tag);
        self.open.push(EndTag::Html(close));
    }

    pub(super) fn attribute(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        push_attribute(&mut self.out, value);
        self.out.push('"');
    }

    /// Writes an anchor, generated or of a heading, with the prefix of this text.
    pub(super) fn anchor(&mut self, attribute: &str, anchor: &str) {
        let prefixed = format!("{}{anchor}", self.rendering.id_prefix);
        self.attribute(attribute, &prefixed);
    }

    pub(super) fn text(&mut self, text: &str) {
        let text = self.rendering.typesetter.typeset(text);
        push_text(&mut self.out, &text);
    }

    fn raw(&mut self, text: &str) {
        push_text(&mut self.out, text);
        self.rendering.typesetter.skip();
    }

    fn heading(&mut self, heading: &HeadingData, range: &Range<usize>) {
        const CLOSE: [&str; 6] = ["</h1>\n", "</h2>\n", "</h3>\n", "</h4>\n", "</h5>\n", "</h6>\n"];
        let level = (self.rendering.top_heading.max(1) + heading.level.saturating_sub(2)).min(6);
        let _ = write!(self.out, "<h{level}");
        self.source_mark(range);
        self.anchor("id", heading.id.as_deref().unwrap_or_default());
        let close = CLOSE[usize::from(level) - 1];
        match &heading.language {
            Some(language) => {
                self.attribute("lang", language.as_str());
                self.rendering.typesetter.enter_language(language);
                self.open.push(EndTag::Language(close));
            }
            None => self.open.push(EndTag::Html(close)),
        }
        self.out.push('>');
    }

    fn callout(&mut self, kind: super::Callout, title: Option<&str>, range: &Range<usize>) {
        self.callouts += 1;
        let anchor = format!("_callout-{}", self.callouts);
        self.begin("<aside", range, EndTag::Html("</aside>\n"));
        let _ = write!(self.out, " class=\"callout {}\" role=\"note\"", kind.class());
        self.anchor("aria-labelledby", &anchor);
        self.out.push_str(">\n<p");
        self.source_mark(range);
        self.out.push_str(" class=\"callout-title\"");
        self.anchor("id", &anchor);
        self.out.push('>');
        match title {
            Some(title) => {
                self.rendering.typesetter.begin_block();
                self.text(title);
            }
            None => push_text(&mut self.out, &self.rendering.labels.callout(kind)),
        }
        self.out.push_str("</p>\n");
    }

    fn language(&mut self, tag: &str, language: &LanguageTag, range: &Range<usize>, close: &'static str) {
        self.begin(tag, range, EndTag::Language(close));
        self.attribute("lang", language.as_str());
        self.out.push_str(if tag == "<div" { ">\n" } else { ">" });
        self.rendering.typesetter.enter_language(language);
    }

    fn code_block(&mut self, info: &str, range: &Range<usize>) {
        self.element("<pre", range, "><code", "</code></pre>\n");
        let language = info.split([' ', ',', '{']).next().unwrap_or_default();
        if !language.is_empty() {
            self.attribute("class", &format!("language-{language}"));
        }
        self.out.push('>');
    }

    fn task(&mut self, done: bool, range: &Range<usize>) {
        self.out.push_str("<span");
        self.source_mark(range);
        self.out.push_str(" class=\"task-state\" role=\"img\"");
        let label = self.rendering.labels.task(done);
        self.attribute("aria-label", &label);
        self.out.push_str(if done { ">☑</span> " } else { ">☐</span> " });
    }

    fn inline(
        &mut self,
        name: &'static str,
        title: Option<&str>,
        language: Option<&LanguageTag>,
        range: &Range<usize>,
    ) {
        let (start, close) = match name {
            "abbr" => ("<abbr", "</abbr>"),
            "cite" => ("<cite", "</cite>"),
            "kbd" => ("<kbd", "</kbd>"),
            "mark" => ("<mark", "</mark>"),
            "q" => ("<q", "</q>"),
            "sub" => ("<sub", "</sub>"),
            "sup" => ("<sup", "</sup>"),
            _ => ("<span", "</span>"),
        };
        self.out.push_str(start);
        self.source_mark(range);
        if let Some(title) = title {
            self.attribute("title", title);
        }
        match language {
            Some(language) => {
                self.attribute("lang", language.as_str());
                self.rendering.typesetter.enter_language(language);
                self.open.push(EndTag::Language(close));
            }
            None => self.open.push(EndTag::Html(close)),
        }
        self.out.push('>');
    }
}

/// Returns `true` if the text of an element is independent of the text before it.
fn begins_text(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Paragraph | Tag::Heading(_) | Tag::Item(_) | Tag::Term | Tag::Definition)
        || table::begins_text(tag)
}
