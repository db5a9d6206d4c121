//! Open government representative has no contact information.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Open government representative has no contact information.
    ///
    /// ## Why
    /// Without an email address, a phone number or a form, citizens cannot contact the
    /// representative.
    ///
    /// ## Example
    /// ```yaml content/organizations/ministere/item.yaml
    /// title: {fr: Ministère, en: Ministry}
    /// kind: ministry
    /// representative:
    ///   office: {fr: Secrétariat général, en: Secretary general}
    /// ```
    ///
    /// ## How to fix it
    /// Add `email`, `phone` or `url`.
    ///
    /// ```yaml content/organizations/ministere/item.yaml
    /// title: {fr: Ministère, en: Ministry}
    /// kind: ministry
    /// representative:
    ///   office: {fr: Secrétariat général, en: Secretary general}
    ///   email: ouvert@example.org
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// La personne répondante en gouvernement ouvert n’a pas de coordonnées.
    ///
    /// ## Pourquoi
    /// Sans courriel, numéro de téléphone ni formulaire, la population ne peut pas joindre la
    /// personne répondante.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter `email`, `phone` ou `url`.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G702" "representative-without-contact" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for organization in portal.items.organizations.values() {
        let Some(person) = &organization.facts.representative else { continue };
        if person.email.is_none() && person.phone.is_none() && person.url.is_none() {
            let diagnostic = findings.diagnostic(&organization.meta, person.span);
            findings.report(&organization.meta, diagnostic);
        }
    }
}
