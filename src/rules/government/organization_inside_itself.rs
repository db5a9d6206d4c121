//! Organization is part of itself.

use std::collections::BTreeMap;

use crate::{
    model::ItemId,
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Organization is part of itself.
    ///
    /// ## Why
    /// `parent` names the larger body that an organization is part of. When it leads back to the
    /// organization, its page lists it as its own part.
    ///
    /// ## Example
    /// ```yaml content/organizations/collectif/item.yaml
    /// title: {fr: Collectif citoyen, en: Citizens’ collective}
    /// kind: civil-society
    /// parent: collectif
    /// ```
    ///
    /// ## How to fix it
    /// Name the larger body, or remove `parent`.
    ///
    /// ```yaml content/organizations/collectif/item.yaml
    /// title: {fr: Collectif citoyen, en: Citizens’ collective}
    /// kind: civil-society
    /// parent: ministere
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// L’organisme fait partie de lui-même.
    ///
    /// ## Pourquoi
    /// `parent` nomme l’organisme plus grand dont celui-ci fait partie. S’il ramène à l’organisme
    /// lui-même, sa page le présente comme sa propre partie.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Nommer l’organisme plus grand, ou retirer `parent`.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G706" "organization-inside-itself" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    let organizations = &portal.items.organizations;
    // Each organization is visited once, by the first chain that reaches it.
    let mut visits: BTreeMap<&ItemId, usize> = BTreeMap::new();
    for (turn, start) in organizations.keys().enumerate() {
        let mut chain: Vec<&ItemId> = Vec::new();
        let mut next = Some(start);
        while let Some(id) = next {
            if let Some(earlier) = visits.get(id) {
                if *earlier == turn {
                    report(portal, &chain, id, findings);
                }
                break;
            }
            visits.insert(id, turn);
            chain.push(id);
            let parent = organizations.get(id).and_then(|it| it.facts.parent.as_ref());
            next = parent.map(|parent| &parent.id);
        }
    }
}

/// Reports the end of the chain that leads back to the organization `id`, at the organization.
fn report(portal: &Portal, chain: &[&ItemId], id: &ItemId, findings: &mut Findings) {
    let from = chain.iter().position(|it| *it == id).unwrap_or_default();
    let names = chain.iter().skip(from).chain([&id]).map(|id| format!("`{id}`"));
    let names: Vec<String> = names.collect();
    let Some(organization) = portal.items.organizations.get(id) else { return };
    let Some(parent) = &organization.facts.parent else { return };
    let diagnostic = findings.diagnostic(&organization.meta, parent.span);
    findings.report(&organization.meta, diagnostic.with("chain", names.join(" → ")));
}
