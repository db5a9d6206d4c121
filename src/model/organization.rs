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
        /// What kind it is.
        kind: OrganizationKind,
        /// What it is called for short.
        acronym: Option<Localized<String>>,
        /// The organization it is part of.
        parent: Option<Ref<Organization>>,
        /// When it was created.
        created: Option<PartialDate>,
        /// Where it is.
        addresses: Vec<PostalAddress>,
        /// Telephones.
        phones: Vec<Phone>,
        /// Email addresses.
        emails: Vec<Email>,
        /// Its website.
        website: Option<Localized<Url>>,
        /// Its designated open government representative.
        representative: Option<Spanned<Representative>>,
        /// What it does for open government.
        duties: Option<Localized<Prose>>,
    }
}
