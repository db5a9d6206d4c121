//! The vocabularies defined by the portal: topics and values.

use super::{Localized, record::record};

record! {
    /// A topic of `content/topics.yaml`.
    pub struct Topic {
        /// Id used in items, and end of the topic’s address unless `slug` gives another.
        /// En français : Identifiant utilisé dans les éléments, et fin de l’adresse du sujet sauf si `slug` en donne une autre.
        id: crate::source::Spanned<super::Slug>,
        /// Name of the topic.
        /// En français : Nom du sujet.
        title: Localized<String>,
        /// Description of the topic, in one sentence.
        /// En français : Description du sujet, en une phrase.
        summary: Option<Localized<String>>,
        /// End of the address in each language.
        /// En français : Fin de l’adresse dans chaque langue.
        slug: Option<Localized<super::Slug>>,
    }

    /// A value that commitments serve: one of the Open Government Partnership's four, or of the
    /// vocabulary that a portal defines instead.
    pub struct OgpValue {
        /// Id used in commitments.
        /// En français : Identifiant utilisé dans les engagements.
        id: String,
        /// Name of the value; by default, the theme’s name for the values of the Partnership.
        /// En français : Nom de la valeur; par défaut, celui que le thème donne aux valeurs du Partenariat.
        title: Option<Localized<String>>,
        /// Equivalent value of the Open Government Partnership.
        /// En français : Valeur équivalente du Partenariat pour un gouvernement ouvert.
        ogp: Option<StandardValue>,
    }
}

impl OgpValue {
    /// Creates one of the Partnership's own values. Its title is an interface string, `value-` and
    /// its id.
    #[must_use]
    pub fn standard(value: StandardValue) -> Self {
        Self { id: value.as_str().to_owned(), title: None, ogp: Some(value) }
    }
}

super::string_enum::string_enum! {
    /// The values of the Open Government Partnership.
    /// Source: OGP, Articles of Governance and National Handbook.
    pub enum StandardValue {
        /// Access to information.
        Transparency = "transparency",
        /// Public participation in decisions.
        CivicParticipation = "civic-participation",
        /// Accountability of decision makers.
        PublicAccountability = "public-accountability",
        /// Technology and innovation for openness and accountability.
        TechnologyAndInnovation = "technology-and-innovation",
    }
}
