//! [`Event`]s → accessible HTML.
//!
//! Open elements are kept on a stack with their end tags, so that the HTML is balanced for any
//! text. There are no inline styles and no scripts: pages forbid both.

use std::{borrow::Cow, fmt::Write as _, ops::Range};

use super::{
    Href, ImageSource, LanguageTag, Rendering, addresses,
    directives::MaskedText,
    event::{Event, EventKind, Footnote, HeadingData, ImageData, LinkData, ParsedMarkdown, TableData, Tag},
    html_buffer::HtmlBuffer,
    parser::parse,
    sanitize,
    table::{CellTags, OpenTable},
};

/// Renders a Markdown text as HTML.
pub fn html(text: &str, rendering: &mut Rendering<'_>) -> String {
    let masked = MaskedText::new(text);
    let document = parse(&masked);
    let mut writer = HtmlWriter::new(&document, rendering, text.len());
    for event in &document.body {
        writer.event(event);
    }
    writer.footnotes(&document.footnotes);
    writer.out.finish()
}

struct HtmlWriter<'w, 'r> {
    out: HtmlBuffer<'r>,
    rendering: &'w mut Rendering<'r>,
    open: Vec<EndTag>,
    table: Option<OpenTable<'w>>,
    tables: usize,
    callouts: usize,
    /// Anchors of the text, sorted: links to them get the same prefix.
    ids: Vec<&'w str>,
}

