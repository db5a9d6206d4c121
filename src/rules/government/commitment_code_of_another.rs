//! A commitment with the code of another of its plan.

use std::collections::BTreeMap;

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// A commitment with the code of another of its plan.
    ///
    /// ## Why
    /// People name commitments by their codes, in reports and in letters: one that two share names
    /// neither.
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
    /// Give each commitment of the plan its own code.
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
    /// OGP action plan template.
    ///
    /// # En français
    /// Un engagement qui a le code d’un autre engagement de son plan.
    ///
    /// ## Pourquoi
    /// Les codes servent à nommer les engagements, dans les bilans et les lettres : un code que deux
    /// engagements partagent n’en nomme aucun.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Donner à chaque engagement du plan son propre code.
    ///
    /// ## Source
    /// Modèle de plan d’action du PGO.
    "G309" "commitment-code-of-another" Error Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    let mut first = BTreeMap::new();
    for (id, commitment) in &portal.items.commitments {
        let code = &commitment.facts.code;
        let other = first.entry((id.parent(), code.as_str())).or_insert(commitment);
        if other.head.id != *id {
            let diagnostic = findings.diagnostic(&commitment.head, code.span);
            let diagnostic = diagnostic.with("code", code.as_str()).with("other", &other.head.common.title);
            findings.report(&commitment.head, diagnostic);
        }
    }
}
