//! Where to write and whom to call.

use super::{Email, Localized, PartialDate, Url, record::record};

record! {
    /// A postal address.
    pub struct PostalAddress {
        /// What is there ("Minister's office").
        /// En français : Ce qui s’y trouve (« Cabinet du ministre »).
        label: Option<Localized<String>>,
        /// The lines before the city: building, floor, street.
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
        /// The country, where it is not the portal's own.
        /// En français : Le pays, quand ce n’est pas celui du portail.
        country: Option<Localized<String>>,
        /// Telephones at that address.
        /// En français : Les téléphones à cette adresse.
        phones: Vec<Phone>,
        /// Email addresses at that address.
        /// En français : Les courriels à cette adresse.
        emails: Vec<Email>,
    }

    /// A telephone number.
    pub struct Phone {
        /// The number as it is read aloud (`418 643-5926`).
        /// En français : Le numéro, comme il se lit à voix haute (`418 643-5926`).
        number: String,
        /// The extension.
        /// En français : Le poste.
        extension: Option<String>,
        /// Whose it is.
        /// En français : À qui il est.
        label: Option<Localized<String>>,
    }

    /// The designated open government representative of a public body.
    pub struct Representative {
        /// The person's name, where it is public.
        /// En français : Le nom de la personne, s’il est public.
        name: Option<String>,
        /// The office held.
        /// En français : La fonction occupée.
        office: Option<Localized<String>>,
        /// Since when.
        /// En français : Depuis quand.
        since: Option<PartialDate>,
        /// Telephone.
        /// En français : Le téléphone.
        phone: Option<Phone>,
        /// Email address.
        /// En français : Le courriel.
        email: Option<Email>,
        /// A page to write through.
        /// En français : Une page par laquelle écrire.
        url: Option<Url>,
    }
}
