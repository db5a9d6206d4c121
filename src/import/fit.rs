//! What a field of the model takes.

use super::{dates, portal::Portal};
use crate::{
    diagnostic::{Diagnostic, Diagnostics},
    model::{
        AnyRef, Collected, Collection, Common, Dispatch, Expects, FieldShape, Fields, ItemKey, Language,
        Reading, Record, Seat, Visitor, Vocabulary, slugified,
    },
    source::{Node, Scalar, Shape, Span, Spanned},
};

/// Why a value cannot stand in a field.
pub(super) enum Misfit {
    /// It is of another kind.
    Kind(Box<Diagnostic>),
    /// It names something that the portal does not have.
    Nothing(String),
    /// It is longer than the places that show it have room for.
    TooLong,
}

/// Every field of an item of that collection.
pub(super) fn shapes(collection: Collection) -> Vec<FieldShape> {
    let mut shapes = Common::fields();
    shapes.extend(collection.fields());
    shapes
}

/// Whether `node` can stand in the field, and lead nowhere that does not exist.
///
/// # Errors
/// Why it cannot.
pub(super) fn fits(
    collection: Collection,
    shape: &FieldShape,
    node: &Node,
    portal: &Portal,
    imported: &dyn Fn(&ItemKey) -> bool,
) -> Result<(), Misfit> {
    let mut diagnostics = Diagnostics::default();
    let mut outside = Outside::default();
    let languages = &portal.languages;
    collection.dispatch(Trial {
        collection,
        shape,
        node,
        languages,
        diagnostics: &mut diagnostics,
        outside: &mut outside,
    });
    if let Some(problem) = diagnostics.iter().next() {
        return Err(Misfit::Kind(Box::new(problem.clone())));
    }
    let missing = outside.references.iter().find(|key| !portal.has(key) && !imported(key));
    if let Some(key) = missing {
        return Err(Misfit::Nothing(key.to_string()));
    }
    match outside.terms.into_iter().find(|(vocabulary, id)| !portal.has_term(*vocabulary, id)) {
        Some((_, id)) => Err(Misfit::Nothing(id)),
        None => Ok(()),
    }
}

/// Reads an item that has the one field, and whatever else it cannot be without.
struct Trial<'a> {
    collection: Collection,
    shape: &'a FieldShape,
    node: &'a Node,
    languages: &'a [Language],
    diagnostics: &'a mut Diagnostics,
    outside: &'a mut Outside,
}

impl Dispatch for Trial<'_> {
    type Output = ();

    fn of<T: Collected>(self) {
        let span = self.node.span;
        let mut entries = vec![(Spanned::new(self.shape.name.to_owned(), span), self.node.clone())];
        for other in shapes(self.collection) {
            if other.required && other.name != self.shape.name {
                let stand_in = stand_in(&other.expects, self.languages, span);
                entries.push((Spanned::new(other.name.to_owned(), span), stand_in));
            }
        }
        let mut reading = Reading { languages: self.languages, diagnostics: self.diagnostics };
        let mut fields = Fields::new(&entries, span, &mut reading);
        if let Some(common) = Common::take(&mut fields, &mut reading) {
            common.visit_fields(span, None, self.outside);
        }
        if let Some(facts) = T::take(&mut fields, &mut reading) {
            facts.visit_fields(span, None, self.outside);
        }
    }
}

/// What a value leads to outside its item.
#[derive(Default)]
struct Outside {
    references: Vec<ItemKey>,
    terms: Vec<(Vocabulary, String)>,
}

impl Visitor for Outside {
    fn reference(&mut self, _: Seat, reference: &AnyRef) {
        self.references.push(reference.key());
    }

    fn term(&mut self, _: Seat, vocabulary: Vocabulary, id: &str) {
        self.terms.push((vocabulary, id.to_owned()));
    }
}

