//! Published address now belongs to another item.

use std::collections::BTreeMap;

use crate::{
    diagnostic::Diagnostic,
    model::{Address, ItemKey},
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Published address now belongs to another item.
    ///
    /// ## Why
    /// Someone who follows an old link to a commitment and arrives at another one is misled without
    /// knowing it.
    ///
    /// ## Example
    /// ```text addresses.lock
    /// fr/nouvelles/nouvelle/ news:autre
    /// ```
    ///
    /// ## How to fix it
    /// Give the new item another `slug`. If it is the same item under a new id, write the new id in
    /// `addresses.lock`.
    ///
    /// ```text addresses.lock
    /// fr/nouvelles/nouvelle/ news:nouvelle
    /// ```
    ///
    /// ## Source
    /// Recommended by the W3C, “Cool URIs don’t change”.
    ///
    /// # En français
    /// L’adresse publiée est maintenant celle d’un autre élément.
    ///
    /// ## Pourquoi
    /// Une personne qui suit un ancien hyperlien vers un engagement et arrive à un autre est
    /// induite en erreur sans le savoir.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Donner un autre `slug` au nouvel élément. Si c’est le même élément sous un nouvel
    /// identifiant, écrire ce nouvel identifiant dans `addresses.lock`.
    ///
    /// ## Source
    /// Recommandé par le W3C, « Cool URIs don’t change ».
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
