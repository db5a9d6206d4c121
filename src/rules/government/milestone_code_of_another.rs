//! Milestone code does not begin with its commitment’s code.

use crate::{
    resolve::Portal,
    rules::{
        findings::Findings,
        government::{commitment_code_of_another::has_code_of_another, cycle::is_within},
        rule::rule,
    },
};

rule! {
    /// Milestone code does not begin with its commitment’s code.
    ///
    /// ## Why
    /// Meetings and reports refer to a milestone by its code: `C1.2` is the second milestone of
    /// commitment C1 and of no other.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// milestones:
    ///   - {code: C2.1, title: {fr: Dresser l’inventaire, en: Draw up the inventory}, due: 2027-fall}
    /// ```
    ///
    /// ## How to fix it
    /// Begin the milestone’s code with the commitment’s code, followed by a period and a number.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// milestones:
    ///   - {code: C1.1, title: {fr: Dresser l’inventaire, en: Draw up the inventory}, due: 2027-fall}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Le code du jalon ne commence pas par celui de son engagement.
    ///
    /// ## Pourquoi
    /// Les rencontres et les bilans désignent un jalon par son code : `C1.2` est le deuxième jalon
    /// de l’engagement C1 et d’aucun autre.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Commencer le code du jalon par celui de l’engagement, suivi d’un point et d’un numéro.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G306" "milestone-code-of-another" Error Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for commitment in portal.items.commitments.values() {
        // The code of the commitment is wrong, and is reported as such.
        if has_code_of_another(portal, commitment) {
            continue;
        }
        let own = &commitment.facts.code;
        for milestone in commitment.facts.milestones.iter().filter(|it| !is_within(&it.code, own)) {
            let diagnostic = findings.diagnostic(&commitment.meta, milestone.code.span);
            let diagnostic =
                diagnostic.with("code", milestone.code.as_str()).with("commitment", own.as_str());
            findings.report(&commitment.meta, diagnostic);
        }
    }
}
