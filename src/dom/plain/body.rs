//! Start tags in the body: what may stand where, without anything to correct.

use html5ever::ns;

use super::{
    Reader, after_first_line_end,
    sort::{Part, Sort},
    tags::Tag,
};

impl Reader<'_> {
    /// A start tag in the body that ends there; gives where to go on. None where the standard would do
    /// more than open the element where it stands.
    pub(super) fn start_in_body(&mut self, tag: Tag, end: usize) -> Option<usize> {
        let current = self.tree.current()?;
        if current.is_drawing {
            return self.start_in_drawing(tag, end);
        }
        if current.sort.holds_parts() {
            return self.start_in_table(tag, end);
        }
        if !self.may_open(tag.sort, current.sort) {
            return None;
        }
        match tag.sort {
            Sort::Code | Sort::Title | Sort::Frame | Sort::Textarea => return self.whole(tag, end),
            Sort::Meta | Sort::Void | Sort::Break | Sort::Input => {
                self.tree.void(tag, ns!(html));
            }
            Sort::Drawing => return self.start_drawing(tag, end),
            Sort::Preformatted => {
                self.tree.open(tag, ns!(html))?;
                return after_first_line_end(self.page.as_bytes(), end);
            }
            _ => self.tree.open(tag, ns!(html))?,
        }
        Some(end)
    }

    /// Whether an element of that sort stands where it is written, in one of the other sort, with nothing
    /// to close before it.
    fn may_open(&self, sort: Sort, current: Sort) -> bool {
        if sort.ends_paragraph() && self.tree.has_open(Sort::Paragraph) {
            return false;
        }
        match sort {
            Sort::Item | Sort::Term => {
                let mut within =
                    self.tree.opened().take_while(|it| it.sort == sort || !it.sort.ends_search());
                within.all(|it| it.sort != sort)
            }
            Sort::Heading => current != Sort::Heading,
            Sort::Link | Sort::Button | Sort::Form | Sort::Select => !self.tree.has_open(sort),
            Sort::Input | Sort::Break => !self.tree.has_open(Sort::Select),
            Sort::Option => current == Sort::OptionGroup || !current.ends_by_itself(),
            Sort::OptionGroup | Sort::Annotation => !current.ends_by_itself(),
            Sort::Html | Sort::Head | Sort::Body | Sort::Part(_) | Sort::Unfit => false,
            _ => true,
        }
    }

    /// A start tag where only parts of a table may stand.
    fn start_in_table(&mut self, tag: Tag, end: usize) -> Option<usize> {
        let current = self.tree.current()?;
        let Sort::Part(part) = tag.sort else { return None };
        match (current.sort, part) {
            (Sort::Table, Part::Caption | Part::Columns | Part::Body)
            | (Sort::Part(Part::Body), Part::Row)
            | (Sort::Part(Part::Row), Part::Cell) => {}
            (Sort::Table, Part::Row) => self.tree.imply_body(&tag)?,
            (Sort::Part(Part::Body), Part::Body) if current.is_implied => self.tree.close(),
            (Sort::Part(Part::Columns), Part::Column) => {
                self.tree.void(tag, ns!(html));
                return Some(end);
            }
            _ => return None,
        }
        self.tree.open(tag, ns!(html))?;
        Some(end)
    }
}
