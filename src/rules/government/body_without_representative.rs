//! A public body without a designated open government representative.

use crate::{
    model::OrganizationKind,
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// A public body without a designated open government representative.
    ///
    /// ## Why
    /// Each ministry and agency designates who answers for open government there; citizens find
    /// them in the directory.
    ///
    /// ## Example
    /// ```yaml content/organizations/ministere/item.yaml
    /// title: {fr: Ministère, en: Ministry}
    /// kind: ministry
    /// ```
    ///
    /// ## How to fix it
    /// Add `representative`, with an office or a name, and a way to reach them.
    ///
    /// ```yaml content/organizations/ministere/item.yaml
    /// title: {fr: Ministère, en: Ministry}
    /// kind: ministry
    /// representative: {office: {fr: Secrétariat général, en: Secretary general}, email: ouvert@example.org}
    /// ```
    ///
    /// ## Source
    /// Letter of intent of Québec, October 6, 2020.
    ///
    /// # En français
    /// Un organisme public sans répondant ou répondante en gouvernement ouvert.
    ///
    /// ## Pourquoi
    /// Chaque ministère et organisme désigne qui répond du gouvernement ouvert; les citoyens les
    /// trouvent au répertoire.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter `representative`, avec une fonction ou un nom, et un moyen de joindre la personne.
    ///
    /// ## Source
    /// Lettre d’intention du Québec, 6 octobre 2020.
    "G701" "body-without-representative" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for organization in portal.items.organizations.values() {
        let public = matches!(organization.facts.kind, OrganizationKind::Ministry | OrganizationKind::Agency);
        if public && organization.facts.representative.is_none() {
            let diagnostic = findings.diagnostic(&organization.head, organization.head.declared);
            findings.report(&organization.head, diagnostic);
        }
    }
}
