//! The subject of a page of the reference.

use crate::{
    config::{CollectionsSettings, Site},
    diagnostic::Message,
    locale::Messages,
    model::{Collection, Common, FieldShape, ItemId, ItemKey, Language, Record, Topic, layout},
};

/// The subject of a page of the reference: files with the same fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The fields that every item can have.
    Common,
    /// The items of a collection.
    Collection(Collection),
    /// The topics.
    Topics,
    /// The settings.
    Site,
}

impl Subject {
    /// Returns all subjects, in the order of the documentation.
    pub fn all() -> impl Iterator<Item = Self> {
        let collections = Collection::ALL.iter().copied().map(Self::Collection);
        std::iter::once(Self::Common).chain(collections).chain([Self::Topics, Self::Site])
    }

    /// Returns the name of the subject in that language, for its page and for the command line.
    #[must_use]
    pub fn name(self, language: Language) -> &'static str {
        let (french, english) = match self {
            Self::Common => ("commun", "common"),
            Self::Collection(collection) => collection.default_segments(),
            Self::Topics => ("sujets", "topics"),
            Self::Site => ("site", "site"),
        };
        if language == Language::FRENCH { french } else { english }
    }

    /// Returns the title of its page.
    #[must_use]
    pub fn title(self, messages: &Messages) -> String {
        let text = |id: &'static str| messages.text(&Message::new(id));
        match self {
            Self::Common => text("reference-common"),
            Self::Collection(collection) => {
                let settings = CollectionsSettings::fields();
                let named = Collection::ALL.iter().zip(&settings).find(|(other, _)| **other == collection);
                let sentence = named.map(|(_, setting)| setting.description(messages.language()));
                sentence.unwrap_or_default().split([',', '.']).next().unwrap_or_default().to_owned()
            }
            Self::Topics => text("reference-topics"),
            Self::Site => text("reference-site"),
        }
    }

    /// Returns the path of the file that holds its fields.
    #[must_use]
    pub fn path(self) -> String {
        match self {
            Self::Common => format!("{}/**/{}", layout::CONTENT, layout::FACTS),
            Self::Collection(collection) => {
                let id = if collection == Collection::Commitments { "PLAN/ID" } else { "ID" };
                let folder = layout::folder(&ItemKey { collection, id: ItemId::new(id) });
                format!("{folder}/{}", layout::FACTS)
            }
            Self::Topics => layout::TOPICS.to_owned(),
            Self::Site => layout::SETTINGS.to_owned(),
        }
    }

    /// Returns the introduction of its page.
    #[must_use]
    pub(super) fn introduction(self, messages: &Messages) -> String {
        let path = self.path();
        let message = match self {
            Self::Common => Message::new("reference-common-introduction"),
            Self::Collection(collection) => Message::new("reference-collection-introduction")
                .with("command", new_command(collection, messages.language()))
                .with("prefix", collection.prefix()),
            Self::Topics => Message::new("reference-topics-introduction"),
            Self::Site => Message::new("reference-site-introduction"),
        };
        messages.text(&message.with("path", path))
    }

    /// Returns its fields, in order.
    #[must_use]
    pub fn fields(self) -> Vec<FieldShape> {
        match self {
            Self::Common => Common::fields(),
            Self::Collection(collection) => collection.fields(),
            Self::Topics => Topic::fields(),
            Self::Site => Site::fields(),
        }
    }
}

/// Returns the command that creates an item of the collection.
fn new_command(collection: Collection, language: Language) -> String {
    let (french, english) = collection.names();
    let name = if language == Language::FRENCH { french } else { english };
    let plan = if collection == Collection::Commitments { " --plan PLAN" } else { "" };
    format!("parvis new {name} ID{plan}")
}
