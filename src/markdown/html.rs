//! From [`Event`]s to HTML that everyone can use.
//!
//! What was begun is kept on a stack with the tag that ends it, so that whatever the text, the HTML
//! is balanced. No inline styles, no scripts: pages forbid both.

use std::{fmt::Write as _, ops::Range};

use super::{
    LanguageTag, Rendering,
    directives::Fenced,
    escape,
    event::{Document, Event, Heading, Tag, What},
    parse::parse,
    sanitize,
    table::{self, OpenTable},
};

/// The HTML of a Markdown text.
pub fn html(text: &str, rendering: &mut Rendering<'_>) -> String {
    let masked = Fenced::new(text);
    let document = parse(&masked);
    let mut writer = Writer::new(&document, rendering, text.len());
    for event in &document.body {
        writer.event(event);
    }
    writer.footnotes(&document.footnotes);
    writer.out
}

pub(super) struct Writer<'w, 'r> {
    pub(super) out: String,
    pub(super) rendering: &'w mut Rendering<'r>,
    pub(super) open: Vec<Close>,
    pub(super) table: Option<OpenTable<'w>>,
    pub(super) tables: usize,
    callouts: usize,
    /// The anchors of the text, sorted: links to them get the prefix that they have.
    pub(super) ids: Vec<&'w str>,
}

