//! A representative whom nobody can reach.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// A representative whom nobody can reach.
    ///
    /// ## Why
    /// A name without an email, a phone or a form serves no citizen.
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
    /// Letter of intent of Québec, October 6, 2020.
    ///
    /// # En français
    /// Un répondant ou une répondante que personne ne peut joindre.
    ///
    /// ## Pourquoi
    /// Un nom sans courriel, téléphone ni formulaire ne sert à aucun citoyen.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter `email`, `phone` ou `url`.
    ///
    /// ## Source
    /// Lettre d’intention du Québec, 6 octobre 2020.
    "G702" "representative-without-contact" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for organization in portal.items.organizations.values() {
        let Some(person) = &organization.facts.representative else { continue };
        if person.email.is_none() && person.phone.is_none() && person.url.is_none() {
            let diagnostic = findings.diagnostic(&organization.head, person.span);
            findings.report(&organization.head, diagnostic);
        }
    }
}
