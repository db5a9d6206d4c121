//! The portal's own vocabularies.

use super::{Localized, record::record};

record! {
    /// A topic of `content/topics.yaml`.
    pub struct Topic {
        /// The id that items name it by; also the end of its address unless `slug` says another.
        /// En français : L’identifiant par lequel les éléments le nomment; aussi la fin de son adresse, sauf si `slug` en dit une autre.
        id: crate::source::Spanned<super::Slug>,
        /// What it is called.
        /// En français : Son nom.
        title: Localized<String>,
        /// What it covers, in one sentence.
        /// En français : Ce qu’il couvre, en une phrase.
        summary: Option<Localized<String>>,
        /// The end of its address in each language.
        /// En français : La fin de son adresse dans chaque langue.
        slug: Option<Localized<super::Slug>>,
    }

    /// A value that commitments serve: one of the Open Government Partnership's four, or of the
    /// vocabulary that a portal puts in their place.
    pub struct OgpValue {
        /// The id that commitments name it by.
        /// En français : L’identifiant par lequel les engagements la nomment.
        id: String,
        /// What it is called; for the Partnership's own values, the theme's words where left out.
        /// En français : Son nom; par défaut, celui que donne le thème aux valeurs du Partenariat.
        title: Option<Localized<String>>,
        /// The value of the Open Government Partnership that it stands for, where it is another.
        /// En français : La valeur du Partenariat pour un gouvernement ouvert qu’elle représente, quand c’en est une autre.
        ogp: Option<StandardValue>,
    }
}

impl OgpValue {
    /// One of the Partnership's own values. Its title is an interface string, `value-` and its id.
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
        /// People take part in decisions.
        CivicParticipation = "civic-participation",
        /// Those who decide answer for it.
        PublicAccountability = "public-accountability",
        /// Technology and innovation for openness and accountability.
        TechnologyAndInnovation = "technology-and-innovation",
    }
}
