//! The source map of a page.

use std::{cell::RefCell, sync::Arc};

use super::{SourceAttribute, source_mark::SourceMark};
use crate::{
    diagnostic::Location,
    markdown::Origin,
    render::{PageInputs, templates::Templates},
    source::Span,
};

/// The source locations of a page's texts and templates. Recomputed whenever the page is gathered, and
/// not part of the page's key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceMap {
    texts: Vec<Origin>,
    templates: Arc<Templates>,
}

impl SourceMap {
    pub(in crate::render) fn new(texts: SourceTexts, templates: Arc<Templates>) -> Self {
        Self { texts: texts.0.into_inner(), templates }
    }

    /// Returns the location of a mark (the value of `data-parvis-from` or `data-parvis-src`): in an
    /// author's file, or in a template, as a path if it is built into the program. `None` if the
    /// mark is not one of this page.
    #[must_use]
    pub fn place(&self, mark: &str) -> Option<Location> {
        match SourceMark::parse(mark)? {
            SourceMark::Text { text, start, end } => {
                let origin = self.texts.get(text)?;
                let fits = match origin {
                    Origin::Exact(span) => end <= span.range().len(),
                    Origin::Whole(_) => true,
                };
                fits.then(|| origin.span(&(start..end)).into())
            }
            SourceMark::Template { template, offset } => self.templates.tag(template, offset),
        }
    }

    /// Returns `true` if a mark is that of a template's own start tag.
    #[must_use]
    pub fn is_template(mark: &str) -> bool {
        matches!(SourceMark::parse(mark), Some(SourceMark::Template { .. }))
    }
}

/// The origins of the texts that a page has read so far. Methods that format text take
/// `&PageInputs`, hence the interior mutability.
#[derive(Debug, Default)]
pub(in crate::render) struct SourceTexts(RefCell<Vec<Origin>>);

impl SourceTexts {
    /// Adds a text and returns its number.
    pub(in crate::render) fn add(&self, origin: Origin) -> usize {
        let mut texts = self.0.borrow_mut();
        texts.push(origin);
        texts.len() - 1
    }
}

impl PageInputs<'_> {
    /// Returns the source attribute of a value at that span.
    pub(in crate::render) fn src(&self, span: Span) -> SourceAttribute {
        SourceAttribute::new(self.source_texts.add(Origin::Whole(span)), 0)
    }
}
