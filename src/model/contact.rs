//! Where to write and whom to call.

use super::{Email, Localized, PartialDate, Url, record::record};

record! {
    /// A postal address.
    pub struct PostalAddress {
        /// What is there ("Minister's office").
        label: Option<Localized<String>>,
        /// The lines before the city: building, floor, street.
        street: Vec<Localized<String>>,
        /// The city.
        city: Option<Localized<String>>,
        /// The province, state or region.
        province: Option<Localized<String>>,
        /// The postal code.
        postal_code: Option<String>,
        /// The country, where it is not the portal's own.
        country: Option<Localized<String>>,
        /// Telephones at that address.
        phones: Vec<Phone>,
        /// Email addresses at that address.
        emails: Vec<Email>,
    }

    /// A telephone number.
    pub struct Phone {
        /// The number as it is read aloud (`418 643-5926`).
        number: String,
        /// The extension.
        extension: Option<String>,
        /// Whose it is.
        label: Option<Localized<String>>,
    }

    /// The designated open government representative of a public body.
    pub struct Representative {
        /// The person's name, where it is public.
        name: Option<String>,
        /// The office held.
        office: Option<Localized<String>>,
        /// Since when.
        since: Option<PartialDate>,
        /// Telephone.
        phone: Option<Phone>,
        /// Email address.
        email: Option<Email>,
        /// A page to write through.
        url: Option<Url>,
    }
}
