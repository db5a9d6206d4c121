//! A commitment that serves no value of open government.

use crate::rules::{findings::Findings, rule::rule};
use crate::resolve::Portal;

rule! {
    /// A commitment that serves no value of open government.
    ///
    /// ## Why
    /// A commitment opens government because it serves transparency, civic participation, public
    /// accountability, or technology and innovation for these. The value says how.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// leads: [ministere]
    /// ```
    ///
    /// ## How to fix it
    /// Name at least one value: `transparency`, `civic-participation`, `public-accountability`,
    /// `technology-and-innovation`, or one of those that `site.toml` lists.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// leads: [ministere]
    /// values: [transparency]
    /// ```
    ///
    /// ## Source
    /// OGP action plan template.
    ///
    /// # En français
    /// Un engagement qui ne sert aucune valeur du gouvernement ouvert.
    ///
    /// ## Pourquoi
    /// Un engagement ouvre le gouvernement parce qu’il sert la transparence, la participation
    /// citoyenne, la reddition de comptes, ou la technologie et l’innovation à leur service. La
    /// valeur dit comment.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Nommer au moins une valeur : `transparency`, `civic-participation`, `public-accountability`,
    /// `technology-and-innovation`, ou une de celles que donne `site.toml`.
    ///
    /// ## Source
    /// Modèle de plan d’action du PGO.
    "G302" "commitment-without-value" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for commitment in portal.items.commitments.values().filter(|commitment| commitment.facts.values.is_empty()) {
        let code = &commitment.facts.code;
        let diagnostic = findings.diagnostic(&commitment.head, code.span).with("code", code.as_str());
        findings.report(&commitment.head, diagnostic);
    }
}
