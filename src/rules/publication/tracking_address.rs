//! Address follows the people who open it.

use crate::{
    diagnostic::Argument,
    model::UnfitAddressKind,
    resolve::Portal,
    rules::{findings::Findings, publication::outside_addresses::report_unfit, rule::rule},
};

rule! {
    /// Address follows the people who open it.
    ///
    /// ## Why
    /// Parameters such as `utm_source` and `fbclid` were added by a newsletter or a social network to measure
    /// its own readers. Those of the portal would be counted among them, or be recognized by an advertiser.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Voir [le plan](https://example.org/plan?utm_source=infolettre).
    /// ```
    ///
    /// ## How to fix it
    /// Write the address without these parameters, as the message says.
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
    /// L’adresse suit les personnes qui l’ouvrent.
    ///
    /// ## Pourquoi
    /// Des paramètres comme `utm_source` et `fbclid` ont été ajoutés par une infolettre ou un réseau social
    /// pour mesurer son propre public. Celui du portail serait compté avec le leur, ou reconnu par une régie
    /// publicitaire.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire l’adresse sans ces paramètres, comme le message l’indique.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "P107" "tracking-address" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    report_unfit(portal, findings, true, |kind, diagnostic| match kind {
        UnfitAddressKind::Tracking { parameters } => Some(
            diagnostic
                .with("parameters", Argument::all(parameters.iter().map(String::as_str)))
                .with("count", parameters.len()),
        ),
        _ => None,
    });
}
