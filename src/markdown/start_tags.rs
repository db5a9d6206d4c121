//! The conversion of parser tags to our own.

use std::{borrow::Cow, ops::Range};

use pulldown_cmark::{CodeBlockKind, Tag as CmarkTag};

use super::{
    event::{TableData, Tag},
    parse::{MarkdownParser, OpenTag, OpenTagKind, cow},
};

impl<'a> MarkdownParser<'a> {
    pub(super) fn start_tag(&mut self, tag: CmarkTag<'a>, range: Range<usize>) {
        let range =
            if matches!(tag, CmarkTag::Heading { .. }) { trim_end(self.source, range) } else { range };
        if !is_inline(&tag) {
            self.brackets.clear();
        }
        // Parts of a list or a table are output only if it is.
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
                let table =
                    Tag::Table(Box::new(TableData { columns, has_caption: false, has_row_headers: false }));
                return self.table(table, range);
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
                let body = std::mem::take(&mut self.out);
                return self.footnotes.begin(&label, range, body, &mut self.problems);
            }
            CmarkTag::HtmlBlock => return,
            // Only emphasis is left: other tags are not enabled in the options.
            _ => Tag::Emphasis,
        };
        self.start(OpenTagKind::Markdown, tag, range, written);
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

/// Removes trailing white space from a range.
fn trim_end(source: &str, range: Range<usize>) -> Range<usize> {
    range.start..range.start + source[range].trim_end().len()
}
