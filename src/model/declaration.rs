//! Declarations of a government.

use super::{
    Event, ItemFacts, ListOrder, Localized, MomentKind, Organization, PartialDate, Prose, Ref,
    record::record, string_enum::string_enum,
};

string_enum! {
    /// Kinds of declaration.
    pub enum DeclarationKind {
        /// A government's own declaration.
        GovernmentDeclaration = "government-declaration",
        /// A declaration signed with other states.
        InternationalDeclaration = "international-declaration",
        /// A letter that announces an intention.
        LetterOfIntent = "letter-of-intent",
        /// A statement, spoken or written.
        Statement = "statement",
        /// A press release.
        PressRelease = "press-release",
    }
}

record! {
    /// A declaration.
    pub struct Declaration {
        /// Type of text.
        /// En français : Type de texte.
        kind: DeclarationKind,
        /// Date of the declaration.
        /// En français : Date de la déclaration.
        date: PartialDate,
        /// Place of the declaration.
        /// En français : Lieu de la déclaration.
        place: Option<Localized<String>>,
        /// Occasion of the declaration.
        /// En français : Occasion de la déclaration.
        occasion: Option<Localized<String>>,
        /// Event at which it was made.
        /// En français : Événement où elle a été faite.
        event: Option<Ref<Event>>,
        /// Signatories.
        /// En français : Signataires.
        signatories: Vec<Signatory>,
        /// Recipients.
        /// En français : Destinataires.
        addressees: Vec<Signatory>,
        /// Articles of the text to highlight.
        /// En français : Articles du texte à mettre en évidence.
        articles: Vec<CitedArticle>,
        /// `true` if the text of the page is the declaration itself, word for word, and not a summary.
        /// En français : `true` si le texte de la page est la déclaration elle-même, mot à mot, et non un résumé.
        full_text: bool,
    }

    /// A person who signs or receives a declaration, with their office.
    pub struct Signatory {
        /// Name of the person, as signed.
        /// En français : Nom de la personne, tel qu’il figure dans le texte.
        name: Option<String>,
        /// Position held at the time.
        /// En français : Fonction occupée à ce moment.
        office: Option<Localized<String>>,
        /// Organization, if it is an item of the portal.
        /// En français : Organisme, s’il est un élément du portail.
        organization: Option<Ref<Organization>>,
        /// Name of the organization, if it is not an item of the portal.
        /// En français : Nom de l’organisme, s’il n’est pas un élément du portail.
        organization_name: Option<Localized<String>>,
    }

    /// An article that is cited.
    pub struct CitedArticle {
        /// Number of the article.
        /// En français : Numéro de l’article.
        number: String,
        /// Summary of the article, in the portal’s words.
        /// En français : Résumé de l’article, dans les mots du portail.
        summary: Localized<Prose>,
    }
}

impl ItemFacts for Declaration {
    const LIST_ORDER: ListOrder = ListOrder::Newest;

    fn list_date(&self) -> Option<&PartialDate> {
        Some(&self.date)
    }

    fn moments(&self) -> Vec<(MomentKind, &PartialDate)> {
        vec![(MomentKind::Happened, &self.date)]
    }
}
