//! Start tags of paragraphs, lists, tables, links: pulldown-cmark tags → own tags.

use std::{borrow::Cow, ops::Range};

use pulldown_cmark::{CodeBlockKind, CowStr, Event as CmarkEvent, LinkType, Tag as CmarkTag};

use super::{MAX_DEPTH, MarkdownParser, OpenTag, OpenTagKind, cow, line};
use crate::markdown::{
    addresses,
    directives::{self, Directive},
    event::{EventKind, HeadingData, ImageData, LinkData, TableData, Tag},
    problem::Problem,
    problems::{MISSING_ALTERNATIVE, STRAY_BLOCK_END, TITLE_IN_TEXT, UNKNOWN_BLOCK},
};

impl<'a> MarkdownParser<'a> {
    pub(super) fn start_tag(&mut self, tag: CmarkTag<'a>, range: Range<usize>) {
        let range =
            if matches!(tag, CmarkTag::Heading { .. }) { trim_end(self.source, range) } else { range };
        if !is_inline(&tag) {
            self.brackets.clear();
        }
        // Whoever belongs to a list or a table follows its fate.
        let parent = self.open.last().is_none_or(|open| open.start.is_some());
        let written = match &tag {
            CmarkTag::Paragraph | CmarkTag::Heading { .. } | CmarkTag::CodeBlock(_) | CmarkTag::Table(_) => {
                true
            }
            CmarkTag::Link { .. } => self.is_outside_links(),
            CmarkTag::Item
            | CmarkTag::DefinitionListTitle
            | CmarkTag::DefinitionListDefinition
            | CmarkTag::TableHead
            | CmarkTag::TableRow
            | CmarkTag::TableCell => parent,
            CmarkTag::HtmlBlock | CmarkTag::Image { .. } | CmarkTag::FootnoteDefinition(_) => false,
            _ => self.may_nest(&range),
        };
        let tag = match tag {
            CmarkTag::Paragraph => Tag::Paragraph,
            CmarkTag::Heading { level, id, attrs, .. } => {
                let language =
                    attrs.iter().find(|(name, _)| &**name == "lang").and_then(|(_, tag)| tag.as_deref());
                self.heading(level as u8, id, language, &range)
            }
            CmarkTag::BlockQuote(Some(kind)) => Tag::Callout(kind.into(), None),
            CmarkTag::BlockQuote(None) => Tag::Quote,
            CmarkTag::CodeBlock(kind) => {
                self.is_verbatim = true;
                Tag::CodeBlock(match kind {
                    CodeBlockKind::Fenced(language) => cow(language),
                    CodeBlockKind::Indented => Cow::Borrowed(""),
                })
            }
            CmarkTag::List(first) => Tag::List(first),
            CmarkTag::Item => Tag::Item(None),
            CmarkTag::DefinitionList => Tag::Definitions,
            CmarkTag::DefinitionListTitle => Tag::Term,
            CmarkTag::DefinitionListDefinition => Tag::Definition,
            CmarkTag::Table(columns) => {
                let caption = self.out.take_caption();
                let table = TableData { columns, has_caption: caption.is_some(), has_row_headers: false };
                self.start(OpenTagKind::Markdown, Tag::Table(Box::new(table)), range, true);
                if let Some(caption) = caption {
                    self.out.caption(caption);
                }
                return;
            }
            CmarkTag::TableHead => Tag::Head,
            CmarkTag::TableRow => Tag::Row,
            CmarkTag::TableCell => Tag::Cell,
            CmarkTag::Strong => Tag::Strong,
            CmarkTag::Strikethrough => Tag::Deleted,
            CmarkTag::Link { link_type, dest_url, title, .. } => {
                self.link(link_type, dest_url, title, &range)
            }
            CmarkTag::Image { dest_url, title, .. } => {
                let image = self.image(dest_url, title, &range);
                self.image = Some((Box::new(image), 0));
                return;
            }
            CmarkTag::FootnoteDefinition(label) => {
                self.open.push(OpenTag {
                    kind: OpenTagKind::Markdown,
                    start: None,
                    range: range.clone(),
                    is_link: false,
                });
                let body = self.out.take();
                return self.footnotes.begin(&label, range, body, &mut self.problems);
            }
            CmarkTag::HtmlBlock => return,
            // The rest is not asked for in the options but emphasis.
            _ => Tag::Emphasis,
        };
        self.start(OpenTagKind::Markdown, tag, range, written);
    }

