//! One walk over everything that items refer to.

use super::{AnyRef, FileName, Item, Language, Prose, Record};
use crate::source::Span;

/// Where in an item a value sits.
#[derive(Clone, Copy, Debug)]
pub struct FieldContext {
    /// The outermost field it stands in, such as `leads`.
    pub field: &'static str,
    /// The language it is in, inside a field given per language.
    pub language: Option<Language>,
    /// The place of the nearest value that keeps its own.
    pub span: Span,
}

/// Who looks at the values of an item that lead outside it. Each method does nothing by default.
pub trait Visitor {
    /// The name of another item.
    fn reference(&mut self, context: FieldContext, reference: &AnyRef) {
        let _ = (context, reference);
    }

    /// A word of a vocabulary that the portal keeps.
    fn term(&mut self, context: FieldContext, vocabulary: Vocabulary, id: &str) {
        let _ = (context, vocabulary, id);
    }

    /// A field given per language, with the languages it is given in.
    fn languages(&mut self, context: FieldContext, given: &[Language]) {
        let _ = (context, given);
    }

    /// Markdown in a field.
    fn prose(&mut self, context: FieldContext, prose: &Prose) {
        let _ = (context, prose);
    }

    /// A file of the item's own folder.
    fn file(&mut self, context: FieldContext, file: &FileName) {
        let _ = (context, file);
    }
}

/// What a visitor can walk.
pub trait Visitable {
    /// Shows the visitor everything that leads outside.
    fn visit(&self, visitor: &mut dyn Visitor);
}

impl<T: Record> Visitable for Item<T> {
    fn visit(&self, visitor: &mut dyn Visitor) {
        self.meta.common.visit_fields(self.meta.declared, None, visitor);
        self.facts.visit_fields(self.meta.declared, None, visitor);
    }
}

/// The vocabularies that a portal keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Vocabulary {
    /// `content/topics.yaml`.
    Topics,
    /// The values of `site.toml`.
    Values,
}
