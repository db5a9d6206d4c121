//! The settings of the whole portal.

use super::{BaseUrl, CollectionsSettings, LanguageNotice, MissingTranslation, Palette, RulesSettings};
use crate::model::{
    Collection, Extra, Language, Localized, OgpValue, Organization, Ref, record::record, words::words,
};

words! {
    /// What the main menu can lead to besides pages.
    pub enum MenuEntry {
        /// The list of declarations.
        Declarations = "declarations",
        /// The list of action plans.
        ActionPlans = "action-plans",
        /// The list of achievements.
        Achievements = "achievements",
        /// The directory of organizations.
        Organizations = "organizations",
        /// The directory of representatives.
        Representatives = "representatives",
        /// The list of committees.
        Committees = "committees",
        /// The list of consultations.
        Consultations = "consultations",
        /// The list of events.
        Events = "events",
        /// The list of data sets.
        Datasets = "datasets",
        /// The list of foundations.
        Foundations = "foundations",
        /// The list of news.
        News = "news",
        /// The list of topics.
        Topics = "topics",
        /// Everything dated, in order.
        Timeline = "timeline",
    }
}

record! {
    /// What `site.toml` says.
    pub struct Site {
        /// The address that the site is published at.
        base_url: BaseUrl,
        /// The languages of the site, the official one first.
        languages: Vec<Language>,
        /// What the portal is called.
        title: Localized<String>,
        /// What the home page opens with, in one short sentence.
        headline: Option<Localized<String>>,
        /// What the portal is, in one or two sentences.
        description: Option<Localized<String>>,
        /// The locale of each language, such as `fr-CA`, for dates, numbers and sorting.
        locales: Option<Localized<String>>,
        /// Who publishes the portal and answers for it.
        publisher: Option<Ref<Organization>>,
        /// What the main menu leads to, in order; pages that ask for a place there follow.
        menu: Vec<MenuEntry>,
        /// Settings of each collection.
        collections: Option<CollectionsSettings>,
        /// What pages in a language other than the official one say of who they are for.
        notice: Option<Localized<LanguageNotice>>,
        /// The values that commitments serve, where not the Open Government Partnership's own.
        values: Vec<OgpValue>,
        /// Colours in place of the theme's.
        palette: Option<Palette>,
        /// How many items a list shows on one page; 25 where left out.
        page_size: Option<u32>,
        /// Settings of the rules that content is held to.
        rules: Option<RulesSettings>,
        /// Settings for the portal's own templates.
        extra: Option<Extra>,
    }
}

impl Site {
    /// The official language: the first.
    #[must_use]
    pub fn official_language(&self) -> Language {
        self.languages.first().copied().unwrap_or(Language::FRENCH)
    }

    /// The languages other than the given one.
    pub fn other_languages(&self, language: Language) -> impl Iterator<Item = Language> {
        self.languages.iter().copied().filter(move |other| *other != language)
    }

    /// What is done where an item of that collection lacks a translation.
    #[must_use]
    pub fn missing(&self, collection: Collection) -> MissingTranslation {
        let settings = self.collections.as_ref().and_then(|collections| collections.of(collection));
        settings.and_then(|settings| settings.missing).unwrap_or(MissingTranslation::Fallback)
    }

    /// How many items a list shows on one page; at least one.
    #[must_use]
    pub fn page_size(&self) -> usize {
        self.page_size.map_or(25, |size| size.max(1) as usize)
    }
}
