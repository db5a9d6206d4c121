//! Records: types with named fields, declared once.
//!
//! [`record!`] declares a struct, its reader, and its description for schemas and documentation.

use std::collections::{BTreeMap, BTreeSet};

use super::{Field, FieldContext, FieldReader, FieldShape, FieldType, Language, Visitor, order, problems};
use crate::{
    diagnostic::{Argument, Diagnostic},
    source::{MapEntry, Node, Shape, Span, Spanned},
};

/// A type with named fields.
pub trait Record: Sized {
    /// Returns its fields, in order of declaration.
    fn fields() -> Vec<FieldShape>;

    /// Reads a record by taking its fields out of `fields`. Reports a required field that is
    /// missing or invalid, and returns `None`.
    fn take(fields: &mut Fields, reader: &mut FieldReader<'_>) -> Option<Self>;

    /// Calls the visitor for each value that refers to something outside the item. `context` is the
    /// context of the record itself; `None` for an item's own record, whose fields are contexts of
    /// their own.
    fn visit_fields(&self, span: Span, context: Option<FieldContext>, visitor: &mut dyn Visitor);
}

/// The fields of a map, taken one by one; those that remain are unknown.
#[derive(Clone, Debug)]
pub struct Fields {
    entries: Vec<MapEntry>,
    span: Span,
    known: Vec<&'static str>,
}

impl Fields {
    /// Creates the fields of a map at `span`. Reports a duplicate field, and keeps the first. Reports an
    /// end that is before its start.
    #[must_use]
    pub fn new(entries: &[MapEntry], span: Span, reader: &mut FieldReader<'_>) -> Self {
        let mut kept: Vec<MapEntry> = Vec::with_capacity(entries.len());
        let mut first: BTreeMap<&str, Span> = BTreeMap::new();
        for (key, node) in entries {
            if let Some(first) = first.get(key.as_str()) {
                reader.given_twice(key, *first);
            } else {
                first.insert(key.as_str(), key.span);
                kept.push((key.clone(), node.clone()));
            }
        }
        order::check(&kept, reader);
        Self { entries: kept, span, known: Vec::new() }
    }

    /// Adds the front matter of the text in `language`. A localized field is merged into the item's
    /// own map of languages. Another field is reported, since it belongs in `item.yaml`, and still
    /// added, so that it is not reported as missing too.
    pub fn add_front_matter(
        &mut self,
        language: Language,
        front: &[MapEntry],
        shapes: &[FieldShape],
        reader: &mut FieldReader<'_>,
    ) {
        let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
        let mut names: BTreeSet<String> = self.entries.iter().map(|(key, _)| key.value.clone()).collect();
        for (key, node) in front {
            if let Some(first) = seen.get(key.as_str()) {
                reader.given_twice(key, *first);
                continue;
            }
            seen.insert(key.as_str(), key.span);
            match shapes.iter().find(|shape| shape.name == key.value) {
                Some(shape) if shape.field_type.is_per_language() => {}
                known => {
                    if known.is_some() {
                        let misplaced = Diagnostic::new(problems::FACT_IN_TEXT, key.span);
                        reader.diagnostics.push(misplaced.with("field", key.value.as_str()));
                    }
                    if names.insert(key.value.clone()) || known.is_none() {
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

    /// Returns the names of the fields that have a value.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let given = self.entries.iter().filter(|(_, node)| !node.is_null());
        given.map(|(key, _)| key.value.clone()).collect()
    }

    /// Takes a field and reads it.
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

    /// Reports every field that remains.
    pub fn finish(self, reader: &mut FieldReader<'_>) {
        for (key, _) in &self.entries {
            reader.unknown_field(key, &self.known);
        }
    }
}

/// Reads a record from a map; reports another type and returns `None`.
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

/// Returns the shape of a field of a record.
#[must_use]
pub fn field_shape<T: Field>(name: &'static str, documentation: &'static str) -> FieldShape {
    let field_type: FieldType = T::field_type();
    FieldShape { name, documentation, field_type, required: T::default_value().is_none() }
}

/// Declares records.
///
/// The type of a field determines whether it is required ([`Field::default_value`]), its syntax,
/// and how it is read; its comment is its documentation.
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
                // All fields are read before the first `?`, so that all problems are reported.
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
                    $crate::model::FieldContext::enter(context, stringify!($field), span),
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
