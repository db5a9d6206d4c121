//! From an element of a page to what its author wrote.

use std::cell::OnceCell;

use crate::{
    diagnostic::{Diagnostic, Place, Spot},
    dom::Element,
    render::{FROM, Rendered, SRC, SourceMap, strip},
    source::Lines,
};

/// Settles the places of what was found in a page.
pub(super) struct Located<'p> {
    rendered: &'p Rendered,
    /// The page as it is published, with its lines; worked out once something was found.
    published: OnceCell<(String, Lines)>,
}

impl<'p> Located<'p> {
    pub(super) fn new(rendered: &'p Rendered) -> Self {
        Self { rendered, published: OnceCell::new() }
    }

    /// The page as a whole.
    pub(super) fn page(&self) -> Place {
        Place::Address(self.rendered.address.to_string())
    }

    /// What was found in an element, told where it is to be mended: in the text that the element
    /// shows, else in the template that made it.
    pub(super) fn at(&self, element: Element<'_>, diagnostic: Diagnostic) -> Diagnostic {
        let marks = element.chain().flat_map(|it| [it.attr(FROM), it.attr(SRC)]).flatten();
        let mut placed =
            marks.filter_map(|mark| Some((self.rendered.map.place(mark)?, SourceMap::is_template(mark))));
        let (place, of_template) = placed.next().unwrap_or_else(|| (self.rendered.template.clone(), true));
        let (line, column) = self.position(element.bytes().start);
        let spot = Spot {
            page: self.rendered.address.to_string(),
            selector: element.selector(),
            line,
            column,
            of_template,
            pages: 1,
        };
        Diagnostic { place, spot: Some(Box::new(spot)), ..diagnostic }
    }

    /// The line and column of a byte of the marked page in the page as it is published.
    fn position(&self, byte: usize) -> (usize, usize) {
        let html = &self.rendered.html;
        let (published, lines) = self.published.get_or_init(|| {
            let published = strip(html);
            let lines = Lines::of(&published);
            (published, lines)
        });
        let before = strip(html.get(..byte).unwrap_or_default()).len();
        let position = lines.position(published, before);
        (position.line, position.column)
    }
}
