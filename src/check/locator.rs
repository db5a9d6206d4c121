//! Element of a page → its place in the page, and the mark of its source.

use std::{cell::OnceCell, collections::BTreeMap};

use super::page_problem::{PageElement, PageProblem};
use crate::{
    diagnostic::{Diagnostic, Location},
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
        let places = marks.filter_map(|mark| rendered.source.map.place(mark));
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
                let element = locator.element(element, None).location(&rendered.address);
                shown.push(Diagnostic { element: Some(Box::new(element)), ..diagnostic });
            }
            None => not_shown.push(diagnostic),
        }
    }
    (shown, not_shown)
}

/// Finds the place and the source of the elements of a page.
pub(super) struct Locator<'p> {
    rendered: &'p RenderedPage,
    /// The page as it is published, with its lines; computed for the first finding.
    published: OnceCell<(StrippedPage, Lines)>,
}

impl<'p> Locator<'p> {
    pub(super) fn new(rendered: &'p RenderedPage) -> Self {
        Self { rendered, published: OnceCell::new() }
    }

    /// Returns a problem of an element, caused by the text of another one if `cause` is one.
    pub(super) fn problem(
        &self,
        element: Element<'_>,
        cause: Option<Element<'_>>,
        diagnostic: Diagnostic,
    ) -> PageProblem {
        let Diagnostic { code, severity, message, .. } = diagnostic;
        PageProblem { code, severity, message, element: self.element(element, cause) }
    }

    /// Returns an element as it is recorded, with the mark of the author's text that causes the problem, if
    /// it is in another element; otherwise that of the text or the template that generated it.
    fn element(&self, element: Element<'_>, cause: Option<Element<'_>>) -> PageElement {
        let is_of_text = |mark: &&str| !SourceMap::is_template(mark);
        let caused = cause.and_then(|cause| self.mark(cause)).filter(is_of_text);
        let mark = caused.or_else(|| self.mark(element));
        let mark = match mark.filter(is_of_text) {
            None => self.mark_of_listed_heading(element).or(mark),
            of_text => of_text,
        };
        let (line, column) = self.position(element.bytes().start);
        PageElement { selector: element.selector(), line, column, mark: mark.map(str::to_owned) }
    }

    /// Returns the mark of the innermost element that has one: this one or one around it.
    fn mark<'d>(&self, element: Element<'d>) -> Option<&'d str> {
        let mut marks = element.self_and_ancestors().flat_map(|it| [it.attr(FROM), it.attr(SRC)]).flatten();
        marks.find(|mark| self.rendered.source.map.place(mark).is_some())
    }

    /// Returns the mark of the heading in an author’s text that a link of a template lists, as in a table
    /// of contents; `None` for any other element.
    fn mark_of_listed_heading<'d>(&self, element: Element<'d>) -> Option<&'d str> {
        let link = element.self_and_ancestors().find(|it| it.is("a"))?;
        let heading = link.document().by_id(link.attr("href")?.strip_prefix('#')?)?;
        self.mark(heading).filter(|mark| !SourceMap::is_template(mark) && heading.tag().starts_with('h'))
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
