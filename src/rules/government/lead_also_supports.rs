//! Organization has two roles in a commitment, or the same role twice.

use std::collections::BTreeSet;

use crate::{
    diagnostic::{Argument, Diagnostic},
    model::{Organization, Ref},
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Organization has two roles in a commitment, or the same role twice.
    ///
    /// ## Why
    /// A lead organization is accountable for the commitment; a supporting organization helps it. An
    /// organization that is listed in both, or twice in the same list, appears twice on the page and
    /// is counted twice.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// leads: [ministere]
    /// supporting: [ministere, collectif]
    /// ```
    ///
    /// ## How to fix it
    /// Keep the organization in one of the two lists, once.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// leads: [ministere]
    /// supporting: [collectif]
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Un organisme a deux rôles dans un engagement, ou deux fois le même.
    ///
    /// ## Pourquoi
    /// Un organisme responsable rend compte de l’engagement; un organisme collaborateur l’appuie. Un
    /// organisme qui figure dans les deux listes, ou deux fois dans la même, paraît deux fois dans
    /// la page et compte deux fois.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Garder l’organisme dans une seule des deux listes, une seule fois.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G311" "lead-also-supports" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    let named = |diagnostic: Diagnostic, organization: &Ref<Organization>| {
        let item = portal.get(organization);
        let name =
            item.map_or_else(|| organization.id.as_str().into(), |it| Argument::from(&it.meta.common.title));
        diagnostic.with("organization", name).with("id", organization.id.as_str())
    };
    for commitment in portal.items.commitments.values() {
        let (meta, facts) = (&commitment.meta, &commitment.facts);
        let own = [("leads", &facts.leads), ("supporting", &facts.supporting)];
        let lists = own.into_iter().map(|(field, list)| ("commitment", &facts.code, field, list));
        let milestones = facts.milestones.iter();
        let lists = lists.chain(milestones.map(|it| ("milestone", &it.code, "leads", &it.leads)));
        for (place, code, field, list) in lists {
            for twice in repeated(list) {
                let diagnostic = findings
                    .diagnostic(meta, twice.span)
                    .with("why", "twice")
                    .with("where", place)
                    .with("code", code.as_str())
                    .with("field", field);
                findings.report(meta, named(diagnostic, twice));
            }
        }
        let leads: BTreeSet<_> = facts.leads.iter().map(|it| &it.id).collect();
        let mut reported = BTreeSet::new();
        for both in facts.supporting.iter().filter(|it| leads.contains(&it.id) && reported.insert(&it.id)) {
            let diagnostic =
                findings.diagnostic(meta, both.span).with("why", "both").with("code", facts.code.as_str());
            findings.report(meta, named(diagnostic, both));
        }
    }
}

/// Returns each reference to an organization that is in the list already.
fn repeated(list: &[Ref<Organization>]) -> Vec<&Ref<Organization>> {
    let mut seen = BTreeSet::new();
    list.iter().filter(|it| !seen.insert(&it.id)).collect()
}
