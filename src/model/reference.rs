//! References to other items, with their spans.

use std::{
    fmt,
    hash::{Hash, Hasher},
    marker::PhantomData,
};

use super::{
    Collection, CollectionItem, Field, FieldContext, FieldReader, FieldType, ItemId, OgpValue, Topic,
    Visitor, Vocabulary,
};
use crate::source::{Node, Span};

/// A reference to an item of collection `T`. The portal resolves it, after checking that the item
/// exists.
pub struct Ref<T> {
    /// Id of the item.
    pub id: ItemId,
    /// Span of the reference.
    pub span: Span,
    of: PhantomData<fn() -> T>,
}

/// A reference to an item of any collection: `org:sct`, `commitment:2021-2023/01-open-data`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnyRef {
    /// Collection of the item.
    pub collection: Collection,
    /// Id of the item.
    pub id: ItemId,
    /// Span of the reference.
    pub span: Span,
}

/// A term of a vocabulary defined by the portal: a topic, an OGP value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term<T> {
    /// Id of the term.
    pub id: String,
    /// Span of the term.
    pub span: Span,
    of: PhantomData<fn() -> T>,
}

// References are hashed without their locations.

impl<T> Hash for Ref<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

impl Hash for AnyRef {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.collection, &self.id).hash(state);
    }
}

impl<T> Hash for Term<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

impl<T> Clone for Ref<T> {
    fn clone(&self) -> Self {
        Self { id: self.id.clone(), span: self.span, of: PhantomData }
    }
}

impl<T> PartialEq for Ref<T> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl<T> fmt::Debug for Ref<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Ref({})", self.id)
    }
}

impl<T: CollectionItem> Ref<T> {
    /// Returns the same reference with its collection.
    #[must_use]
    pub fn any(&self) -> AnyRef {
        AnyRef { collection: T::COLLECTION, id: self.id.clone(), span: self.span }
    }
}

impl AnyRef {
    /// Returns the key of the item.
    #[must_use]
    pub fn key(&self) -> ItemKey {
        ItemKey { collection: self.collection, id: self.id.clone() }
    }
}

/// The key of an item: its collection and its id in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemKey {
    /// Collection.
    pub collection: Collection,
    /// Id in the collection.
    pub id: ItemId,
}

impl ItemKey {
    /// Parses a reference such as `org:sct`, whether or not the item exists. `None` if there is no
    /// collection with that prefix.
    #[must_use]
    pub fn parse(reference: &str) -> Option<Self> {
        let (prefix, id) = reference.split_once(':')?;
        let collection = Collection::with_prefix(prefix)?;
        Some(Self { collection, id: ItemId::new(id.trim_matches('/')) })
    }
}

/// The syntax of a reference: `org:sct`.
impl fmt::Display for ItemKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.collection.prefix(), self.id)
    }
}

impl<T: CollectionItem> Field for Ref<T> {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        reader.parse(node, |text| {
            let id = ItemId::new(text.trim_matches('/'));
            (!id.as_str().is_empty()).then_some(Self { id, span: node.span, of: PhantomData })
        })
    }

    fn field_type() -> FieldType {
        FieldType::Id(T::COLLECTION)
    }

    fn visit(&self, context: FieldContext, visitor: &mut dyn Visitor) {
        visitor.reference(FieldContext { span: self.span, ..context }, &self.any());
    }
}

impl Field for AnyRef {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        reader.parse(node, |text| {
            let ItemKey { collection, id } = ItemKey::parse(text)?;
            Some(Self { collection, id, span: node.span })
        })
    }

    fn field_type() -> FieldType {
        FieldType::Reference
    }

    fn visit(&self, context: FieldContext, visitor: &mut dyn Visitor) {
        visitor.reference(FieldContext { span: self.span, ..context }, self);
    }
}

/// A type of term: each has its vocabulary.
pub trait VocabularyTerm: 'static {
    /// The vocabulary.
    const VOCABULARY: Vocabulary;
}

impl VocabularyTerm for Topic {
    const VOCABULARY: Vocabulary = Vocabulary::Topics;
}

impl VocabularyTerm for OgpValue {
    const VOCABULARY: Vocabulary = Vocabulary::Values;
}

impl<T: VocabularyTerm> Field for Term<T> {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        reader.parse(node, |text| {
            (!text.is_empty()).then(|| Self { id: text.to_owned(), span: node.span, of: PhantomData })
        })
    }

    fn field_type() -> FieldType {
        FieldType::Term(T::VOCABULARY)
    }

    fn visit(&self, context: FieldContext, visitor: &mut dyn Visitor) {
        visitor.term(FieldContext { span: self.span, ..context }, T::VOCABULARY, &self.id);
    }
}
