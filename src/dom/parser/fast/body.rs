//! Start tags in the body: what may stand where, without anything to correct.

use html5ever::ns;

use super::{
    Parser, skip_first_newline,
    tag_kind::{TablePart, TagKind},
    tag_scanner::StartTag,
};

impl Parser<'_> {
    /// A start tag in the body that ends there; gives where to go on. None where the standard would do
    /// more than open the element where it stands.
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

    /// Whether an element of that sort stands where it is written, in one of the other sort, with nothing
    /// to close before it.
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

    /// A start tag where only parts of a table may stand.
    fn start_tag_in_table(&mut self, tag: StartTag, end: usize) -> Option<usize> {
        let current = self.tree.current()?;
        let TagKind::TablePart(part) = tag.kind else { return None };
        match (current.kind, part) {
            (TagKind::Table, TablePart::Caption | TablePart::ColumnGroup | TablePart::RowGroup)
            | (TagKind::TablePart(TablePart::RowGroup), TablePart::Row)
            | (TagKind::TablePart(TablePart::Row), TablePart::Cell) => {}
            (TagKind::Table, TablePart::Row) => self.tree.insert_implied_tbody(&tag)?,
            (TagKind::TablePart(TablePart::RowGroup), TablePart::RowGroup) if current.is_implied => {
                self.tree.close()
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
