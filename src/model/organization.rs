//! Organizations and their representatives.

use super::{
    Email, Localized, PartialDate, Phone, PostalAddress, Prose, Ref, Representative, Url, record::record,
    string_enum::string_enum,
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
        /// What kind it is.
        /// En français : La sorte d’organisme.
        kind: OrganizationKind,
        /// What it is called for short.
        /// En français : Son sigle.
        acronym: Option<Localized<String>>,
        /// The organization it is part of.
        /// En français : L’organisme dont il fait partie.
        parent: Option<Ref<Organization>>,
        /// When it was created.
        /// En français : Quand il a été créé.
        created: Option<PartialDate>,
        /// Where it is.
        /// En français : Où il se trouve.
        addresses: Vec<PostalAddress>,
        /// Telephones.
        /// En français : Les téléphones.
        phones: Vec<Phone>,
        /// Email addresses.
        /// En français : Les courriels.
        emails: Vec<Email>,
        /// Its website.
        /// En français : Son site Web.
        website: Option<Localized<Url>>,
        /// Its designated open government representative.
        /// En français : Son répondant ou sa répondante en gouvernement ouvert.
        representative: Option<Spanned<Representative>>,
        /// What it does for open government.
        /// En français : Ce qu’il fait pour le gouvernement ouvert.
        duties: Option<Localized<Prose>>,
    }
}