/// How something begun is ended.
#[derive(Clone, Copy, Debug)]
pub(super) enum Close {
    Html(&'static str),
    /// A passage in another language: typography goes back to the one around it.
    Language(&'static str),
    Table,
}

impl<'w, 'r> Writer<'w, 'r> {
    fn new(document: &'w Document<'_>, rendering: &'w mut Rendering<'r>, length: usize) -> Self {
        let ids = document.events().filter_map(|event| match &event.what {
            What::Start(Tag::Heading(heading)) => heading.id.as_deref(),
            _ => None,
        });
        let mut ids: Vec<&str> = ids.collect();
        ids.sort_unstable();
        let out = String::with_capacity(length + length / 2);
        Self { out, rendering, open: Vec::new(), table: None, tables: 0, callouts: 0, ids }
    }

    pub(super) fn event(&mut self, event: &'w Event<'_>) {
        match &event.what {
            What::Start(tag) => self.start(tag, &event.at),
            What::End => self.end(),
            What::Text(text) => self.text(text),
            What::Verbatim(text) => self.raw(text),
            What::Code(code) => {
                self.out.push_str("<code>");
                escape::text(&mut self.out, code);
                self.out.push_str("</code>");
                self.rendering.typography.other();
            }
            What::HardBreak => {
                self.out.push_str("<br>");
                self.text("\n");
            }
            What::Rule => {
                self.out.push_str("<hr");
                self.mark(&event.at);
                self.out.push_str(">\n");
            }
            What::Task(done) => self.task(*done, &event.at),
            What::Image(image) => {
                self.image(image, &event.at);
                self.rendering.typography.other();
            }
            What::Figure(image) => self.figure(image, &event.at),
            What::Reference { number, time } => self.reference(*number, *time, &event.at),
            What::Html(html) => {
                let clean = sanitize::clean(html, self.rendering.links);
                self.sanitized(clean.trim(), html, &event.at);
                self.out.push('\n');
            }
        }
    }

    fn start(&mut self, tag: &'w Tag<'_>, at: &Range<usize>) {
        if begins_text(tag) {
            self.rendering.typography.begin_block();
        }
        match tag {
            Tag::Paragraph => self.element("<p", at, ">", "</p>\n"),
            Tag::Heading(heading) => self.heading(heading, at),
            Tag::Quote => self.element("<blockquote", at, ">\n", "</blockquote>\n"),
            Tag::Callout(kind, title) => self.callout(*kind, *title, at),
            Tag::Language(language) => self.language("<div", language, at, "</div>\n"),
            Tag::CodeBlock(info) => self.code_block(info, at),
            Tag::List(None) => self.element("<ul", at, ">\n", "</ul>\n"),
            Tag::List(Some(first)) => {
                self.begin("<ol", at, Close::Html("</ol>\n"));
                if *first != 1 {
                    let _ = write!(self.out, " start=\"{first}\"");
                }
                self.out.push_str(">\n");
            }
            Tag::Item(None) => self.element("<li", at, ">", "</li>\n"),
            Tag::Item(Some(done)) => {
                let class = if *done { " class=\"task done\">" } else { " class=\"task\">" };
                self.element("<li", at, class, "</li>\n");
            }
            Tag::Definitions => self.element("<dl", at, ">\n", "</dl>\n"),
            Tag::Term => self.element("<dt", at, ">", "</dt>\n"),
            Tag::Definition => self.element("<dd", at, ">", "</dd>\n"),
            Tag::Table(table) => self.begin_table(table, at),
            Tag::Caption => self.caption(at),
            Tag::Head => self.head(at),
            Tag::Row => self.row(at),
            Tag::Cell => self.cell(at),
            Tag::Details { open } => {
                self.element("<details", at, if *open { " open>\n" } else { ">\n" }, "</details>\n");
            }
            Tag::Emphasis => self.plain("<em>", "</em>"),
            Tag::Strong => self.plain("<strong>", "</strong>"),
            Tag::Deleted => self.plain("<del>", "</del>"),
            Tag::Passage(language) => self.language("<span", language, at, "</span>"),
            Tag::Link(link) => self.link(link, at),
            Tag::Inline(name, title, language) => self.inline(name, title.as_deref(), language.as_ref(), at),
        }
    }

    fn end(&mut self) {
        match self.open.pop() {
            Some(Close::Html(html)) => self.out.push_str(html),
            Some(Close::Language(html)) => {
                self.out.push_str(html);
                self.rendering.typography.leave();
            }
            Some(Close::Table) => self.end_table(),
            None => {}
        }
    }

    /// Begins an element, its start tag still open for attributes.
    pub(super) fn begin(&mut self, tag: &str, at: &Range<usize>, close: Close) {
        self.out.push_str(tag);
        self.mark(at);
        self.open.push(close);
    }

    pub(super) fn element(&mut self, tag: &str, at: &Range<usize>, rest: &str, close: &'static str) {
        self.begin(tag, at, Close::Html(close));
        self.out.push_str(rest);
    }

    pub(super) fn plain(&mut self, tag: &str, close: &'static str) {
        self.out.push_str(tag);
        self.open.push(Close::Html(close));
    }

    pub(super) fn attribute(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        escape::attribute(&mut self.out, value);
        self.out.push('"');
    }

    /// An anchor of ours or of a heading, with the prefix of this text.
    pub(super) fn anchor(&mut self, attribute: &str, anchor: &str) {
        let prefixed = format!("{}{anchor}", self.rendering.id_prefix);
        self.attribute(attribute, &prefixed);
    }

    pub(super) fn text(&mut self, text: &str) {
        let text = self.rendering.typography.text(text);
        escape::text(&mut self.out, &text);
    }

    fn raw(&mut self, text: &str) {
        escape::text(&mut self.out, text);
        self.rendering.typography.other();
    }

    fn heading(&mut self, heading: &Heading, at: &Range<usize>) {
        const CLOSE: [&str; 6] = ["</h1>\n", "</h2>\n", "</h3>\n", "</h4>\n", "</h5>\n", "</h6>\n"];
        let level = (self.rendering.top_heading.max(1) + heading.level.saturating_sub(2)).min(6);
        let _ = write!(self.out, "<h{level}");
        self.mark(at);
        self.anchor("id", heading.id.as_deref().unwrap_or_default());
        let close = CLOSE[usize::from(level) - 1];
        match &heading.language {
            Some(language) => {
                self.attribute("lang", language.as_str());
                self.rendering.typography.enter(language);
                self.open.push(Close::Language(close));
            }
            None => self.open.push(Close::Html(close)),
        }
        self.out.push('>');
    }

    fn callout(&mut self, kind: super::Callout, title: Option<&str>, at: &Range<usize>) {
        self.callouts += 1;
        let anchor = format!("_callout-{}", self.callouts);
        self.begin("<aside", at, Close::Html("</aside>\n"));
        let _ = write!(self.out, " class=\"callout {}\" role=\"note\"", kind.class());
        self.anchor("aria-labelledby", &anchor);
        self.out.push_str(">\n<p");
        self.mark(at);
        self.out.push_str(" class=\"callout-title\"");
        self.anchor("id", &anchor);
        self.out.push('>');
        match title {
            Some(title) => {
                self.rendering.typography.begin_block();
                self.text(title);
            }
            None => escape::text(&mut self.out, &self.rendering.words.callout(kind)),
        }
        self.out.push_str("</p>\n");
    }

    fn language(&mut self, tag: &str, language: &LanguageTag, at: &Range<usize>, close: &'static str) {
        self.begin(tag, at, Close::Language(close));
        self.attribute("lang", language.as_str());
        self.out.push_str(if tag == "<div" { ">\n" } else { ">" });
        self.rendering.typography.enter(language);
    }

    fn code_block(&mut self, info: &str, at: &Range<usize>) {
        self.element("<pre", at, "><code", "</code></pre>\n");
        let language = info.split([' ', ',', '{']).next().unwrap_or_default();
        if !language.is_empty() {
            self.attribute("class", &format!("language-{language}"));
        }
        self.out.push('>');
    }

    fn task(&mut self, done: bool, at: &Range<usize>) {
        self.out.push_str("<span");
        self.mark(at);
        self.out.push_str(" class=\"task-state\" role=\"img\"");
        let label = self.rendering.words.task(done);
        self.attribute("aria-label", &label);
        self.out.push_str(if done { ">☑</span> " } else { ">☐</span> " });
    }

    fn inline(
        &mut self,
        name: &'static str,
        title: Option<&str>,
        language: Option<&LanguageTag>,
        at: &Range<usize>,
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
        self.mark(at);
        if let Some(title) = title {
            self.attribute("title", title);
        }
        match language {
            Some(language) => {
                self.attribute("lang", language.as_str());
                self.rendering.typography.enter(language);
                self.open.push(Close::Language(close));
            }
            None => self.open.push(Close::Html(close)),
        }
        self.out.push('>');
    }
}

/// Whether words that have nothing to do with those before begin with it.
fn begins_text(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Paragraph | Tag::Heading(_) | Tag::Item(_) | Tag::Term | Tag::Definition)
        || table::begins_text(tag)
}
