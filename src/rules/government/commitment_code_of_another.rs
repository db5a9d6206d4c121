//! Two commitments in a plan have the same code.

use std::collections::BTreeMap;

use crate::{
    model::{Commitment, Item, ItemId},
    resolve::Portal,
    rules::{findings::Findings, government::cycle::is_within, rule::rule},
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
    let mut of_codes: BTreeMap<_, Vec<&Item<Commitment>>> = BTreeMap::new();
    for (id, commitment) in &portal.items.commitments {
        of_codes.entry((id.parent(), commitment.facts.code.as_str())).or_default().push(commitment);
    }
    for commitments in of_codes.values() {
        // The code is wrong in the one whose milestones have another.
        let owner = commitments.iter().copied().find(|it| !has_milestones_of_another(it));
        let Some(owner) = owner.or(commitments.first().copied()) else { continue };
        for commitment in commitments.iter().filter(|it| it.meta.id != owner.meta.id) {
            let code = &commitment.facts.code;
            let diagnostic = findings.diagnostic(&commitment.meta, code.span);
            let diagnostic = diagnostic.with("code", code.as_str()).with("other", &owner.meta.common.title);
            findings.report(&commitment.meta, diagnostic);
        }
    }
}

/// Returns `true` if the code of a commitment is the one of another in its plan, and no milestone of it
/// begins with that code: its milestones are right.
pub(super) fn has_code_of_another(portal: &Portal, commitment: &Item<Commitment>) -> bool {
    let is_other = |(id, other): (&ItemId, &Item<Commitment>)| {
        id.parent() == commitment.meta.id.parent()
            && *id != commitment.meta.id
            && other.facts.code.as_str() == commitment.facts.code.as_str()
            && !has_milestones_of_another(other)
    };
    has_milestones_of_another(commitment)
        && portal.items.commitments.iter().any(|(id, other)| is_other((id, other)))
}

fn has_milestones_of_another(commitment: &Item<Commitment>) -> bool {
    let (own, milestones) = (&commitment.facts.code, &commitment.facts.milestones);
    !milestones.is_empty() && milestones.iter().all(|milestone| !is_within(&milestone.code, own))
}
