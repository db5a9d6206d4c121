//! Settings of each collection.

use crate::model::{Collection, Localized, Slug, record::record, words::words};

words! {
    /// What is done where an item has no text in one of the site's languages.
    pub enum MissingTranslation {
        /// The build stops.
        Error = "error",
        /// The page exists, its text in the source language, marked and with a notice.
        Fallback = "fallback",
        /// The page does not exist in that language.
        Omit = "omit",
    }
}

record! {
    /// Settings of one collection.
    pub struct CollectionSettings {
        /// The part of its addresses that names it, in each language.
        segment: Option<Localized<Slug>>,
        /// What is done where a translation is missing.
        missing: Option<MissingTranslation>,
        /// How many items its list shows on one page.
        page_size: Option<u32>,
    }

    /// Settings by collection.
    pub struct CollectionsSettings {
        /// Declarations.
        declarations: Option<CollectionSettings>,
        /// Action plans.
        action_plans: Option<CollectionSettings>,
        /// Commitments.
        commitments: Option<CollectionSettings>,
        /// Achievements.
        achievements: Option<CollectionSettings>,
        /// Organizations.
        organizations: Option<CollectionSettings>,
        /// Committees.
        committees: Option<CollectionSettings>,
        /// Consultations.
        consultations: Option<CollectionSettings>,
        /// Events.
        events: Option<CollectionSettings>,
        /// Data sets.
        datasets: Option<CollectionSettings>,
        /// Foundations.
        foundations: Option<CollectionSettings>,
        /// News.
        news: Option<CollectionSettings>,
        /// Pages.
        pages: Option<CollectionSettings>,
    }
}

impl CollectionsSettings {
    /// The settings of that collection, if it has any.
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
