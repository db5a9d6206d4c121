//! Contact details.

use super::{Email, Localized, PartialDate, Url, record::record};
use crate::source::Spanned;

record! {
    /// A postal address.
    pub struct PostalAddress {
        /// Name of the place (“Minister’s office”).
        /// En français : Nom du lieu (« Cabinet du ministre »).
        label: Option<Localized<String>>,
        /// Lines before the city: building, floor, street.
        /// En français : Lignes avant la ville : immeuble, étage, rue.
        street: Vec<Localized<String>>,
        /// The city.
        /// En français : Ville.
        city: Option<Localized<String>>,
        /// The province, state or region.
        /// En français : Province, État ou région.
        province: Option<Localized<String>>,
        /// The postal code.
        /// En français : Code postal.
        postal_code: Option<Spanned<String>>,
        /// Country, if different from that of the portal.
        /// En français : Pays, s’il diffère de celui du portail.
        country: Option<Localized<String>>,
        /// Telephone numbers at this address.
        /// En français : Numéros de téléphone à cette adresse.
        phones: Vec<Phone>,
        /// Email addresses at this address.
        /// En français : Adresses courriel à cette adresse.
        emails: Vec<Email>,
    }

    /// A telephone number.
    pub struct Phone {
        /// Telephone number, with area code (`418 643-5926`).
        /// En français : Numéro de téléphone, avec l’indicatif régional (`418 643-5926`).
        number: Spanned<String>,
        /// The extension.
        /// En français : Poste.
        extension: Option<Spanned<String>>,
        /// Person or service at this number.
        /// En français : Personne ou service à ce numéro.
        label: Option<Localized<String>>,
    }

    /// The designated open government representative of a public body.
    pub struct Representative {
        /// Name of the person, if it is public.
        /// En français : Nom de la personne, s’il est public.
        name: Option<String>,
        /// Title or position of the person.
        /// En français : Fonction de la personne.
        office: Option<Localized<String>>,
        /// Date of designation.
        /// En français : Date de désignation.
        since: Option<PartialDate>,
        /// Telephone number.
        /// En français : Numéro de téléphone.
        phone: Option<Phone>,
        /// Email address.
        /// En français : Adresse courriel.
        email: Option<Email>,
        /// Address of a contact form.
        /// En français : Adresse d’un formulaire de contact.
        url: Option<Spanned<Url>>,
    }
}
