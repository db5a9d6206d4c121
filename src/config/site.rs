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
        /// En français : L’adresse où le site est mis en ligne.
        base_url: BaseUrl,
        /// The languages of the site, the official one first.
        /// En français : Les langues du site, la langue officielle d’abord.
        languages: Vec<Language>,
        /// What the portal is called.
        /// En français : Le nom du portail.
        title: Localized<String>,
        /// What the home page opens with, in one short sentence.
        /// En français : Ce par quoi s’ouvre la page d’accueil, en une courte phrase.
        headline: Option<Localized<String>>,
        /// What the portal is, in one or two sentences.
        /// En français : Ce qu’est le portail, en une ou deux phrases.
        description: Option<Localized<String>>,
        /// The locale of each language, such as `fr-CA`, for dates, numbers and sorting.
        /// En français : La variante de chaque langue, comme `fr-CA`, pour les dates, les nombres et le tri.
        locales: Option<Localized<String>>,
        /// Who publishes the portal and answers for it.
        /// En français : L’organisme qui publie le portail et en répond.
        publisher: Option<Ref<Organization>>,
        /// Whether the portal is the official source of the texts it publishes; `true` by default.
        /// En français : Si le portail est la source officielle des textes qu’il publie; `true` par défaut.
        official_site: Option<bool>,
        /// What the main menu leads to, in order; pages that ask for a place there follow.
        /// En français : Ce à quoi mène le menu principal, dans l’ordre; les pages qui y demandent une place suivent.
        menu: Vec<MenuEntry>,
        /// Settings of each collection.
        /// En français : Les réglages de chaque collection.
        collections: Option<CollectionsSettings>,
        /// What pages in a language other than the official one say of who they are for.
        /// En français : Ce que les pages dans une autre langue que l’officielle disent des personnes à qui elles s’adressent.
        notice: Option<Localized<LanguageNotice>>,
        /// The values that commitments serve, where not the Open Government Partnership's own.
        /// En français : Les valeurs que servent les engagements, quand ce ne sont pas celles du Partenariat pour un gouvernement ouvert.
        values: Vec<OgpValue>,
        /// Colours in place of the theme's.
        /// En français : Des couleurs à la place de celles du thème.
        palette: Option<Palette>,
        /// How many items a list shows on one page; 25 where left out.
        /// En français : Combien d’éléments une liste montre par page; 25 par défaut.
        page_size: Option<u32>,
        /// Settings of the rules that content is held to.
        /// En français : Les réglages des règles que le contenu doit respecter.
        rules: Option<RulesSettings>,
        /// Settings for the portal's own templates.
        /// En français : Des réglages pour les gabarits propres au portail.
        extra: Option<Extra>,
    }
}

impl Site {
    /// The official language: the first.
    #[must_use]
    pub fn official_language(&self) -> Language {
        self.languages.first().copied().unwrap_or(Language::FRENCH)
    }

    /// Whether the portal is the official source of the texts it publishes.
    #[must_use]
    pub fn is_official_source(&self) -> bool {
        self.official_site.unwrap_or(true)
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
