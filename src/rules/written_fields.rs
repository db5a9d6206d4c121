//! The fields that authors write: those of items, of topics and of `site.toml`, one by one.

use crate::{
    model::{FieldContext, ItemMeta, Prose, Record, Visitor},
    resolve::Portal,
    source::{Sources, Span},
};

/// The value of a field.
pub(super) enum FieldValue {
    /// A text that is shown as it is.
    Plain(String),
    /// A text in Markdown.
    Markdown(Prose),
}

/// A field with its value.
pub(super) struct WrittenField<'p> {
    /// The item it is of; `None` for topics and settings.
    pub(super) meta: Option<&'p ItemMeta>,
    pub(super) context: FieldContext,
    pub(super) value: FieldValue,
}

/// Settings that are names for programs.
const TECHNICAL: &[&str] = &["locales", "rules", "menu", "palette"];

/// Returns every field in words.
pub(super) fn written_fields(portal: &Portal) -> Vec<WrittenField<'_>> {
    let mut fields = Vec::new();
    portal.items.each(|meta, item| {
        // The item that is visited lives as long as the portal; its metadata are found there.
        let mut collector = FieldCollector { meta: portal.meta(&meta.key()), fields: &mut fields };
        item.visit(&mut collector);
    });
    let mut collector = FieldCollector { meta: None, fields: &mut fields };
    for topic in &portal.topics {
        topic.visit_fields(topic.id.span, None, &mut collector);
    }
    if let Some(span) = portal.site.title.spans().next() {
        portal.site.visit_fields(span, None, &mut collector);
    }
    fields
}

struct FieldCollector<'a, 'p> {
    meta: Option<&'p ItemMeta>,
    fields: &'a mut Vec<WrittenField<'p>>,
}

impl FieldCollector<'_, '_> {
    fn add(&mut self, context: FieldContext, value: FieldValue) {
        if self.meta.is_some() || !TECHNICAL.contains(&context.field) {
            self.fields.push(WrittenField { meta: self.meta, context, value });
        }
    }
}

impl Visitor for FieldCollector<'_, '_> {
    fn text(&mut self, context: FieldContext, text: &str) {
        self.add(context, FieldValue::Plain(text.to_owned()));
    }

    fn prose(&mut self, context: FieldContext, prose: &Prose) {
        self.add(context, FieldValue::Markdown(prose.clone()));
    }
}

/// Finds words in the file, one after the other, from their text as it was read.
pub(super) struct WordPlaces<'s> {
    written: &'s str,
    span: Span,
    from: usize,
}

impl<'s> WordPlaces<'s> {
    /// Begins at the start of a place.
    pub(super) fn new(sources: &'s Sources, span: Span) -> Self {
        Self { written: sources.slice(span), span, from: 0 }
    }

    /// Returns the next place of the words; the whole place if they are written otherwise.
    pub(super) fn next(&mut self, words: &str) -> Span {
        match self.written[self.from..].find(words) {
            Some(at) => {
                let start = self.from + at;
                self.from = start + words.len();
                self.span.within(start, self.from)
            }
            None => self.span,
        }
    }
}