/// The end of an open element.
#[derive(Clone, Copy, Debug)]
enum EndTag {
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
        let out = HtmlBuffer::new(length + length / 2, rendering.id_prefix, rendering.source);
        Self { out, rendering, open: Vec::new(), table: None, tables: 0, callouts: 0, ids }
    }

    fn event(&mut self, event: &'w Event<'_>) {
        match &event.kind {
            EventKind::Start(tag) => self.start(tag, &event.range),
            EventKind::End => self.end(),
            EventKind::Text(text) => self.text(text),
            EventKind::Verbatim(text) => self.raw(text),
            EventKind::Code(code) => {
                self.out.push_str("<code>");
                self.out.text(code);
                self.out.push_str("</code>");
                self.rendering.typesetter.skip();
            }
            EventKind::HardBreak => {
                self.out.push_str("<br>");
                self.text("\n");
            }
            EventKind::Rule => {
                self.out.push_str("<hr");
                self.out.source_mark(&event.range);
                self.out.push_str(">\n");
            }
            EventKind::Task(done) => self.task(*done, &event.range),
            EventKind::Image(image) => {
                self.image(image, &event.range);
                self.rendering.typesetter.skip();
            }
            EventKind::Figure(image) => self.figure(image, &event.range),
            EventKind::FootnoteReference { number, occurrence: time } => {
                self.reference(*number, *time, &event.range);
            }
            EventKind::Html(html) => {
                let clean = sanitize::clean(html, self.rendering.links);
                self.out.sanitized(clean.trim(), html, &event.range);
                self.out.push('\n');
            }
        }
    }

    fn start(&mut self, tag: &'w Tag<'_>, range: &Range<usize>) {
        if tag.begins_text() {
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
            Tag::Head => self.table_head(range),
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
                self.inline(name, title.as_deref(), language.as_ref(), range);
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
    fn begin(&mut self, tag: &str, range: &Range<usize>, close: EndTag) {
        self.out.push_str(tag);
        self.out.source_mark(range);
        self.open.push(close);
    }

    fn element(&mut self, tag: &str, range: &Range<usize>, rest: &str, close: &'static str) {
        self.begin(tag, range, EndTag::Html(close));
        self.out.push_str(rest);
    }

    fn inline_element(&mut self, tag: &str, close: &'static str) {
        self.out.push_str(tag);
        self.open.push(EndTag::Html(close));
    }

    fn text(&mut self, text: &str) {
        let text = self.rendering.typesetter.typeset(text);
        self.out.text(&text);
    }

    fn raw(&mut self, text: &str) {
        self.out.text(text);
        self.rendering.typesetter.skip();
    }

    fn heading(&mut self, heading: &HeadingData, range: &Range<usize>) {
        const CLOSE: [&str; 6] = ["</h1>\n", "</h2>\n", "</h3>\n", "</h4>\n", "</h5>\n", "</h6>\n"];
        let level = (self.rendering.top_heading.max(1) + heading.level.saturating_sub(2)).min(6);
        let _ = write!(self.out, "<h{level}");
        self.out.source_mark(range);
        self.out.anchor("id", heading.id.as_deref().unwrap_or_default());
        self.open_in(heading.language.as_ref(), CLOSE[usize::from(level) - 1]);
        self.out.push('>');
    }

    fn callout(&mut self, kind: super::Callout, title: Option<&str>, range: &Range<usize>) {
        self.callouts += 1;
        let anchor = format!("_callout-{}", self.callouts);
        self.begin("<aside", range, EndTag::Html("</aside>\n"));
        let _ = write!(self.out, " class=\"callout {}\" role=\"note\"", kind.class());
        self.out.anchor("aria-labelledby", &anchor);
        self.out.push_str(">\n<p");
        self.out.source_mark(range);
        self.out.push_str(" class=\"callout-title\"");
        self.out.anchor("id", &anchor);
        self.out.push('>');
        match title {
            Some(title) => {
                self.rendering.typesetter.begin_block();
                self.text(title);
            }
            None => self.out.text(&self.rendering.labels.callout(kind)),
        }
        self.out.push_str("</p>\n");
    }

    /// Opens an element that may be in another language, its start tag still being written.
    fn open_in(&mut self, language: Option<&LanguageTag>, close: &'static str) {
        let Some(language) = language else { return self.open.push(EndTag::Html(close)) };
        self.out.attribute("lang", language.as_str());
        self.rendering.typesetter.enter_language(language);
        self.open.push(EndTag::Language(close));
    }

    fn language(&mut self, tag: &str, language: &LanguageTag, range: &Range<usize>, close: &'static str) {
        self.out.push_str(tag);
        self.out.source_mark(range);
        self.open_in(Some(language), close);
        self.out.push_str(if tag == "<div" { ">\n" } else { ">" });
    }

    fn code_block(&mut self, info: &str, range: &Range<usize>) {
        self.element("<pre", range, "><code", "</code></pre>\n");
        let language = info.split([' ', ',', '{']).next().unwrap_or_default();
        if !language.is_empty() {
            self.out.attribute("class", &format!("language-{language}"));
        }
        self.out.push('>');
    }

    fn task(&mut self, done: bool, range: &Range<usize>) {
        self.out.push_str("<span");
        self.out.source_mark(range);
        self.out.push_str(" class=\"task-state\" role=\"img\"");
        let label = self.rendering.labels.task(done);
        self.out.attribute("aria-label", &label);
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
        self.out.source_mark(range);
        if let Some(title) = title {
            self.out.attribute("title", title);
        }
        self.open_in(language, close);
        self.out.push('>');
    }

    /// Returns the address of a link; `None` if it is refused, unsafe or not resolved.
    fn href(&self, link: &LinkData<'_>) -> Option<Href<'r>> {
        if link.is_refused {
            return None;
        }
        let mut href = self.rendering.links.resolve_link(&link.destination).filter(Href::is_safe)?;
        if let Some(anchor) = href.address.strip_prefix('#')
            && self.ids.binary_search(&anchor).is_ok()
        {
            href.address = Cow::Owned(format!("#{}{anchor}", self.rendering.id_prefix));
        }
        Some(href)
    }

    fn link(&mut self, link: &LinkData<'_>, range: &Range<usize>) {
        let Some(href) = self.href(link) else {
            return self.open.push(EndTag::Html(""));
        };
        let close = if link.language.is_some() { EndTag::Language("</a>") } else { EndTag::Html("</a>") };
        self.begin("<a", range, close);
        self.out.attribute("href", &href.address);
        if let Some(language) = &link.language {
            self.out.attribute("lang", language.as_str());
            self.out.attribute("hreflang", language.as_str());
            self.rendering.typesetter.enter_language(language);
        } else if let Some(language) = &href.language {
            self.out.attribute("hreflang", language);
        }
        if let Some(media_type) = &href.media_type {
            self.out.attribute("type", media_type);
        }
        if href.is_external {
            self.out.push_str(" rel=\"external\"");
        }
        if !link.title.is_empty() {
            self.out.attribute("title", &link.title);
        }
        self.out.push('>');
    }

    fn image(&mut self, image: &ImageData<'_>, range: &Range<usize>) {
        let ImageSource { address, size } = self.rendering.links.resolve_image(&image.destination);
        if image.refused || address.is_empty() || !addresses::is_safe(&address) {
            return if !image.is_decorative {
                self.text(image.alt.trim())
            };
        }
        self.out.push_str("<img");
        self.out.source_mark(range);
        self.out.attribute("src", &address);
        self.out.attribute("alt", if image.is_decorative { "" } else { image.alt.trim() });
        if let Some(language) = &image.language {
            self.out.attribute("lang", language.as_str());
        }
        if let Some((width, height)) = size {
            let _ = write!(self.out, " width=\"{width}\" height=\"{height}\"");
        }
        self.out.push_str(" loading=\"lazy\">");
    }

    fn figure(&mut self, image: &ImageData<'_>, range: &Range<usize>) {
        self.out.push_str("<figure");
        self.out.source_mark(range);
        self.out.push_str(">\n");
        self.image(image, range);
        self.out.push_str("\n<figcaption");
        self.out.source_mark(range);
        self.out.push('>');
        self.rendering.typesetter.begin_block();
        self.text(&image.title);
        self.out.push_str("</figcaption>\n</figure>\n");
    }

    fn begin_table(&mut self, data: &'w TableData, range: &Range<usize>) {
        self.tables += 1;
        self.begin("<div", range, EndTag::Table);
        self.out.push_str(" class=\"scroll\" tabindex=\"0\" role=\"region\"");
        if data.has_caption {
            self.out.anchor("aria-labelledby", &format!("_table-{}", self.tables));
        } else {
            let label = self.rendering.labels.table(self.tables);
            self.out.attribute("aria-label", &label);
        }
        self.out.push_str(">\n<table");
        self.out.source_mark(range);
        self.out.push_str(">\n");
        self.table = Some(OpenTable::new(data));
    }

    fn caption(&mut self, range: &Range<usize>) {
        self.begin("<caption", range, EndTag::Html("</caption>\n"));
        self.out.anchor("id", &format!("_table-{}", self.tables));
        self.out.push('>');
    }

    fn table_head(&mut self, range: &Range<usize>) {
        self.out.push_str("<thead");
        self.out.source_mark(range);
        self.out.push_str(">\n");
        self.element("<tr", range, ">\n", "</tr>\n</thead>\n");
        if let Some(table) = &mut self.table {
            table.begin_head();
        }
    }

    fn row(&mut self, range: &Range<usize>) {
        if self.table.as_mut().is_some_and(OpenTable::begin_row) {
            self.out.push_str("<tbody>\n");
        }
        self.element("<tr", range, ">\n", "</tr>\n");
    }

    fn cell(&mut self, range: &Range<usize>) {
        let Some(table) = &mut self.table else { return self.inline_element("", "") };
        let CellTags { start, attributes, end } = table.next_cell();
        self.begin(start, range, EndTag::Html(end));
        self.out.push_str(&attributes.concat());
    }

    fn end_table(&mut self) {
        if self.table.take().is_some_and(|table| table.has_body()) {
            self.out.push_str("</tbody>\n");
        }
        self.out.push_str("</table>\n</div>\n");
    }

    fn reference(&mut self, number: usize, time: usize, range: &Range<usize>) {
        let anchor = format!("_reference-{number}-{time}");
        self.out.push_str("<sup");
        self.out.source_mark(range);
        self.out.push_str(" class=\"footnote-reference\"");
        // HTML does not allow a link inside a link: the backlink then points to the number.
        let in_link =
            self.open.iter().any(|close| matches!(close, EndTag::Html("</a>") | EndTag::Language("</a>")));
        if in_link {
            self.out.anchor("id", &anchor);
            let _ = write!(self.out, ">{number}</sup>");
        } else {
            self.out.push_str("><a");
            self.out.source_mark(range);
            self.out.link_to(&format!("_note-{number}"));
            self.out.anchor("id", &anchor);
            self.out.push_str(" role=\"doc-noteref\"");
            let label = self.rendering.labels.footnote(number);
            self.out.attribute("aria-label", &label);
            let _ = write!(self.out, ">{number}</a></sup>");
        }
        self.rendering.typesetter.skip();
    }

    fn footnotes(&mut self, footnotes: &'w [Footnote<'_>]) {
        if footnotes.is_empty() {
            return;
        }
        let level = self.rendering.top_heading.clamp(1, 6);
        self.out.push_str("<section class=\"footnotes\" role=\"doc-endnotes\"");
        self.out.anchor("aria-labelledby", "_notes");
        let _ = write!(self.out, ">\n<h{level}");
        self.out.anchor("id", "_notes");
        self.out.push('>');
        self.out.text(&self.rendering.labels.footnotes());
        let _ = write!(self.out, "</h{level}>\n<ol>\n");
        for (number, footnote) in (1..).zip(footnotes) {
            self.footnote(number, footnote);
        }
        self.out.push_str("</ol>\n</section>\n");
    }

    fn footnote(&mut self, number: usize, footnote: &'w Footnote<'_>) {
        let range = footnote.range();
        self.out.push_str("<li");
        self.out.source_mark(&range);
        self.out.anchor("id", &format!("_note-{number}"));
        self.out.push('>');
        let (last, events) = match footnote.events.split_last() {
            Some((last, events)) => (Some(last), events),
            None => (None, [].as_slice()),
        };
        for event in events {
            self.event(event);
        }
        // The backlink is at the end of the last paragraph, or in a paragraph of its own.
        let paragraph = matches!(self.open.last(), Some(EndTag::Html("</p>\n")));
        match last {
            Some(last) if !paragraph => self.event(last),
            _ => {}
        }
        self.out.push_str(if paragraph { " " } else { "<p>" });
        for time in 1..=footnote.references {
            self.way_back(number, time, footnote.references, &range);
        }
        match last {
            Some(last) if paragraph => self.event(last),
            _ => self.out.push_str("</p>\n"),
        }
        self.out.push_str("</li>\n");
    }

    fn way_back(&mut self, number: usize, time: usize, times: usize, range: &Range<usize>) {
        if time > 1 {
            self.out.push(' ');
        }
        self.out.push_str("<a");
        self.out.source_mark(range);
        self.out.link_to(&format!("_reference-{number}-{time}"));
        self.out.push_str(" class=\"footnote-back\" role=\"doc-backlink\"");
        let label = self.rendering.labels.back_link(number, (times > 1).then_some(time));
        self.out.attribute("aria-label", &label);
        self.out.push_str(">↩");
        if times > 1 {
            let _ = write!(self.out, "<sup>{time}</sup>");
        }
        self.out.push_str("</a>");
    }
}
