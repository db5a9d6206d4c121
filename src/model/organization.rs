//! Organizations and their representatives.

use super::{
    Email, Localized, PartialDate, Phone, PostalAddress, Prose, Ref, Representative, Url, record::record,
    words::words,
};
use crate::source::Spanned;

words! {
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
        /// En français : Le type d’organisme.
        kind: OrganizationKind,
        /// Acronym.
        /// En français : Le sigle.
        acronym: Option<Localized<String>>,
        /// Organization that it is part of.
        /// En français : L’organisme dont il fait partie.
        parent: Option<Ref<Organization>>,
        /// Date of creation.
        /// En français : La date de création.
        created: Option<PartialDate>,
        /// Postal addresses.
        /// En français : Les adresses postales.
        addresses: Vec<PostalAddress>,
        /// Telephone numbers.
        /// En français : Les numéros de téléphone.
        phones: Vec<Phone>,
        /// Email addresses.
        /// En français : Les adresses courriel.
        emails: Vec<Email>,
        /// Address of its website.
        /// En français : L’adresse de son site Web.
        website: Option<Localized<Url>>,
        /// Open government representative.
        /// En français : La personne répondante en gouvernement ouvert.
        representative: Option<Spanned<Representative>>,
        /// Responsibilities in open government.
        /// En français : Les responsabilités en matière de gouvernement ouvert.
        duties: Option<Localized<Prose>>,
    }
}
