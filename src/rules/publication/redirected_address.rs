//! Link goes through another service.

use crate::{
    model::UnfitAddressKind,
    resolve::Portal,
    rules::{findings::Findings, publication::outside_addresses::report_unfit, rule::rule},
};

rule! {
    /// Link goes through another service.
    ///
    /// ## Why
    /// Mailboxes, search engines and social networks replace the addresses of links with their own. Someone
    /// who follows a link that was copied there is recorded by that service. The address may contain the
    /// email address of the person who received the message, and it often stops working.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Voir [le plan](https://www.google.com/url?q=https%3A%2F%2Fexample.org%2Fplan&sa=D).
    /// ```
    ///
    /// ## How to fix it
    /// Write the address of the page itself, as the message says. If the message does not say it, follow the
    /// link and copy the address that the browser shows.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Voir [le plan](https://example.org/plan).
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// L’hyperlien passe par un autre service.
    ///
    /// ## Pourquoi
    /// Les messageries, les moteurs de recherche et les réseaux sociaux remplacent les adresses des
    /// hyperliens par les leurs. Ce service enregistre le passage de la personne qui suit un hyperlien copié
    /// de là. L’adresse peut contenir l’adresse courriel de la personne qui a reçu le message, et elle cesse
    /// souvent de fonctionner.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire l’adresse de la page elle-même, que le message donne. S’il ne la donne pas, suivre l’hyperlien
    /// et copier l’adresse que le navigateur affiche.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "P106" "redirected-address" Error Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    report_unfit(portal, findings, true, |kind, diagnostic| match kind {
        UnfitAddressKind::Redirector { host } => Some(diagnostic.with("host", host.as_str())),
        _ => None,
    });
}
