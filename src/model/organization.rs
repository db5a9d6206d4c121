//! Organizations and their representatives.

use super::{
    Email, ItemFacts, Localized, PartialDate, Phone, PostalAddress, Prose, Ref, Representative, Url,
    record::record, string_enum::string_enum,
};
use crate::source::Spanned;

string_enum! {
    /// Kinds of organization.
    pub enum OrganizationKind {
        /// A ministry.
        Ministry = "ministry",
        /// Another public body.
        Agency = "agency",
        /// A municipality.
        Municipality = "municipality",
        /// A civil society organization.
        CivilSociety = "civil-society",
        /// A university, a school, a research chair.
        Academic = "academic",
        /// An international organization.
        International = "international",
        /// A company.
        Private = "private",
    }
}

record! {
    /// An organization.
    pub struct Organization {
        /// Type of organization.
        /// En français : Type d’organisme.
        kind: OrganizationKind,
        /// Acronym.
        /// En français : Sigle.
        acronym: Option<Localized<String>>,
        /// Organization that it is part of.
        /// En français : Organisme dont il fait partie.
        parent: Option<Ref<Organization>>,
        /// Date of creation.
        /// En français : Date de création.
        created: Option<PartialDate>,
        /// Postal addresses.
        /// En français : Adresses postales.
        addresses: Vec<PostalAddress>,
        /// Telephone numbers.
        /// En français : Numéros de téléphone.
        phones: Vec<Phone>,
        /// Email addresses.
        /// En français : Adresses courriel.
        emails: Vec<Email>,
        /// Address of its website.
        /// En français : Adresse de son site Web.
        website: Option<Localized<Url>>,
        /// Open government representative.
        /// En français : Personne répondante en gouvernement ouvert.
        representative: Option<Spanned<Representative>>,
        /// Responsibilities in open government.
        /// En français : Responsabilités en matière de gouvernement ouvert.
        duties: Option<Localized<Prose>>,
    }
}

impl ItemFacts for Organization {}
