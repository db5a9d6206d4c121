//! Commitment does not list any open government value, or only technology.

use crate::{
    model::{OgpValue, StandardValue, Term},
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Commitment does not list any open government value, or only technology.
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
    /// L’engagement n’indique aucune valeur du gouvernement ouvert, ou seulement la technologie.
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
    // A value of the portal's own that maps to none of the Partnership's is still a value.
    let is_technology = |value: &Term<OgpValue>| {
        let standard = portal.value(&value.id).and_then(|value| value.ogp);
        standard == Some(StandardValue::TechnologyAndInnovation)
    };
    let commitments = portal.items.commitments.values();
    for commitment in commitments.filter(|it| !it.meta.common.is_unstated("values")) {
        let (code, values) = (&commitment.facts.code, &commitment.facts.values);
        if !values.iter().all(is_technology) {
            continue;
        }
        let place = values.first().map_or(code.span, |value| value.span);
        let diagnostic = findings
            .diagnostic(&commitment.meta, place)
            .with("code", code.as_str())
            .with("why", if values.is_empty() { "none" } else { "technology" });
        findings.report(&commitment.meta, diagnostic);
    }
}
