//! The settings of each collection.

use crate::model::{
    Bounded, Collection, Localized, Slug, collections, record::record, string_enum::string_enum,
};

string_enum! {
    /// The handling of an item without a text in one of the site's languages.
    pub enum MissingTranslation {
        /// The build fails.
        Error = "error",
        /// The page shows the text in the source language, marked and with a notice.
        Fallback = "fallback",
        /// The page does not exist in that language.
        Omit = "omit",
    }
}

record! {
    /// Settings of one collection.
    pub struct CollectionSettings {
        /// Part of its addresses that names the collection, in each language.
        /// En français : Partie de ses adresses qui désigne la collection, dans chaque langue.
        segment: Option<Localized<Slug>>,
        /// Handling of missing translations.
        /// En français : Traitement des traductions manquantes.
        missing: Option<MissingTranslation>,
        /// Number of items per page of its list.
        /// En français : Nombre d’éléments par page de sa liste.
        page_size: Option<Bounded<1, 500>>,
    }
}

macro_rules! define_settings {
    ($(
        $(#[doc = $doc:literal])+
        $variant:ident($type:ident) { $table:ident $($rest:tt)* }
    )+) => {
        record! {
            /// Settings by collection.
            pub struct CollectionsSettings {
                $($(#[doc = $doc])+ $table: Option<CollectionSettings>,)+
            }
        }

        impl CollectionsSettings {
            /// Returns the settings of that collection; `None` if it has none.
            #[must_use]
            pub fn of(&self, collection: Collection) -> Option<&CollectionSettings> {
                match collection { $(Collection::$variant => self.$table.as_ref()),+ }
            }
        }
    };
}

collections!(define_settings);
