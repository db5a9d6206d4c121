//! An address that was one item’s and is now another’s.

use std::collections::BTreeMap;

use crate::{
    diagnostic::Diagnostic,
    model::{Address, ItemKey},
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// An address that was one item’s and is now another’s.
    ///
    /// ## Why
    /// A person who follows an old link to a commitment and lands on another one is misled, and does
    /// not know it.
    ///
    /// ## Example
    /// ```text addresses.lock
    /// fr/nouvelles/nouvelle/ news:autre
    /// ```
    ///
    /// ## How to fix it
    /// Give the new item another `slug`. If it is the same item under another id, put the new id in
    /// `addresses.lock`.
    ///
    /// ```text addresses.lock
    /// fr/nouvelles/nouvelle/ news:nouvelle
    /// ```
    ///
    /// ## Source
    /// W3C, “Cool URIs don’t change”; Parvis, content model.
    ///
    /// # En français
    /// Une adresse qui était celle d’un élément et qui est maintenant celle d’un autre.
    ///
    /// ## Pourquoi
    /// Qui suit un ancien hyperlien vers un engagement et arrive sur un autre est trompé, sans le
    /// savoir.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Donner un autre `slug` au nouvel élément. Si c’est le même élément sous un autre
    /// identifiant, mettre le nouvel identifiant dans `addresses.lock`.
    ///
    /// ## Source
    /// W3C, « Cool URIs don’t change »; modèle de contenu de Parvis.
    "R302" "address-of-another" Error Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    let owners: BTreeMap<&Address, &ItemKey> =
        portal.addresses.items().map(|(key, _, address)| (address, key)).collect();
    for promised in &portal.published {
        let now = owners.get(&promised.address).filter(|now| ***now != promised.item);
        let Some(now) = now else { continue };
        let changed = Diagnostic::new(RULE.code, promised.span)
            .with("address", promised.address.to_string())
            .with("item", promised.item.to_string())
            .with("now", now.to_string());
        findings.report_item((*now).clone(), changed);
    }
}
