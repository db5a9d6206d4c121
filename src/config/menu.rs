//! Entries of the main menu.

use std::sync::LazyLock;

use super::Section;
use crate::{
    model::{Collection, Correction, Field, FieldReader, FieldType, MenuPlacement, slugified},
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

    /// Returns the entry that pages call by that name in French or in English: « Nouvelles », `plans`.
    fn named(name: &str) -> Option<Self> {
        let name = slugified(name);
        let singular = name.trim_end_matches('s');
        Self::all().find(|entry| match &entry.0 {
            Section::Collection(collection) => {
                let ((french, english), (one_french, one_english)) =
                    (collection.default_segments(), collection.names());
                [french, english].contains(&name.as_str())
                    || [one_french, one_english, collection.prefix()].contains(&singular)
            }
            Section::Representatives => name.starts_with("repondant"),
            Section::Topics => ["sujets", "sujet", "themes", "topic"].contains(&name.as_str()),
            Section::Timeline => ["chronologie", "ligne-du-temps", "calendrier"].contains(&name.as_str()),
            _ => false,
        })
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
        entry.or_else(|| {
            let named = Self::named(&scalar.text).map(|entry| entry.0.as_str());
            match named {
                Some(word) => {
                    let correction = Correction { values: vec![word.to_owned()], certain: true };
                    reader.unknown_word(&scalar.text, node, &WORDS, &correction);
                }
                None => {
                    reader.unknown_value(&scalar.text, node, &WORDS);
                }
            }
            None
        })
    }

    fn field_type() -> FieldType {
        FieldType::Enum(&WORDS)
    }
}
