//! Names of other items, with the place where they were written.

use std::{fmt, marker::PhantomData};

use super::{
    Collection, CollectionItem, Field, FieldContext, FieldReader, FieldType, ItemId, OgpValue, Topic,
    Visitor, Vocabulary,
};
use crate::source::{Node, Span};

/// The name of an item of collection `T`. Only the portal turns it into the item, once it has been
/// seen to exist.
pub struct Ref<T> {
    /// The id that was written.
    pub id: ItemId,
    /// Where.
    pub span: Span,
    of: PhantomData<fn() -> T>,
}

/// The name of an item of any collection: `org:sct`, `commitment:2021-2023/01-open-data`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnyRef {
    /// The item's collection.
    pub collection: Collection,
    /// The id that was written.
    pub id: ItemId,
    /// Where.
    pub span: Span,
}

/// A word of a vocabulary that the portal keeps: a topic, an OGP value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term<T> {
    /// The id that was written.
    pub id: String,
    /// Where.
    pub span: Span,
    of: PhantomData<fn() -> T>,
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
    /// The same name, with its collection said.
    #[must_use]
    pub fn any(&self) -> AnyRef {
        AnyRef { collection: T::COLLECTION, id: self.id.clone(), span: self.span }
    }
}

impl AnyRef {
    /// What it names.
    #[must_use]
    pub fn key(&self) -> ItemKey {
        ItemKey { collection: self.collection, id: self.id.clone() }
    }
}

/// Which item: its collection and its id in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemKey {
    /// Its collection.
    pub collection: Collection,
    /// Its id there.
    pub id: ItemId,
}

impl ItemKey {
    /// The item that a reference such as `org:sct` names, whether or not it exists; `None` where what
    /// stands before the colon is no collection's prefix.
    #[must_use]
    pub fn parse(reference: &str) -> Option<Self> {
        let (prefix, id) = reference.split_once(':')?;
        let collection = Collection::with_prefix(prefix)?;
        Some(Self { collection, id: ItemId::new(id.trim_matches('/')) })
    }
}

/// As it is written in a reference: `org:sct`.
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

/// A type whose values make a vocabulary.
pub trait VocabularyTerm: 'static {
    /// Its vocabulary.
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
