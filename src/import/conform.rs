//! The conformance of values to the fields of the model.

use super::{dates, target_portal::TargetPortal};
use crate::{
    diagnostic::{Diagnostic, Diagnostics},
    model::{
        AnyRef, Collection, CollectionItem, Common, Dispatch, FieldContext, FieldReader, FieldShape,
        FieldType, Fields, ItemKey, Language, PartialDate, Record, Syntax, Visitor, Vocabulary, slugified,
    },
    source::{Node, Scalar, Shape, Span, Spanned},
};

/// The reason why a value does not conform to a field.
pub(super) enum Mismatch {
    /// It has another type.
    WrongType(Box<Diagnostic>),
    /// It refers to something that the portal does not have.
    Unknown(String),
    /// It is too long.
    TooLong,
}

/// Returns the shapes of all fields of a collection's items.
pub(super) fn field_shapes(collection: Collection) -> Vec<FieldShape> {
    let mut shapes = Common::fields();
    shapes.extend(collection.fields());
    shapes
}

/// Checks that `node` is valid for the field, and that its references exist.
///
/// # Errors
/// The value does not conform to the field.
pub(super) fn check(
    collection: Collection,
    shape: &FieldShape,
    node: &Node,
    portal: &TargetPortal,
    imported: &dyn Fn(&ItemKey) -> bool,
) -> Result<(), Mismatch> {
    let mut diagnostics = Diagnostics::default();
    let mut outside = References::default();
    let languages = &portal.languages;
    collection.dispatch(FieldCheck {
        collection,
        shape,
        node,
        languages,
        diagnostics: &mut diagnostics,
        outside: &mut outside,
    });
    if let Some(problem) = diagnostics.iter().next() {
        return Err(Mismatch::WrongType(Box::new(problem.clone())));
    }
    let missing = outside.references.iter().find(|key| !portal.has(key) && !imported(key));
    if let Some(key) = missing {
        return Err(Mismatch::Unknown(key.to_string()));
    }
    match outside.terms.into_iter().find(|(vocabulary, id)| !portal.has_term(*vocabulary, id)) {
        Some((_, id)) => Err(Mismatch::Unknown(id)),
        None => Ok(()),
    }
}

/// Reads an item with that field, and placeholders for its other required fields.
struct FieldCheck<'a> {
    collection: Collection,
    shape: &'a FieldShape,
    node: &'a Node,
    languages: &'a [Language],
    diagnostics: &'a mut Diagnostics,
    outside: &'a mut References,
}

impl FieldCheck<'_> {
    /// Returns a value for another field. Another date has the one that is checked, which is then neither
    /// before it nor after it.
    fn stand_in(&self, other: &FieldShape) -> Node {
        let is_date = |shape: &FieldShape| matches!(shape.field_type, FieldType::Date);
        let is_valid = self.node.text().is_none_or(|text| text.parse::<PartialDate>().is_ok());
        if is_date(self.shape) && is_date(other) && is_valid {
            return self.node.clone();
        }
        placeholder(&other.field_type, self.languages, self.node.span)
    }
}

impl Dispatch for FieldCheck<'_> {
    type Output = ();

    fn of<T: CollectionItem>(self) {
        let span = self.node.span;
        let mut entries = vec![(Spanned::new(self.shape.name.to_owned(), span), self.node.clone())];
        for other in field_shapes(self.collection) {
            if other.required && other.name != self.shape.name {
                let stand_in = self.stand_in(&other);
                entries.push((Spanned::new(other.name.to_owned(), span), stand_in));
            }
        }
        let mut reader =
            FieldReader { languages: self.languages, syntax: Syntax::Yaml, diagnostics: self.diagnostics };
        let mut fields = Fields::new(&entries, span, &mut reader);
        if let Some(common) = Common::take(&mut fields, &mut reader) {
            common.visit_fields(span, None, self.outside);
        }
        if let Some(facts) = T::take(&mut fields, &mut reader) {
            facts.visit_fields(span, None, self.outside);
        }
    }
}

/// The references and terms in a value.
#[derive(Default)]
struct References {
    references: Vec<ItemKey>,
    terms: Vec<(Vocabulary, String)>,
}

impl Visitor for References {
    fn reference(&mut self, _: FieldContext, reference: &AnyRef) {
        self.references.push(reference.key());
    }

    fn term(&mut self, _: FieldContext, vocabulary: Vocabulary, id: &str) {
        self.terms.push((vocabulary, id.to_owned()));
    }
}

