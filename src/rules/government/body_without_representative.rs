//! Public body has no open government representative.

use crate::{
    model::OrganizationKind,
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Public body has no open government representative.
    ///
    /// ## Why
    /// Each ministry and agency designates an open government representative. Citizens find the
    /// representative in the directory.
    ///
    /// ## Example
    /// ```yaml content/organizations/ministere/item.yaml
    /// title: {fr: Ministère, en: Ministry}
    /// kind: ministry
    /// ```
    ///
    /// ## How to fix it
    /// Add `representative`, with an office or a name, and a way to contact the person.
    ///
    /// ```yaml content/organizations/ministere/item.yaml
    /// title: {fr: Ministère, en: Ministry}
    /// kind: ministry
    /// representative: {office: {fr: Secrétariat général, en: Secretary general}, email: ouvert@example.org}
    /// ```
    ///
    /// ## Source
    /// House rule, based on Québec’s letter of intent to the Open Government Partnership
    /// (October 6, 2020).
    ///
    /// # En français
    /// L’organisme public n’a pas de personne répondante en gouvernement ouvert.
    ///
    /// ## Pourquoi
    /// Chaque ministère et organisme désigne une personne répondante en gouvernement ouvert. La
    /// population trouve cette personne dans le répertoire.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter `representative`, avec une fonction ou un nom, et un moyen de joindre la personne.
    ///
    /// ## Source
    /// Règle propre à Parvis, fondée sur la lettre d’intention du Québec au Partenariat pour un
    /// gouvernement ouvert (6 octobre 2020).
    "G701" "body-without-representative" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for organization in portal.items.organizations.values() {
        let public = matches!(organization.facts.kind, OrganizationKind::Ministry | OrganizationKind::Agency);
        let is_unstated = organization.meta.common.is_unstated("representative");
        if public && organization.facts.representative.is_none() && !is_unstated {
            let diagnostic = findings.diagnostic(&organization.meta, organization.meta.declared);
            findings.report(&organization.meta, diagnostic);
        }
    }
}
