//! Start tags in the body: those that need no correction by the parser.

use html5ever::ns;

use super::{
    Parser, skip_first_newline,
    tag_kind::{TablePart, TagKind},
    tag_scanner::StartTag,
};

impl Parser<'_> {
    /// Processes a start tag in the body that ends at `end`; returns where to continue. `None` if
    /// the standard would do more than open the element in its place.
    pub(super) fn start_tag_in_body(&mut self, tag: StartTag, end: usize) -> Option<usize> {
        let current = self.tree.current()?;
        if current.is_svg {
            return self.start_tag_in_svg(tag, end);
        }
        if current.kind.allows_only_table_parts() {
            return self.start_tag_in_table(tag, end);
        }
        if !self.may_insert(tag.kind, current.kind) {
            return None;
        }
        match tag.kind {
            TagKind::RawText | TagKind::Title | TagKind::Frame | TagKind::Textarea => {
                return self.raw_text_element(tag, end);
            }
            TagKind::Meta | TagKind::Void | TagKind::Rule | TagKind::Input => {
                self.tree.insert_void(tag, ns!(html));
            }
            TagKind::Svg => return self.start_svg(tag, end),
            TagKind::Preformatted => {
                self.tree.open(tag, ns!(html))?;
                return skip_first_newline(self.page.as_bytes(), end);
            }
            _ => self.tree.open(tag, ns!(html))?,
        }
        Some(end)
    }

    /// Returns `true` if an element of that kind can be inserted in the current element, without
    /// closing anything first.
    fn may_insert(&self, kind: TagKind, current: TagKind) -> bool {
        if kind.closes_paragraph() && self.tree.has_open(TagKind::Paragraph) {
            return false;
        }
        match kind {
            TagKind::ListItem | TagKind::Term => {
                let mut within = self
                    .tree
                    .open_elements()
                    .take_while(|it| it.kind == kind || !it.kind.ends_list_item_search());
                within.all(|it| it.kind != kind)
            }
            TagKind::Heading => current != TagKind::Heading,
            TagKind::Link | TagKind::Button | TagKind::Form | TagKind::Select => !self.tree.has_open(kind),
            TagKind::Input | TagKind::Rule => !self.tree.has_open(TagKind::Select),
            TagKind::Option => current == TagKind::OptionGroup || !current.has_optional_end_tag(),
            TagKind::OptionGroup | TagKind::Ruby => !current.has_optional_end_tag(),
            TagKind::Html | TagKind::Head | TagKind::Body | TagKind::TablePart(_) | TagKind::Unsupported => {
                false
            }
            _ => true,
        }
    }

    /// Processes a start tag where only parts of a table are allowed.
    fn start_tag_in_table(&mut self, tag: StartTag, end: usize) -> Option<usize> {
        let current = self.tree.current()?;
        let TagKind::TablePart(part) = tag.kind else { return None };
        match (current.kind, part) {
            (TagKind::Table, TablePart::Caption | TablePart::ColumnGroup | TablePart::RowGroup)
            | (TagKind::TablePart(TablePart::RowGroup), TablePart::Row)
            | (TagKind::TablePart(TablePart::Row), TablePart::Cell) => {}
            (TagKind::Table, TablePart::Row) => self.tree.insert_implied_tbody(&tag)?,
            (TagKind::TablePart(TablePart::RowGroup), TablePart::RowGroup) if current.is_implied => {
                self.tree.close();
            }
            (TagKind::TablePart(TablePart::ColumnGroup), TablePart::Column) => {
                self.tree.insert_void(tag, ns!(html));
                return Some(end);
            }
            _ => return None,
        }
        self.tree.open(tag, ns!(html))?;
        Some(end)
    }
}