/// Returns a placeholder for a required field of a draft: a valid value without meaning.
pub(super) fn placeholder(field_type: &FieldType, languages: &[Language], span: Span) -> Node {
    let word = |text: &str| plain_scalar(text, span);
    match field_type {
        FieldType::Text | FieldType::Prose | FieldType::Any | FieldType::File => word("none"),
        FieldType::Number | FieldType::Integer => word("0"),
        FieldType::Bounded(min, _) => word(&min.to_string()),
        FieldType::Boolean => word("false"),
        FieldType::Date => word("ongoing"),
        FieldType::Month => word("1"),
        FieldType::ByCode(_) => Node::new(Shape::Map(Vec::new()), span),
        FieldType::Time => word("00:00"),
        FieldType::Url => word("https://example.org/"),
        FieldType::Email => word("nobody@example.org"),
        FieldType::Language => word(languages.first().map_or("fr", Language::as_str)),
        FieldType::Id(_) | FieldType::Term(_) | FieldType::Slug | FieldType::Code => word("none"),
        FieldType::Reference => word("page:none"),
        FieldType::Colour => word("#000000"),
        FieldType::Enum(words) => word(words.first().copied().unwrap_or_default()),
        FieldType::List(_) => Node::new(Shape::List(Vec::new()), span),
        FieldType::PerLanguage(inner) => {
            let language = languages.first().map_or_else(|| "fr".to_owned(), ToString::to_string);
            let value = placeholder(inner, languages, span);
            Node::new(Shape::Map(vec![(Spanned::new(language, span), value)]), span)
        }
        FieldType::Period => {
            Node::new(Shape::Map(vec![(Spanned::new("start".to_owned(), span), word("ongoing"))]), span)
        }
        FieldType::Record(fields) => {
            let required = fields().into_iter().filter(|shape| shape.required);
            let field = |shape: FieldShape| {
                (Spanned::new(shape.name.to_owned(), span), placeholder(&shape.field_type, languages, span))
            };
            Node::new(Shape::Map(required.map(field).collect()), span)
        }
    }
}

/// Creates an unquoted scalar.
pub(super) fn plain_scalar(text: &str, span: Span) -> Node {
    Node::new(Shape::Scalar(Scalar { text: text.to_owned(), quoted: false }), span)
}

/// Creates a quoted scalar: a text, whatever it looks like.
pub(super) fn quoted_scalar(text: &str, span: Span) -> Node {
    Node::new(Shape::Scalar(Scalar { text: text.to_owned(), quoted: true }), span)
}

/// Converts a value to the form of the field, if the meaning is certain: the day of a date and
/// time, a single value as a list, `oui` as `true`, a label as the word of an enum.
pub(super) fn coerce(field_type: &FieldType, node: Node) -> Node {
    let span = node.span;
    match (field_type, &node.shape) {
        (FieldType::List(inner), Shape::List(items)) => {
            let items = items.iter().map(|item| coerce(inner, item.clone())).collect();
            Node::new(Shape::List(items), span)
        }
        (FieldType::List(inner), Shape::Scalar(_)) => Node::new(Shape::List(vec![coerce(inner, node)]), span),
        (_, Shape::Scalar(scalar)) => {
            let text = scalar.text.trim();
            match field_type {
                FieldType::Date => {
                    dates::certain(text).map_or(node.clone(), |date| plain_scalar(&date, span))
                }
                FieldType::Boolean => match text.to_lowercase().as_str() {
                    "true" | "yes" | "oui" | "1" => plain_scalar("true", span),
                    "false" | "no" | "non" | "0" => plain_scalar("false", span),
                    _ => node,
                },
                FieldType::Enum(words) => {
                    let slug = slugified(text);
                    if words.contains(&slug.as_str()) { plain_scalar(&slug, span) } else { node }
                }
                _ => node,
            }
        }
        _ => node,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{SourceFile, Sources};

    #[test]
    fn placeholders_of_fields_are_valid_values() {
        let mut sources = Sources::default();
        let span = Span::new(sources.add(SourceFile::new("a", "")), 0, 0);
        let languages = [Language::FRENCH, Language::ENGLISH];
        for &collection in Collection::ALL {
            for shape in field_shapes(collection) {
                let node = placeholder(&shape.field_type, &languages, span);
                let (mut diagnostics, mut outside) = (Diagnostics::default(), References::default());
                collection.dispatch(FieldCheck {
                    collection,
                    shape: &shape,
                    node: &node,
                    languages: &languages,
                    diagnostics: &mut diagnostics,
                    outside: &mut outside,
                });
                assert!(diagnostics.is_empty(), "{} {}: {diagnostics:?}", collection.folder(), shape.name);
            }
        }
    }
}
