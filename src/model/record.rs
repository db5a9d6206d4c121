//! Records: types with named fields, declared once.
//!
//! [`record!`] declares a struct, how it is read field by field, and the description from which
//! schemas and documentation come.

use super::{Field, FieldContext, FieldReader, FieldShape, FieldType, Language, Visitor, problems};
use crate::{
    diagnostic::{Argument, Diagnostic},
    source::{MapEntry, Node, Shape, Span, Spanned},
};

/// A type with named fields.
pub trait Record: Sized {
    /// Its fields in the order declared.
    fn fields() -> Vec<FieldShape>;

    /// Takes its fields out of `fields`; `None` when a required one is missing or does not fit,
    /// which has then been reported.
    fn take(fields: &mut Fields, reader: &mut FieldReader<'_>) -> Option<Self>;

    /// Shows the visitor what in each field leads outside the item. `context` is where the record
    /// itself sits; `None` for one that is an item's own, whose fields are their own seats.
    fn visit_fields(&self, span: Span, context: Option<FieldContext>, visitor: &mut dyn Visitor);
}

/// The fields of a map as they are taken out one by one; what is left over is unknown.
#[derive(Clone, Debug)]
pub struct Fields {
    entries: Vec<MapEntry>,
    span: Span,
    known: Vec<&'static str>,
}

impl Fields {
    /// The fields of a map written at `span`. A field given twice is reported, and the first kept.
    #[must_use]
    pub fn new(entries: &[MapEntry], span: Span, reader: &mut FieldReader<'_>) -> Self {
        let mut kept: Vec<MapEntry> = Vec::with_capacity(entries.len());
        for (key, node) in entries {
            if let Some((first, _)) = kept.iter().find(|(other, _)| other.value == key.value) {
                reader.given_twice(key, first.span);
            } else {
                kept.push((key.clone(), node.clone()));
            }
        }
        Self { entries: kept, span, known: Vec::new() }
    }

    /// Adds what the front matter of the text in `language` gives. A field given per language
    /// joins the item's own map of languages; one that is not is reported, since it belongs in
    /// `item.yaml`, and counts as given there so that it is not reported as missing too.
    pub fn add_front_matter(
        &mut self,
        language: Language,
        front: &[MapEntry],
        shapes: &[FieldShape],
        reader: &mut FieldReader<'_>,
    ) {
        let mut seen: Vec<&Spanned<String>> = Vec::new();
        for (key, node) in front {
            if let Some(first) = seen.iter().find(|other| other.value == key.value) {
                reader.given_twice(key, first.span);
                continue;
            }
            seen.push(key);
            match shapes.iter().find(|shape| shape.name == key.value) {
                Some(shape) if shape.field_type.is_per_language() => {}
                known => {
                    if known.is_some() {
                        let misplaced = Diagnostic::new(problems::FACT_IN_TEXT, key.span);
                        reader.diagnostics.push(misplaced.with("field", key.value.as_str()));
                    }
                    if known.is_none() || !self.entries.iter().any(|(other, _)| other.value == key.value) {
                        self.entries.push((key.clone(), node.clone()));
                    }
                    continue;
                }
            }
            if node.is_null() {
                continue;
            }
            let part = (Spanned::new(language.to_string(), key.span), node.clone());
            match self.entries.iter_mut().find(|(other, _)| other.value == key.value) {
                Some((_, Node { shape: Shape::Map(parts), .. })) => parts.push(part),
                Some((_, node)) if node.is_null() => node.shape = Shape::Map(vec![part]),
                Some((other, _)) => reader.given_twice(key, other.span),
                None => self.entries.push((key.clone(), Node::new(Shape::Map(vec![part]), node.span))),
            }
        }
    }

    /// The names of the fields that have a value.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let given = self.entries.iter().filter(|(_, node)| !node.is_null());
        given.map(|(key, _)| key.value.clone()).collect()
    }

    /// Takes a field out and reads it.
    pub fn field<T: Field>(&mut self, name: &'static str, reader: &mut FieldReader<'_>) -> Option<T> {
        self.known.push(name);
        let at = self.entries.iter().position(|(key, _)| key.value == name);
        match at.map(|at| self.entries.remove(at)) {
            Some((_, node)) if !node.is_null() => T::read(&node, reader),
            found => T::default_value().or_else(|| {
                let span = found.map_or(self.span, |(key, _)| key.span);
                let missing = Diagnostic::new(problems::MISSING_FIELD, span)
                    .with("field", name)
                    .with("expects", Argument::term(T::field_type().term()));
                reader.diagnostics.push(missing);
                None
            }),
        }
    }

    /// Reports every field that is left over.
    pub fn finish(self, reader: &mut FieldReader<'_>) {
        for (key, _) in &self.entries {
            reader.unknown_field(key, &self.known);
        }
    }
}

/// Reads a record where a map must stand.
pub fn read_record<T: Record + Field>(node: &Node, reader: &mut FieldReader<'_>) -> Option<T> {
    let Some(entries) = node.entries() else {
        reader.wrong_type::<T>(node);
        return None;
    };
    let mut fields = Fields::new(entries, node.span, reader);
    let record = T::take(&mut fields, reader);
    fields.finish(reader);
    record
}

/// Describes one field of a record.
#[must_use]
pub fn field_shape<T: Field>(name: &'static str, documentation: &'static str) -> FieldShape {
    let field_type: FieldType = T::field_type();
    FieldShape { name, documentation, field_type, required: T::default_value().is_none() }
}

/// Declares records.
///
/// Each field's type says whether it is required ([`Field::default_value`]), what may be written for it,
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
                reader: &mut $crate::model::FieldReader<'_>,
            ) -> Option<Self> {
                // Every field is read before any is asked for, so that all problems are reported.
                $(let $field = fields.field::<$type>(stringify!($field), reader);)+
                Some(Self { $($field: $field?),+ })
            }

            fn visit_fields(
                &self,
                span: $crate::source::Span,
                context: Option<$crate::model::FieldContext>,
                visitor: &mut dyn $crate::model::Visitor,
            ) {
                $($crate::model::Field::visit(
                    &self.$field,
                    context.unwrap_or($crate::model::FieldContext { field: stringify!($field), language: None, span }),
                    visitor,
                );)+
            }
        }

        impl $crate::model::Field for $name {
            fn read(
                node: &$crate::source::Node,
                reader: &mut $crate::model::FieldReader<'_>,
            ) -> Option<Self> {
                $crate::model::record::read_record(node, reader)
            }

            fn field_type() -> $crate::model::FieldType {
                $crate::model::FieldType::Record(<Self as $crate::model::Record>::fields)
            }

            fn visit(&self, context: $crate::model::FieldContext, visitor: &mut dyn $crate::model::Visitor) {
                $crate::model::Record::visit_fields(self, context.span, Some(context), visitor);
            }
        }
    )+};
}
pub(crate) use record;
