//! Commitment does not list any open government value.

use crate::resolve::Portal;
use crate::rules::{findings::Findings, rule::rule};

rule! {
    /// Commitment does not list any open government value.
    ///
    /// ## Why
    /// The Open Government Partnership assesses how relevant each commitment is to its three
    /// values: transparency, civic participation and public accountability. Technology alone is not
    /// one of these values: use `technology-and-innovation` together with one of the three.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// leads: [ministere]
    /// ```
    ///
    /// ## How to fix it
    /// Add at least one value to `values`: `transparency`, `civic-participation`,
    /// `public-accountability`, or a value listed in `site.toml`.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// leads: [ministere]
    /// values: [transparency]
    /// ```
    ///
    /// ## Source
    /// Recommended by the Open Government Partnership: relevance of commitments to its values.
    ///
    /// # En français
    /// L’engagement n’indique aucune valeur du gouvernement ouvert.
    ///
    /// ## Pourquoi
    /// Le Partenariat pour un gouvernement ouvert évalue la pertinence de chaque engagement selon
    /// ses trois valeurs : la transparence, la participation citoyenne et la reddition de comptes.
    /// La technologie seule n’en est pas une : `technology-and-innovation` s’emploie avec l’une des
    /// trois.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter au moins une valeur à `values` : `transparency`, `civic-participation`,
    /// `public-accountability` ou une valeur définie dans `site.toml`.
    ///
    /// ## Source
    /// Recommandé par le Partenariat pour un gouvernement ouvert : pertinence des engagements selon
    /// ses valeurs.
    "G302" "commitment-without-value" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for commitment in
        portal.items.commitments.values().filter(|commitment| commitment.facts.values.is_empty())
    {
        let code = &commitment.facts.code;
        let diagnostic = findings.diagnostic(&commitment.meta, code.span).with("code", code.as_str());
        findings.report(&commitment.meta, diagnostic);
    }
}