/// A value that a field takes and that says nothing, for one that a draft cannot be read without.
pub(super) fn stand_in(expects: &Expects, languages: &[Language], span: Span) -> Node {
    let word = |text: &str| plain(text, span);
    match expects {
        Expects::Text | Expects::Prose | Expects::Anything | Expects::File => word("none"),
        Expects::Number | Expects::WholeNumber => word("0"),
        Expects::YesOrNo => word("false"),
        Expects::Date => word("ongoing"),
        Expects::Month => word("1"),
        Expects::ByCode(_) => Node::new(Shape::Map(Vec::new()), span),
        Expects::Time => word("00:00"),
        Expects::Url => word("https://example.org/"),
        Expects::Email => word("nobody@example.org"),
        Expects::Language => word(languages.first().map_or("fr", Language::as_str)),
        Expects::Id(_) | Expects::Term(_) | Expects::Slug | Expects::Code => word("none"),
        Expects::Reference => word("page:none"),
        Expects::Colour => word("#000000"),
        Expects::Word(words) => word(words.first().copied().unwrap_or_default()),
        Expects::List(_) => Node::new(Shape::List(Vec::new()), span),
        Expects::PerLanguage(inner) => {
            let language = languages.first().map_or_else(|| "fr".to_owned(), ToString::to_string);
            let value = stand_in(inner, languages, span);
            Node::new(Shape::Map(vec![(Spanned::new(language, span), value)]), span)
        }
        Expects::Period => {
            Node::new(Shape::Map(vec![(Spanned::new("start".to_owned(), span), word("ongoing"))]), span)
        }
        Expects::Record(fields) => {
            let required = fields().into_iter().filter(|shape| shape.required);
            let field = |shape: FieldShape| {
                (Spanned::new(shape.name.to_owned(), span), stand_in(&shape.expects, languages, span))
            };
            Node::new(Shape::Map(required.map(field).collect()), span)
        }
    }
}

/// A value of one word.
pub(super) fn plain(text: &str, span: Span) -> Node {
    Node::new(Shape::Scalar(Scalar { text: text.to_owned(), quoted: false }), span)
}

/// A text, whatever it looks like.
pub(super) fn quoted(text: &str, span: Span) -> Node {
    Node::new(Shape::Scalar(Scalar { text: text.to_owned(), quoted: true }), span)
}

/// The value in the form that the field takes, where that leaves no doubt: the day of a date, one
/// word as a list, `oui` as `true`, the name of an organization as its id.
pub(super) fn shaped(expects: &Expects, node: Node) -> Node {
    let span = node.span;
    match (expects, &node.shape) {
        (Expects::List(inner), Shape::List(items)) => {
            let items = items.iter().map(|item| shaped(inner, item.clone())).collect();
            Node::new(Shape::List(items), span)
        }
        (Expects::List(inner), Shape::Scalar(_)) => Node::new(Shape::List(vec![shaped(inner, node)]), span),
        (_, Shape::Scalar(scalar)) => {
            let text = scalar.text.trim();
            match expects {
                Expects::Date => dates::certain(text).map_or(node.clone(), |date| plain(&date, span)),
                Expects::YesOrNo => match text.to_lowercase().as_str() {
                    "true" | "yes" | "oui" | "1" => plain("true", span),
                    "false" | "no" | "non" | "0" => plain("false", span),
                    _ => node,
                },
                Expects::Word(words) => {
                    let slug = slugified(text);
                    if words.contains(&slug.as_str()) { plain(&slug, span) } else { node }
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
    fn what_stands_in_for_a_field_can_be_read() {
        let mut sources = Sources::default();
        let span = Span::new(sources.add(SourceFile::new("a", "")), 0, 0);
        let languages = [Language::FRENCH, Language::ENGLISH];
        for &collection in Collection::ALL {
            for shape in shapes(collection) {
                let node = stand_in(&shape.expects, &languages, span);
                let (mut diagnostics, mut outside) = (Diagnostics::default(), Outside::default());
                collection.dispatch(Trial {
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
