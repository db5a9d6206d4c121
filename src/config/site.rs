//! The settings of the whole portal.

use super::{
    BaseUrl, CollectionsSettings, LanguageNotice, MenuEntry, MissingTranslation, Palette, PolicySettings,
    RulesSettings,
};
use crate::model::{
    Bounded, Collection, Extra, Language, Localized, OgpValue, Organization, Ref, record::record,
};

record! {
    /// The settings in `site.toml`.
    pub struct Site {
        /// Address of the published site.
        /// En français : Adresse du site publié.
        base_url: BaseUrl,
        /// Languages of the site, the official one first.
        /// En français : Langues du site, en commençant par la langue officielle.
        languages: Vec<Language>,
        /// Name of the portal.
        /// En français : Nom du portail.
        title: Localized<String>,
        /// Main heading of the home page: one short sentence.
        /// En français : Titre de la page d’accueil : une courte phrase.
        headline: Option<Localized<String>>,
        /// Description of the portal, in one or two sentences.
        /// En français : Description du portail, en une ou deux phrases.
        description: Option<Localized<String>>,
        /// Locale of each language, such as `fr-CA`, for dates, numbers and sorting.
        /// En français : Paramètres régionaux de chaque langue, comme `fr-CA`, pour les dates, les nombres et le tri.
        locales: Option<Localized<String>>,
        /// Organization that publishes the portal and is responsible for it.
        /// En français : Organisme qui publie le portail et en est responsable.
        publisher: Option<Ref<Organization>>,
        /// `false` if the portal is not the official source of the texts it publishes; by default, `true`.
        /// En français : `false` si le portail n’est pas la source officielle des textes qu’il publie; par défaut, `true`.
        official_site: Option<bool>,
        /// Entries of the main menu, in order. Pages with `menu: main` come after them.
        /// En français : Entrées du menu principal, dans l’ordre. Les pages avec `menu: main` viennent ensuite.
        menu: Vec<MenuEntry>,
        /// Settings of each collection.
        /// En français : Réglages de chaque collection.
        collections: Option<CollectionsSettings>,
        /// Notice on pages in a language other than the official one, about the people they are for.
        /// En français : Avis affiché dans les pages d’une autre langue que la langue officielle, sur les personnes à qui elles s’adressent.
        notice: Option<Localized<LanguageNotice>>,
        /// Values of commitments, if different from those of the Open Government Partnership.
        /// En français : Valeurs des engagements, si elles diffèrent de celles du Partenariat pour un gouvernement ouvert.
        values: Vec<OgpValue>,
        /// Colours that replace those of the theme.
        /// En français : Couleurs qui remplacent celles du thème.
        palette: Option<Palette>,
        /// Other sites that pages may load images, fonts or scripts from.
        /// En français : Autres sites d’où les pages peuvent charger des images, des polices ou des scripts.
        policy: Option<PolicySettings>,
        /// Number of items per page of a list; by default, 25.
        /// En français : Nombre d’éléments par page d’une liste; par défaut, 25.
        page_size: Option<Bounded<1, 500>>,
        /// Settings of the rules.
        /// En français : Réglages des règles.
        rules: Option<RulesSettings>,
        /// Settings for the templates of the portal.
        /// En français : Réglages pour les gabarits propres au portail.
        extra: Option<Extra>,
    }
}

impl Site {
    /// Returns the official language: the first.
    #[must_use]
    pub fn official_language(&self) -> Language {
        self.languages.first().copied().unwrap_or(Language::FRENCH)
    }

    /// Returns `true` if the portal is the official source of the texts it publishes.
    #[must_use]
    pub fn is_official_source(&self) -> bool {
        self.official_site.unwrap_or(true)
    }

    /// Returns the languages other than the given one.
    pub fn other_languages(&self, language: Language) -> impl Iterator<Item = Language> {
        self.languages.iter().copied().filter(move |other| *other != language)
    }

    /// Returns the handling of missing translations in that collection.
    #[must_use]
    pub fn missing(&self, collection: Collection) -> MissingTranslation {
        let settings = self.collections.as_ref().and_then(|collections| collections.of(collection));
        settings.and_then(|settings| settings.missing).unwrap_or(MissingTranslation::Fallback)
    }

    /// Returns the number of items per list page; at least 1.
    #[must_use]
    pub fn page_size(&self) -> usize {
        self.page_size.map_or(25, |size| size.get() as usize)
    }
}
