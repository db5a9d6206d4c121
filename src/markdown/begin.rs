//! What a text begins: paragraphs, lists, tables, links, each as our own tag.

use std::{borrow::Cow, ops::Range};

use pulldown_cmark::{CodeBlockKind, Tag as SeenTag};

use super::{
    event::{Table, Tag},
    parse::{Open, Opened, Reader, cow},
};

impl<'a> Reader<'a> {
    pub(super) fn begin(&mut self, tag: SeenTag<'a>, at: Range<usize>) {
        let at = if matches!(tag, SeenTag::Heading { .. }) { trimmed(self.source, at) } else { at };
        if !is_inline(&tag) {
            self.brackets.clear();
        }
        // Whoever belongs to a list or a table follows its fate.
        let parent = self.open.last().is_none_or(|open| open.start.is_some());
        let written = match &tag {
            SeenTag::Paragraph | SeenTag::Heading { .. } | SeenTag::CodeBlock(_) | SeenTag::Table(_) => true,
            SeenTag::Link { .. } => self.outside_links(),
            SeenTag::Item
            | SeenTag::DefinitionListTitle
            | SeenTag::DefinitionListDefinition
            | SeenTag::TableHead
            | SeenTag::TableRow
            | SeenTag::TableCell => parent,
            SeenTag::HtmlBlock | SeenTag::Image { .. } | SeenTag::FootnoteDefinition(_) => false,
            _ => self.has_room(&at),
        };
        let tag = match tag {
            SeenTag::Paragraph => Tag::Paragraph,
            SeenTag::Heading { level, id, attrs, .. } => {
                let language =
                    attrs.iter().find(|(name, _)| &**name == "lang").and_then(|(_, tag)| tag.as_deref());
                self.heading(level as u8, id, language, &at)
            }
            SeenTag::BlockQuote(Some(kind)) => Tag::Callout(kind.into(), None),
            SeenTag::BlockQuote(None) => Tag::Quote,
            SeenTag::CodeBlock(kind) => {
                self.verbatim = true;
                Tag::CodeBlock(match kind {
                    CodeBlockKind::Fenced(language) => cow(language),
                    CodeBlockKind::Indented => Cow::Borrowed(""),
                })
            }
            SeenTag::List(first) => Tag::List(first),
            SeenTag::Item => Tag::Item(None),
            SeenTag::DefinitionList => Tag::Definitions,
            SeenTag::DefinitionListTitle => Tag::Term,
            SeenTag::DefinitionListDefinition => Tag::Definition,
            SeenTag::Table(columns) => {
                let table = Tag::Table(Box::new(Table { columns, caption: false, row_headers: false }));
                return self.table(table, at);
            }
            SeenTag::TableHead => Tag::Head,
            SeenTag::TableRow => Tag::Row,
            SeenTag::TableCell => Tag::Cell,
            SeenTag::Strong => Tag::Strong,
            SeenTag::Strikethrough => Tag::Deleted,
            SeenTag::Link { link_type, dest_url, title, .. } => self.link(link_type, dest_url, title, &at),
            SeenTag::Image { dest_url, title, .. } => {
                let image = self.image(dest_url, title, &at);
                self.image = Some((Box::new(image), 0));
                return;
            }
            SeenTag::FootnoteDefinition(label) => {
                self.open.push(Open { kind: Opened::Markdown, start: None, at: at.clone(), link: false });
                let body = std::mem::take(&mut self.out);
                return self.footnotes.begin(&label, at, body, &mut self.problems);
            }
            SeenTag::HtmlBlock => return,
            // The rest is not asked for in the options but emphasis.
            _ => Tag::Emphasis,
        };
        self.start(Opened::Markdown, tag, at, written);
    }
}

fn is_inline(tag: &SeenTag<'_>) -> bool {
    matches!(
        tag,
        SeenTag::Emphasis
            | SeenTag::Strong
            | SeenTag::Strikethrough
            | SeenTag::Link { .. }
            | SeenTag::Image { .. }
    )
}

/// A place without the white space at its end.
fn trimmed(source: &str, at: Range<usize>) -> Range<usize> {
    at.start..at.start + source[at].trim_end().len()
}
