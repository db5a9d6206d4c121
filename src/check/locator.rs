//! From an element of a page to what its author wrote.

use std::cell::OnceCell;

use crate::{
    diagnostic::{Diagnostic, ElementLocation, Location},
    dom::{Document, Element},
    render::{FROM, RenderedPage, SRC, SourceMap, strip},
    source::{Lines, Span},
};

/// The diagnostics of texts, as far as the page shows it: each with the innermost element that was made
/// from its place.
#[must_use]
pub fn locate_in_page(rendered: &RenderedPage, diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    if diagnostics.is_empty() {
        return diagnostics;
    }
    let document = Document::parse(&rendered.html);
    let locator = Locator::new(rendered);
    let made_from = |element: Element<'_>| -> Vec<Span> {
        let marks = [element.attr(FROM), element.attr(SRC)].into_iter().flatten();
        let places = marks.filter_map(|mark| rendered.map.place(mark));
        let spans = places.filter_map(|place| match place {
            Location::Span(span) => Some(span),
            Location::Path(_) | Location::Address(_) => None,
        });
        spans.collect()
    };
    let made: Vec<(Element<'_>, Span)> = document
        .elements()
        .flat_map(|element| made_from(element).into_iter().map(move |span| (element, span)))
        .collect();
    let place_in_page = |diagnostic: Diagnostic| {
        let Location::Span(of) = diagnostic.location else { return None };
        let holds = |span: Span| span.file == of.file && span.start <= of.start && of.end <= span.end;
        let around = made.iter().filter(|(_, span)| holds(*span));
        let (element, _) = around.min_by_key(|(_, span)| span.end - span.start)?;
        Some(Diagnostic { location: Location::Span(of), ..locator.locate(*element, diagnostic) })
    };
    diagnostics.into_iter().filter_map(place_in_page).collect()
}

/// Settles the places of what was found in a page.
pub(super) struct Locator<'p> {
    rendered: &'p RenderedPage,
    /// The page as it is published, with its lines; worked out once something was found.
    published: OnceCell<(String, Lines)>,
}

impl<'p> Locator<'p> {
    pub(super) fn new(rendered: &'p RenderedPage) -> Self {
        Self { rendered, published: OnceCell::new() }
    }

    /// The page's address from the site's root.
    pub(super) fn address(&self) -> &'p str {
        self.rendered.address.as_str()
    }

    /// The page as a whole.
    pub(super) fn page(&self) -> Location {
        Location::Address(self.rendered.address.to_string())
    }

    /// What was found in an element, reported where it is to be fixed: in the text that the element
    /// shows, else in the template that made it.
    pub(super) fn locate(&self, element: Element<'_>, diagnostic: Diagnostic) -> Diagnostic {
        let marks = element.self_and_ancestors().flat_map(|it| [it.attr(FROM), it.attr(SRC)]).flatten();
        let mut locations =
            marks.filter_map(|mark| Some((self.rendered.map.place(mark)?, SourceMap::is_template(mark))));
        let (location, of_template) =
            locations.next().unwrap_or_else(|| (self.rendered.template.clone(), true));
        let (line, column) = self.position(element.bytes().start);
        let seen_in = ElementLocation {
            page: self.rendered.address.to_string(),
            selector: element.selector(),
            line,
            column,
            of_template,
            pages: 1,
        };
        Diagnostic { location, element: Some(Box::new(seen_in)), ..diagnostic }
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
