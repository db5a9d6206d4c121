//! The visitor of an item's references and dates.

use super::{AnyRef, FileName, Item, Language, PartialDate, Prose, Record, Url};
use crate::source::Span;

/// The context of a value in an item.
#[derive(Clone, Copy, Debug)]
pub struct FieldContext {
    /// Outermost field that contains the value, such as `leads`.
    pub field: &'static str,
    /// Innermost field that contains the value, such as `as_of` in a list of `figures`.
    pub name: &'static str,
    /// Language of the value, in a localized field.
    pub language: Option<Language>,
    /// Span of the innermost enclosing value that has one.
    pub span: Span,
}

impl FieldContext {
    /// Creates the context of a field of a record; `outer` is the context of the record, `None` for an
    /// item's own.
    #[must_use]
    pub fn enter(outer: Option<Self>, name: &'static str, span: Span) -> Self {
        outer.map_or(Self { field: name, name, language: None, span }, |outer| Self { name, ..outer })
    }
}

/// A visitor of the values that refer to something outside the item: another item, a file, a day. Each
/// method does nothing by default.
pub trait Visitor {
    /// Visits a reference to another item.
    fn reference(&mut self, context: FieldContext, reference: &AnyRef) {
        let _ = (context, reference);
    }

    /// Visits a term of a vocabulary.
    fn term(&mut self, context: FieldContext, vocabulary: Vocabulary, id: &str) {
        let _ = (context, vocabulary, id);
    }

    /// Visits a localized field, with its languages.
    fn languages(&mut self, context: FieldContext, given: &[Language]) {
        let _ = (context, given);
    }

    /// Visits a plain text.
    fn text(&mut self, context: FieldContext, text: &str) {
        let _ = (context, text);
    }

    /// Visits a Markdown field.
    fn prose(&mut self, context: FieldContext, prose: &Prose) {
        let _ = (context, prose);
    }

    /// Visits a date.
    fn date(&mut self, context: FieldContext, date: &PartialDate) {
        let _ = (context, date);
    }

    /// Visits a file in the item's own folder.
    fn file(&mut self, context: FieldContext, file: &FileName) {
        let _ = (context, file);
    }

    /// Visits an address of the Web.
    fn url(&mut self, context: FieldContext, url: &Url) {
        let _ = (context, url);
    }
}

/// Content that a visitor can visit.
pub trait Visitable {
    /// Calls the visitor for each value that refers to something outside the item.
    fn visit(&self, visitor: &mut dyn Visitor);
}

impl<T: Record> Visitable for Item<T> {
    fn visit(&self, visitor: &mut dyn Visitor) {
        self.meta.common.visit_fields(self.meta.declared, None, visitor);
        self.facts.visit_fields(self.meta.declared, None, visitor);
    }
}

/// The vocabularies defined by the portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Vocabulary {
    /// The topics in `content/topics.yaml`.
    Topics,
    /// The values in `site.toml`.
    Values,
}
