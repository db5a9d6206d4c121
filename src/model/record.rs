//! Records: types with named fields, declared once.
//!
//! [`record!`] declares a struct, its reader, and its description for schemas and documentation.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Correction, Field, FieldContext, FieldReader, FieldShape, FieldType, Language, Visitor, misread::inline,
    order, problems,
};
use crate::{
    diagnostic::{Diagnostic, Location},
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

/// The fields of a map, taken one by one; those that remain are unknown. Missing ones are reported at
/// the end.
#[derive(Clone, Debug)]
pub struct Fields {
    entries: Vec<MapEntry>,
    span: Span,
    known: Vec<&'static str>,
    missing: Vec<(&'static str, Diagnostic)>,
    missed_at: Option<Location>,
}

impl Fields {
    /// Creates the fields of a map at `span`. Reports a duplicate field, and keeps the first. Reports an
    /// end that is before its start.
    #[must_use]
    pub fn new(entries: &[MapEntry], span: Span, reader: &mut FieldReader<'_>) -> Self {
        let joined = reader.joined_at_commas(entries);
        let entries = joined.as_deref().unwrap_or(entries);
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
        Self { entries: kept, span, known: Vec::new(), missing: Vec::new(), missed_at: None }
    }

    /// Sets the location where a missing field that is the same in every language is reported, in place of
    /// the map’s own.
    pub fn miss_at(&mut self, location: Location) {
        self.missed_at = Some(location);
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
        let mut given: BTreeSet<String> = self.entries.iter().map(|(key, _)| key.value.clone()).collect();
        for (key, node) in front {
            if let Some(first) = seen.get(key.as_str()) {
                reader.given_twice(key, *first);
                continue;
            }
            seen.insert(key.as_str(), key.span);
            let is_known = shapes.iter().any(|shape| shape.name == key.value);
            let names = shapes.iter().map(|shape| shape.name);
            let meant = if is_known { None } else { reader.misnamed(key, &names) };
            let key = &meant.map_or_else(|| key.clone(), |name| Spanned::new(name.to_owned(), key.span));
            match shapes.iter().find(|shape| shape.name == key.value) {
                Some(shape) if shape.field_type.is_per_language() => {}
                known => {
                    if known.is_some() {
                        let misplaced = Diagnostic::new(problems::FACT_IN_TEXT, key.span);
                        reader.diagnostics.push(misplaced.with("field", key.value.as_str()));
                    }
                    if given.insert(key.value.clone()) || known.is_none() {
                        self.entries.push((key.clone(), node.clone()));
                    }
                    continue;
                }
            }
            let from_comment = if node.is_null() { reader.text_in_comment::<String>(node) } else { None };
            let node = from_comment.as_ref().unwrap_or(node);
            if node.is_null() {
                continue;
            }
            let own =
                node.entries().and_then(|parts| parts.iter().find(|(key, _)| key.value == language.as_str()));
            let own = own.map(|(_, own)| own);
            if let Some(text) = own.and_then(Node::text) {
                reader.refuse::<String>(node, &Correction { values: vec![inline(text)], certain: false });
            }
            let node = own.unwrap_or(node);
            let part = (Spanned::new(language.to_string(), key.span), node.clone());
            match self.entries.iter_mut().find(|(other, _)| other.value == key.value) {
                Some((_, Node { shape: Shape::Map(parts), .. })) => parts.push(part),
                Some((_, node)) if node.is_null() => node.shape = Shape::Map(vec![part]),
                Some((other, _)) => reader.given_twice(key, other.span),
                None => self.entries.push((key.clone(), Node::new(Shape::Map(vec![part]), node.span))),
            }
        }
    }

    /// Returns `true` if a localized field has a value in that language.
    #[must_use]
    pub fn has(&self, name: &str, language: Language) -> bool {
        let field = self.entries.iter().find(|(key, _)| key.value == name);
        let parts = field.and_then(|(_, node)| node.entries()).unwrap_or_default();
        parts.iter().any(|(key, node)| key.value == language.as_str() && !node.is_null())
    }

    /// Does not report that field as missing: its absence is reported otherwise.
    pub fn waive(&mut self, name: &str) {
        self.missing.retain(|(missing, _)| *missing != name);
    }

    /// Does not report any field as missing: some of those given could not be read.
    pub fn waive_all(&mut self) {
        self.missing.clear();
    }

    /// Returns the names of the fields that have a value.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let given = self.entries.iter().filter(|(_, node)| !node.is_null());
        given.map(|(key, _)| key.value.clone()).collect()
    }

    /// Reports the fields that have another name than one of `names` and can mean no other, and renames
    /// them.
    pub fn rename(&mut self, names: &[&'static str], reader: &mut FieldReader<'_>) {
        let is_given = |name: &str| self.entries.iter().any(|(key, _)| key.value == name);
        let mut free: Vec<&'static str> = names.iter().copied().filter(|name| !is_given(name)).collect();
        for (key, node) in &mut self.entries {
            if names.contains(&key.as_str()) {
                continue;
            }
            let split = if node.is_null() { reader.unspaced(key, free.iter().copied()) } else { None };
            let name = match split {
                Some((name, value)) => {
                    *node = value;
                    Some(name)
                }
                None => reader.misnamed(key, &free.iter().copied()),
            };
            if let Some(name) = name {
                name.clone_into(&mut key.value);
                free.retain(|other| *other != name);
            }
        }
    }

    /// Takes a field and reads it.
    pub fn field<T: Field>(&mut self, name: &'static str, reader: &mut FieldReader<'_>) -> Option<T> {
        self.known.push(name);
        let at = self.entries.iter().position(|(key, _)| key.value == name);
        match at.map(|at| self.entries.remove(at)) {
            Some((_, node)) if !node.is_null() => T::read(&node, reader),
            found => {
                if let Some(text) = found.as_ref().and_then(|(_, node)| reader.text_in_comment::<T>(node)) {
                    return match T::field_type() {
                        FieldType::Text | FieldType::Prose => T::read(&text, reader),
                        _ => T::default_value(),
                    };
                }
                T::default_value().or_else(|| {
                    let own = self.missed_at.clone().filter(|_| !T::field_type().is_per_language());
                    let here = own.unwrap_or(Location::Span(self.span));
                    let location = found.map_or(here, |(key, _)| Location::Span(key.span));
                    let missing = Diagnostic::new(problems::MISSING_FIELD, location)
                        .with("field", name)
                        .with("expects", reader.expectation(&T::field_type()));
                    self.missing.push((name, missing));
                    None
                })
            }
        }
    }

    /// Reports every field that remains, and every required field that is missing: if a name that
    /// remains is probably the name of a missing field, only that name.
    pub fn finish(mut self, reader: &mut FieldReader<'_>) {
        for (key, _) in &self.entries {
            reader.unknown_field(key, &self.known);
            let probable = crate::diagnostic::nearest(key, self.known.iter().copied());
            self.missing.retain(|(name, _)| probable != Some(name));
        }
        for (_, missing) in self.missing {
            reader.diagnostics.push(missing);
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
        #[derive(Clone, Debug, PartialEq, Hash)]
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
                fields.rename(&[$(stringify!($field)),+], reader);
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
