//! Link opens only for some people.

use crate::{
    model::UnfitAddressKind,
    resolve::Portal,
    rules::{findings::Findings, publication::outside_addresses::report_unfit, rule::rule},
};

rule! {
    /// Link opens only for some people.
    ///
    /// ## Why
    /// The address works for the person who writes it, who has an account there. The public would see a page
    /// that asks for a password or, worse, could change the document or the form.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Répondez au [questionnaire](https://docs.google.com/forms/d/1aB2/edit).
    /// ```
    ///
    /// ## How to fix it
    /// Put the file in the folder of the item, or write the public address of the form. Check it in a private
    /// window of the browser.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Répondez au [questionnaire](https://docs.google.com/forms/d/1aB2/viewform).
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// L’hyperlien ne s’ouvre que pour certaines personnes.
    ///
    /// ## Pourquoi
    /// L’adresse fonctionne pour la personne qui l’écrit, parce qu’elle y a un compte. Le public verrait une
    /// page qui demande un mot de passe ou, pire, pourrait modifier le document ou le formulaire.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Mettre le fichier dans le dossier de l’élément, ou écrire l’adresse publique du formulaire. La vérifier
    /// dans une fenêtre privée du navigateur.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "P108" "restricted-address" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    report_unfit(portal, findings, false, |kind, diagnostic| match kind {
        UnfitAddressKind::Restricted(restriction) => Some(diagnostic.with("kind", restriction.as_str())),
        _ => None,
    });
}
