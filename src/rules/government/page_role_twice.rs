//! Two pages have the same role.

use std::collections::BTreeMap;

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Two pages have the same role.
    ///
    /// ## Why
    /// The site links to one page for each role, such as `contact`: nothing leads to the other one, unless it
    /// is in a menu.
    ///
    /// ## Example
    /// ```yaml content/pages/ecrire/item.yaml
    /// title: {fr: Nous écrire, en: Write to us}
    /// role: about
    /// ```
    /// ```yaml content/pages/equipe/item.yaml
    /// title: {fr: Notre équipe, en: Our team}
    /// role: about
    /// ```
    ///
    /// ## How to fix it
    /// Remove `role` from the page that the site must not link to.
    ///
    /// ```yaml content/pages/ecrire/item.yaml
    /// title: {fr: Nous écrire, en: Write to us}
    /// role: about
    /// ```
    /// ```yaml content/pages/equipe/item.yaml
    /// title: {fr: Notre équipe, en: Our team}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Deux pages ont le même rôle.
    ///
    /// ## Pourquoi
    /// Le site a un hyperlien vers une seule page pour chaque rôle, comme `contact` : rien ne mène à l’autre, à
    /// moins qu’elle soit dans un menu.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer `role` de la page vers laquelle le site ne doit pas avoir d’hyperlien.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G913" "page-role-twice" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    let mut first = BTreeMap::new();
    for page in portal.items.pages.values() {
        let Some(role) = &page.facts.role else { continue };
        let known = first.entry(role.value.as_str()).or_insert(page);
        if known.meta.key() != page.meta.key() {
            let diagnostic = findings
                .diagnostic(&page.meta, role.span)
                .with("role", role.value.as_str())
                .with("first", &known.meta.common.title);
            findings.report(&page.meta, diagnostic);
        }
    }
}
