//! Where to write and whom to call.

use super::{Email, Localized, PartialDate, Url, record::record};

record! {
    /// A postal address.
    pub struct PostalAddress {
        /// Name of the place (“Minister’s office”).
        /// En français : Le nom du lieu (« Cabinet du ministre »).
        label: Option<Localized<String>>,
        /// Lines before the city: building, floor, street.
        /// En français : Les lignes avant la ville : immeuble, étage, rue.
        street: Vec<Localized<String>>,
        /// The city.
        /// En français : La ville.
        city: Option<Localized<String>>,
        /// The province, state or region.
        /// En français : La province, l’État ou la région.
        province: Option<Localized<String>>,
        /// The postal code.
        /// En français : Le code postal.
        postal_code: Option<String>,
        /// Country, if different from that of the portal.
        /// En français : Le pays, s’il diffère de celui du portail.
        country: Option<Localized<String>>,
        /// Telephone numbers at this address.
        /// En français : Les numéros de téléphone à cette adresse.
        phones: Vec<Phone>,
        /// Email addresses at this address.
        /// En français : Les adresses courriel à cette adresse.
        emails: Vec<Email>,
    }

    /// A telephone number.
    pub struct Phone {
        /// Telephone number, with area code (`418 643-5926`).
        /// En français : Le numéro de téléphone, avec l’indicatif régional (`418 643-5926`).
        number: String,
        /// The extension.
        /// En français : Le poste.
        extension: Option<String>,
        /// Person or service at this number.
        /// En français : La personne ou le service à ce numéro.
        label: Option<Localized<String>>,
    }

    /// The designated open government representative of a public body.
    pub struct Representative {
        /// Name of the person, if it is public.
        /// En français : Le nom de la personne, s’il est public.
        name: Option<String>,
        /// Title or position of the person.
        /// En français : La fonction de la personne.
        office: Option<Localized<String>>,
        /// Date of designation.
        /// En français : La date de désignation.
        since: Option<PartialDate>,
        /// Telephone number.
        /// En français : Le numéro de téléphone.
        phone: Option<Phone>,
        /// Email address.
        /// En français : L’adresse courriel.
        email: Option<Email>,
        /// Address of a contact form.
        /// En français : L’adresse d’un formulaire de contact.
        url: Option<Url>,
    }
}