    pub(super) fn heading(
        &mut self,
        level: u8,
        id: Option<CowStr<'a>>,
        language: Option<&str>,
        range: &Range<usize>,
    ) -> Tag<'a> {
        if level == 1 {
            self.problems.push(Problem::new(TITLE_IN_TEXT, line(self.source, range)));
        }
        // Braces that touch a link or a passage are its own, not the heading's.
        let written = &self.source[range.clone()];
        let braces = written.trim_end().rfind('{').map(|brace| &written[..brace]);
        let apart = braces.is_some_and(|before| before.ends_with([' ', '\t']));
        let language =
            language.filter(|_| apart).and_then(|tag| self.language(tag, &line(self.source, range)));
        Tag::Heading(Box::new(HeadingData { level: level.max(2), id: id.map(String::from), language }))
    }

    fn is_refused(&mut self, destination: &str, range: &Range<usize>) -> bool {
        let refusal = addresses::refusal(destination);
        if let Some(refusal) = &refusal {
            self.problems.push(refusal.problem(destination, range.clone()));
        }
        refusal.is_some()
    }

    pub(super) fn link(
        &mut self,
        kind: LinkType,
        destination: CowStr<'a>,
        title: CowStr<'a>,
        range: &Range<usize>,
    ) -> Tag<'a> {
        let destination = match kind {
            LinkType::Email => Cow::Owned(format!("mailto:{destination}")),
            _ => cow(destination),
        };
        self.is_verbatim = matches!(kind, LinkType::Email | LinkType::Autolink);
        let refused = self.is_refused(&destination, range);
        let (title, is_refused) = (cow(title), refused);
        Tag::Link(Box::new(LinkData { destination, title, language: None, is_refused, is_bare: false }))
    }

    pub(super) fn image(
        &mut self,
        destination: CowStr<'a>,
        title: CowStr<'a>,
        range: &Range<usize>,
    ) -> ImageData<'a> {
        let (destination, title) = (cow(destination), cow(title));
        let refused = self.is_refused(&destination, range);
        ImageData { destination, title, alt: String::new(), language: None, is_decorative: false, refused }
    }

    /// Gathers the words between the brackets of an image.
    pub(super) fn alternative_text(&mut self, seen: CmarkEvent<'a>, range: Range<usize>) {
        let Some((image, depth)) = &mut self.image else { return };
        match seen {
            CmarkEvent::Start(_) => *depth += 1,
            CmarkEvent::End(_) if *depth > 0 => *depth -= 1,
            CmarkEvent::End(_) => {
                if let Some((image, _)) = self.image.take() {
                    self.finish_image(image, range);
                }
            }
            CmarkEvent::Text(text) | CmarkEvent::Code(text) => image.alt.push_str(&text),
            CmarkEvent::SoftBreak | CmarkEvent::HardBreak => image.alt.push(' '),
            _ => {}
        }
    }

    fn finish_image(&mut self, mut image: Box<ImageData<'a>>, range: Range<usize>) {
        if let Some(attributes) = self.attributes(range.end) {
            image.is_decorative = attributes.decorative;
            image.language = attributes.language;
        }
        if image.alt.trim().is_empty() && !image.is_decorative {
            self.problems.push(Problem::new(MISSING_ALTERNATIVE, range.clone()));
        }
        self.out.push(EventKind::Image(image), range);
    }

    pub(super) fn rule(&mut self, range: Range<usize>) {
        let Some(fence) = self.text.fence(&range) else { return self.out.push(EventKind::Rule, range) };
        self.brackets.clear();
        let (place, colons) = (fence.range.clone(), fence.colons);
        let tag = match self.text.directive(fence) {
            Directive::End => return self.end_block(colons, place),
            Directive::Callout(kind, title) => Some(Tag::Callout(kind, title)),
            Directive::Language(tag) => self.language(tag, &place).map(Tag::Language),
            Directive::Unknown(name) => {
                let problem = Problem::new(UNKNOWN_BLOCK, place.clone()).with("name", name);
                self.problems.push(problem.with_nearest(name, directives::directive_names()));
                None
            }
        };
        let room = self.may_nest(&place);
        match tag {
            Some(tag) => self.start(OpenTagKind::Block(colons), tag, place, room),
            None => self.open.push(OpenTag {
                kind: OpenTagKind::Block(colons),
                start: None,
                range: place,
                is_link: false,
            }),
        }
    }

    /// Ends the innermost block with as many colons, else the innermost one with fewer.
    fn end_block(&mut self, colons: usize, range: Range<usize>) {
        // Only the nearest blocks are looked at, so that a heap of unclosed ones costs no more.
        let reach = || self.open.iter().enumerate().rev().take(2 * MAX_DEPTH);
        let within = reach().take_while(|(_, open)| open.kind != OpenTagKind::Markdown);
        let blocks: Vec<(usize, usize)> = within
            .filter_map(|(index, open)| match open.kind {
                OpenTagKind::Block(colons) => Some((index, colons)),
                _ => None,
            })
            .collect();
        let exact = blocks.iter().find(|(_, begun)| *begun == colons);
        let Some((index, _)) = exact.or_else(|| blocks.iter().find(|(_, begun)| *begun < colons)) else {
            return self.problems.push(Problem::new(STRAY_BLOCK_END, range));
        };
        while self.open.len() > index + 1 {
            self.report_unclosed();
            self.close();
        }
        self.close();
    }
}

fn is_inline(tag: &CmarkTag<'_>) -> bool {
    matches!(
        tag,
        CmarkTag::Emphasis
            | CmarkTag::Strong
            | CmarkTag::Strikethrough
            | CmarkTag::Link { .. }
            | CmarkTag::Image { .. }
    )
}

/// A place without the white space at its end.
fn trim_end(source: &str, range: Range<usize>) -> Range<usize> {
    range.start..range.start + source[range].trim_end().len()
}
