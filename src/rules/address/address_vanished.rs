//! An address that was published and leads nowhere any more.

use std::collections::BTreeSet;

use crate::{
    diagnostic::Diagnostic,
    model::Address,
    resolve::{Hidden, Portal},
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// An address that was published and leads nowhere any more.
    ///
    /// ## Why
    /// People link to a government’s pages, print their addresses and cite them in law. What
    /// `addresses.lock` records was promised; `parvis build --record` adds to it what a build
    /// publishes.
    ///
    /// ## Example
    /// ```text addresses.lock
    /// fr/nouvelles/ancienne/ news:nouvelle
    /// ```
    ///
    /// ## How to fix it
    /// Keep the old address as an alias of the item that takes its place. To break the promise on
    /// purpose, remove its line from `addresses.lock`.
    ///
    /// ```text addresses.lock
    /// fr/nouvelles/ancienne/ news:nouvelle
    /// ```
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// aliases: {fr: [/fr/nouvelles/ancienne/]}
    /// ```
    ///
    /// ## Source
    /// W3C, “Cool URIs don’t change”; Parvis, content model.
    ///
    /// # En français
    /// Une adresse qui a été publiée et ne mène plus nulle part.
    ///
    /// ## Pourquoi
    /// Les gens font des hyperliens vers les pages d’un gouvernement, impriment leurs adresses et les
    /// citent dans des lois. Ce que `addresses.lock` consigne a été promis; `parvis build --record`
    /// y ajoute ce qu’une construction publie.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Garder l’ancienne adresse comme alias de l’élément qui prend sa place. Pour rompre la
    /// promesse à dessein, retirer sa ligne de `addresses.lock`.
    ///
    /// ## Source
    /// W3C, « Cool URIs don’t change »; modèle de contenu de Parvis.
    "R301" "address-vanished" Error Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    let pages = portal.addresses.items().map(|(_, _, address)| address);
    let there: BTreeSet<&Address> = pages.chain(portal.addresses.aliases().map(|(alias, _)| alias)).collect();
    for promised in &portal.published {
        let kept = there.contains(&promised.address)
            || portal.hidden.get(&promised.item).is_some_and(|why| *why == Hidden::Expired);
        if !kept {
            let vanished = Diagnostic::new(RULE.code, promised.span)
                .with("address", promised.address.to_string())
                .with("item", promised.item.to_string());
            findings.report_item(promised.item.clone(), vanished);
        }
    }
}
