//! Element of a page → location in its source.

use std::{cell::OnceCell, collections::BTreeMap};

use crate::{
    diagnostic::{Diagnostic, ElementLocation, Location},
    dom::{Document, Element},
    render::{FROM, RenderedPage, SRC, SourceMap, StrippedPage},
    source::{FileId, Lines, Span},
};

/// Locates problems of texts in the page that shows them: each gets the innermost element generated
/// from its source. Returns them, and those that the page does not show.
#[must_use]
pub fn locate_in_page(
    rendered: &RenderedPage,
    diagnostics: Vec<Diagnostic>,
) -> (Vec<Diagnostic>, Vec<Diagnostic>) {
    if diagnostics.is_empty() {
        return (diagnostics, Vec::new());
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
    let mut made: BTreeMap<FileId, Vec<(Element<'_>, Span)>> = BTreeMap::new();
    for element in document.elements() {
        for span in made_from(element) {
            made.entry(span.file).or_default().push((element, span));
        }
    }
    let element_of = |diagnostic: &Diagnostic| {
        let Location::Span(of) = diagnostic.location else { return None };
        let of_file = made.get(&of.file)?.iter();
        let around = of_file.filter(|(_, span)| span.start <= of.start && of.end <= span.end);
        around.min_by_key(|(_, span)| span.end - span.start).map(|(element, _)| *element)
    };
    let (mut shown, mut not_shown) = (Vec::new(), Vec::new());
    for diagnostic in diagnostics {
        match element_of(&diagnostic) {
            Some(element) => {
                let location = diagnostic.location.clone();
                shown.push(Diagnostic { location, ..locator.locate(element, diagnostic) });
            }
            None => not_shown.push(diagnostic),
        }
    }
    (shown, not_shown)
}

/// Finds the source location of problems in a page.
pub(super) struct Locator<'p> {
    rendered: &'p RenderedPage,
    /// The page as it is published, with its lines; computed for the first finding.
    published: OnceCell<(StrippedPage, Lines)>,
}

impl<'p> Locator<'p> {
    pub(super) fn new(rendered: &'p RenderedPage) -> Self {
        Self { rendered, published: OnceCell::new() }
    }

    /// Returns the page's address from the site's root.
    pub(super) fn address(&self) -> &'p str {
        self.rendered.address.as_str()
    }

    /// Returns the location of the page as a whole.
    pub(super) fn page(&self) -> Location {
        Location::Address(self.rendered.address.to_string())
    }

    /// Returns the diagnostic with the location where it can be fixed: the text that the element
    /// shows, otherwise the template that generated it.
    pub(super) fn locate(&self, element: Element<'_>, diagnostic: Diagnostic) -> Diagnostic {
        self.locate_caused_by(element, None, diagnostic)
    }

    /// Returns the diagnostic of an element with the location of the author's text that causes the problem, if it is
    /// in another element; otherwise as [`locate`](Self::locate) does.
    pub(super) fn locate_caused_by(
        &self,
        element: Element<'_>,
        cause: Option<Element<'_>>,
        diagnostic: Diagnostic,
    ) -> Diagnostic {
        let caused = cause.and_then(|cause| self.source(cause)).filter(|(_, of_template)| !of_template);
        let (location, of_template) =
            caused.or_else(|| self.source(element)).unwrap_or_else(|| (self.rendered.template.clone(), true));
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

    /// Returns the source of the element, and `true` if it is a template.
    fn source(&self, element: Element<'_>) -> Option<(Location, bool)> {
        let mut marks = element.self_and_ancestors().flat_map(|it| [it.attr(FROM), it.attr(SRC)]).flatten();
        marks.find_map(|mark| Some((self.rendered.map.place(mark)?, SourceMap::is_template(mark))))
    }

    /// Returns the line and column, in the page as published, of a byte of the page with source
    /// markers.
    fn position(&self, byte: usize) -> (usize, usize) {
        let html = &self.rendered.html;
        let (published, lines) = self.published.get_or_init(|| {
            let published = StrippedPage::new(html);
            let lines = Lines::of(&published.html);
            (published, lines)
        });
        let position = lines.position(&published.html, published.offset(byte));
        (position.line, position.column)
    }
}
