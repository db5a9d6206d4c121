//! The settings of each collection.

use crate::model::{Collection, Localized, Slug, record::record, string_enum::string_enum};

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
        page_size: Option<u32>,
    }

    /// Settings by collection.
    pub struct CollectionsSettings {
        /// Declarations.
        /// En français : Déclarations.
        declarations: Option<CollectionSettings>,
        /// Action plans.
        /// En français : Plans d’action.
        action_plans: Option<CollectionSettings>,
        /// Commitments.
        /// En français : Engagements.
        commitments: Option<CollectionSettings>,
        /// Achievements.
        /// En français : Réalisations.
        achievements: Option<CollectionSettings>,
        /// Organizations.
        /// En français : Organismes.
        organizations: Option<CollectionSettings>,
        /// Committees.
        /// En français : Comités.
        committees: Option<CollectionSettings>,
        /// Consultations.
        /// En français : Consultations.
        consultations: Option<CollectionSettings>,
        /// Events.
        /// En français : Événements.
        events: Option<CollectionSettings>,
        /// Data sets.
        /// En français : Jeux de données.
        datasets: Option<CollectionSettings>,
        /// Foundations.
        /// En français : Assises.
        foundations: Option<CollectionSettings>,
        /// News.
        /// En français : Nouvelles.
        news: Option<CollectionSettings>,
        /// Pages.
        /// En français : Pages.
        pages: Option<CollectionSettings>,
    }
}

impl CollectionsSettings {
    /// Returns the settings of that collection; `None` if it has none.
    #[must_use]
    pub fn of(&self, collection: Collection) -> Option<&CollectionSettings> {
        let settings = match collection {
            Collection::Declarations => &self.declarations,
            Collection::ActionPlans => &self.action_plans,
            Collection::Commitments => &self.commitments,
            Collection::Achievements => &self.achievements,
            Collection::Organizations => &self.organizations,
            Collection::Committees => &self.committees,
            Collection::Consultations => &self.consultations,
            Collection::Events => &self.events,
            Collection::Datasets => &self.datasets,
            Collection::Foundations => &self.foundations,
            Collection::News => &self.news,
            Collection::Pages => &self.pages,
        };
        settings.as_ref()
    }
}
