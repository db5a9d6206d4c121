//! Entries of the main menu.

use std::sync::LazyLock;

use super::Section;
use crate::{
    model::{Collection, Field, FieldReader, FieldType, MenuPlacement},
    source::Node,
};

/// A section that the main menu links to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MenuEntry(Section);

/// The words of all entries.
static WORDS: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| MenuEntry::all().map(|entry| entry.0.as_str()).collect());

impl MenuEntry {
    /// Returns all entries that a menu may have: the collections, then the other sections.
    pub fn all() -> impl Iterator<Item = Self> {
        let collections = Collection::ALL.iter().filter(|it| it.menu_placement() != MenuPlacement::Never);
        let others = [Section::Representatives, Section::Topics, Section::Timeline];
        collections.map(|collection| Section::Collection(*collection)).chain(others).map(Self)
    }

    /// Returns the menu of a site that does not define one.
    #[must_use]
    pub fn default_menu() -> Vec<Self> {
        let position = |collection: &Collection| match collection.menu_placement() {
            MenuPlacement::Default(position) => Some(position),
            MenuPlacement::Optional | MenuPlacement::Never => None,
        };
        let mut collections: Vec<Collection> =
            Collection::ALL.iter().copied().filter(|it| position(it).is_some()).collect();
        collections.sort_by_key(position);
        let sections = collections.into_iter().map(Section::Collection).chain([Section::Timeline]);
        sections.map(Self).collect()
    }

    /// Returns the section that the entry links to.
    #[must_use]
    pub fn section(&self) -> &Section {
        &self.0
    }
}

impl Field for MenuEntry {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        let scalar = reader.scalar::<Self>(node)?;
        let entry = Self::all().find(|entry| entry.0.as_str() == scalar.text);
        if entry.is_none() {
            reader.unknown_value(&scalar.text, node, &WORDS);
        }
        entry
    }

    fn field_type() -> FieldType {
        FieldType::Enum(&WORDS)
    }
}
