//! Records: types with named fields, declared once.
//!
//! [`record!`] declares a struct, how it is read field by field, and the description from which
//! schemas and documentation come.

use super::{Expects, Field, FieldShape, Language, Reading, Seat, Visitor, problems};
use crate::{
    diagnostic::{Argument, Diagnostic},
    source::{Entry, Node, Shape, Span, Spanned},
};

/// A type with named fields.
pub trait Record: Sized {
    /// Its fields in the order declared.
    fn fields() -> Vec<FieldShape>;

    /// Takes its fields out of `fields`; `None` when a required one is missing or does not fit,
    /// which has then been told.
    fn take(fields: &mut Fields, reading: &mut Reading<'_>) -> Option<Self>;

    /// Shows the visitor what in each field leads outside the item. `seat` is where the record
    /// itself sits; `None` for one that is an item's own, whose fields are their own seats.
    fn visit_fields(&self, span: Span, seat: Option<Seat>, visitor: &mut dyn Visitor);
}

/// The fields of a map as they are taken out one by one; what is left over is unknown.
#[derive(Clone, Debug)]
pub struct Fields {
    entries: Vec<Entry>,
    span: Span,
    known: Vec<&'static str>,
}

impl Fields {
    /// The fields of a map written at `span`. A field given twice is told, and the first kept.
    #[must_use]
    pub fn new(entries: &[Entry], span: Span, reading: &mut Reading<'_>) -> Self {
        let mut kept: Vec<Entry> = Vec::with_capacity(entries.len());
        for (key, node) in entries {
            if let Some((first, _)) = kept.iter().find(|(other, _)| other.value == key.value) {
                reading.given_twice(key, first.span);
            } else {
                kept.push((key.clone(), node.clone()));
            }
        }
        Self { entries: kept, span, known: Vec::new() }
    }

    /// Adds what the front matter of the text in `language` gives. A field given per language
    /// joins the item's own map of languages; one that is not is told, since it belongs in
    /// `item.yaml`, and counts as given there so that it is not told as missing too.
    pub fn add_front_matter(
        &mut self,
        language: Language,
        front: &[Entry],
        shapes: &[FieldShape],
        reading: &mut Reading<'_>,
    ) {
        let mut seen: Vec<&Spanned<String>> = Vec::new();
        for (key, node) in front {
            if let Some(first) = seen.iter().find(|other| other.value == key.value) {
                reading.given_twice(key, first.span);
                continue;
            }
            seen.push(key);
            match shapes.iter().find(|shape| shape.name == key.value) {
                Some(shape) if shape.expects.is_per_language() => {}
                known => {
                    if known.is_some() {
                        let misplaced = Diagnostic::new(problems::FACT_IN_TEXT, key.span);
                        reading.found.push(misplaced.with("field", key.value.as_str()));
                    }
                    if known.is_none() || !self.entries.iter().any(|(other, _)| other.value == key.value) {
                        self.entries.push((key.clone(), node.clone()));
                    }
                    continue;
                }
            }
            if node.is_nothing() {
                continue;
            }
            let part = (Spanned::new(language.to_string(), key.span), node.clone());
            match self.entries.iter_mut().find(|(other, _)| other.value == key.value) {
                Some((_, Node { shape: Shape::Map(parts), .. })) => parts.push(part),
                Some((_, node)) if node.is_nothing() => node.shape = Shape::Map(vec![part]),
                Some((other, _)) => reading.given_twice(key, other.span),
                None => self.entries.push((key.clone(), Node::new(Shape::Map(vec![part]), node.span))),
            }
        }
    }

    /// Takes a field out and reads it.
    pub fn field<T: Field>(&mut self, name: &'static str, reading: &mut Reading<'_>) -> Option<T> {
        self.known.push(name);
        let at = self.entries.iter().position(|(key, _)| key.value == name);
        match at.map(|at| self.entries.remove(at)) {
            Some((_, node)) if !node.is_nothing() => T::read(&node, reading),
            found => T::absent().or_else(|| {
                let span = found.map_or(self.span, |(key, _)| key.span);
                let missing = Diagnostic::new(problems::MISSING_FIELD, span)
                    .with("field", name)
                    .with("expects", Argument::term(T::expects().term()));
                reading.found.push(missing);
                None
            }),
        }
    }

    /// Tells every field that is left over.
    pub fn finish(self, reading: &mut Reading<'_>) {
        for (key, _) in &self.entries {
            reading.found.push(
                Diagnostic::new(problems::UNKNOWN_FIELD, key.span)
                    .with("field", key.value.as_str())
                    .with("known", Argument::all(self.known.iter().copied()))
                    .with_nearest(&key.value, self.known.iter().copied()),
            );
        }
    }
}

/// Reads a record where a map must stand.
pub fn read_record<T: Record + Field>(node: &Node, reading: &mut Reading<'_>) -> Option<T> {
    let Some(entries) = node.entries() else {
        reading.wrong_type::<T>(node);
        return None;
    };
    let mut fields = Fields::new(entries, node.span, reading);
    let record = T::take(&mut fields, reading);
    fields.finish(reading);
    record
}

/// Describes one field of a record.
#[must_use]
pub fn field_shape<T: Field>(name: &'static str, documentation: &'static str) -> FieldShape {
    let expects: Expects = T::expects();
    FieldShape { name, documentation, expects, required: T::absent().is_none() }
}

/// Declares records.
///
/// Each field's type says whether it is required ([`Field::absent`]), what may be written for it,
/// and how it is read; each field's comment is its documentation.
macro_rules! record {
    ($(
        $(#[doc = $doc:literal])+
        pub struct $name:ident {
            $($(#[doc = $field_doc:literal])+ $field:ident: $type:ty,)+
        }
    )+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            $($(#[doc = $field_doc])+ pub $field: $type,)+
        }

        impl $crate::model::Record for $name {
            fn fields() -> Vec<$crate::model::FieldShape> {
                vec![$($crate::model::record::field_shape::<$type>(
                    stringify!($field), concat!($($field_doc, " "),+),
                )),+]
            }

            fn take(
                fields: &mut $crate::model::Fields,
                reading: &mut $crate::model::Reading<'_>,
            ) -> Option<Self> {
                // Every field is read before any is asked for, so that all problems are told.
                $(let $field = fields.field::<$type>(stringify!($field), reading);)+
                Some(Self { $($field: $field?),+ })
            }

            fn visit_fields(
                &self,
                span: $crate::source::Span,
                seat: Option<$crate::model::Seat>,
                visitor: &mut dyn $crate::model::Visitor,
            ) {
                $($crate::model::Field::visit(
                    &self.$field,
                    seat.unwrap_or($crate::model::Seat { field: stringify!($field), language: None, span }),
                    visitor,
                );)+
            }
        }

        impl $crate::model::Field for $name {
            fn read(
                node: &$crate::source::Node,
                reading: &mut $crate::model::Reading<'_>,
            ) -> Option<Self> {
                $crate::model::record::read_record(node, reading)
            }

            fn expects() -> $crate::model::Expects {
                $crate::model::Expects::Record(<Self as $crate::model::Record>::fields)
            }

            fn visit(&self, seat: $crate::model::Seat, visitor: &mut dyn $crate::model::Visitor) {
                $crate::model::Record::visit_fields(self, seat.span, Some(seat), visitor);
            }
        }
    )+};
}
pub(crate) use record;
