//! Two commitments in a plan have the same code.

use std::collections::BTreeMap;

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Two commitments in a plan have the same code.
    ///
    /// ## Why
    /// Reports and letters refer to a commitment by its code. A code that two commitments share is
    /// ambiguous.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// ```
    /// ```yaml content/action-plans/plan-1/commitments/c2/item.yaml
    /// title: {fr: Publier les contrats, en: Publish the contracts}
    /// code: C1
    /// ```
    ///
    /// ## How to fix it
    /// Give each commitment in the plan its own code.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// ```
    /// ```yaml content/action-plans/plan-1/commitments/c2/item.yaml
    /// title: {fr: Publier les contrats, en: Publish the contracts}
    /// code: C2
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Deux engagements d’un plan ont le même code.
    ///
    /// ## Pourquoi
    /// Les bilans et la correspondance désignent un engagement par son code. Un code que deux
    /// engagements partagent est ambigu.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Donner à chaque engagement du plan son propre code.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G309" "commitment-code-of-another" Error Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    let mut first = BTreeMap::new();
    for (id, commitment) in &portal.items.commitments {
        let code = &commitment.facts.code;
        let other = first.entry((id.parent(), code.as_str())).or_insert(commitment);
        if other.meta.id != *id {
            let diagnostic = findings.diagnostic(&commitment.meta, code.span);
            let diagnostic = diagnostic.with("code", code.as_str()).with("other", &other.meta.common.title);
            findings.report(&commitment.meta, diagnostic);
        }
    }
}
