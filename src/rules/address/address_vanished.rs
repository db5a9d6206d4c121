//! Published address no longer leads anywhere.

use std::collections::BTreeSet;

use crate::{
    diagnostic::Diagnostic,
    model::Address,
    resolve::{HiddenReason, Portal},
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Published address no longer leads anywhere.
    ///
    /// ## Why
    /// People link to government pages, print their addresses and cite them in laws.
    /// `addresses.lock` lists the addresses that have been published; `parvis build --record` adds
    /// those of a build.
    ///
    /// ## Example
    /// ```text addresses.lock
    /// fr/nouvelles/ancienne/ news:nouvelle
    /// ```
    ///
    /// ## How to fix it
    /// Keep the old address as an alias of the item that replaces it. To remove the address on
    /// purpose, delete its line from `addresses.lock`.
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
    /// Recommended by the W3C, “Cool URIs don’t change”.
    ///
    /// # En français
    /// L’adresse publiée ne mène plus à aucune page.
    ///
    /// ## Pourquoi
    /// On fait des hyperliens vers les pages d’un gouvernement, on imprime leurs adresses et on les
    /// cite dans des lois. `addresses.lock` contient la liste des adresses publiées; `parvis build
    /// --record` y ajoute celles qu’il publie.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Garder l’ancienne adresse comme alias de l’élément qui remplace la page. Pour supprimer
    /// l’adresse volontairement, retirer sa ligne de `addresses.lock`.
    ///
    /// ## Source
    /// Recommandé par le W3C, « Cool URIs don’t change ».
    "R301" "address-vanished" Error Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    let pages = portal.addresses.items().map(|(_, _, address)| address);
    let there: BTreeSet<&Address> = pages.chain(portal.addresses.aliases().map(|(alias, _)| alias)).collect();
    for promised in &portal.published {
        let kept = there.contains(&promised.address)
            || portal.hidden.get(&promised.item).is_some_and(|why| *why == HiddenReason::Expired);
        if !kept {
            let vanished = Diagnostic::new(RULE.code, promised.span)
                .with("address", promised.address.to_string())
                .with("item", promised.item.to_string());
            findings.report_item(promised.item.clone(), vanished);
        }
    }
}
