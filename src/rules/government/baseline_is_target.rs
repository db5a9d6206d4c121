//! Baseline and target of an indicator are the same.

use crate::{
    diagnostic::Argument,
    locale::Pattern,
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Baseline and target of an indicator are the same.
    ///
    /// ## Why
    /// An indicator measures what a milestone changes. If the target is the value at the start, it
    /// is reached before any work is done; most often the same number was entered twice.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// milestones:
    ///   - code: C1.1
    ///     title: {fr: Publier des jeux de données, en: Publish data sets}
    ///     due: 2027-06-30
    ///     indicators:
    ///       - {code: C1.1.1, text: {fr: Jeux publiés, en: Data sets published}, baseline: 20, target: 20}
    /// ```
    ///
    /// ## How to fix it
    /// Correct one of the two values. If the aim is to keep a level, say so in the text of the
    /// indicator.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// milestones:
    ///   - code: C1.1
    ///     title: {fr: Publier des jeux de données, en: Publish data sets}
    ///     due: 2027-06-30
    ///     indicators:
    ///       - {code: C1.1.1, text: {fr: Jeux publiés, en: Data sets published}, baseline: 20, target: 100}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// La valeur de départ et la cible d’un indicateur sont identiques.
    ///
    /// ## Pourquoi
    /// Un indicateur mesure ce qu’un jalon change. Si la cible est la valeur de départ, elle est
    /// atteinte avant que rien ne soit fait; le plus souvent, le même nombre a été saisi deux fois.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger une des deux valeurs. S’il s’agit de maintenir un niveau, l’indiquer dans le texte
    /// de l’indicateur.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G315" "baseline-is-target" Warning Portal
}

/// Words of indicators whose value must stay as it is.
const KEPT: &str = r"(?i)maint|conserv|garder|stable|rester|keep|kept|remain|preserv";

fn check(portal: &Portal, findings: &mut Findings) {
    let kept = Pattern::new(KEPT);
    for commitment in portal.items.commitments.values() {
        for indicator in commitment.facts.milestones.iter().flat_map(|milestone| &milestone.indicators) {
            let (Some(baseline), Some(target)) = (&indicator.baseline, &indicator.target) else { continue };
            let is_same = baseline.to_f64().total_cmp(&target.to_f64()).is_eq();
            if is_same && !indicator.text.iter().any(|(_, text)| kept.is_match(text)) {
                let diagnostic = findings
                    .diagnostic(&commitment.meta, target.span)
                    .with("code", indicator.code.as_str())
                    .with("text", &indicator.text)
                    .with("target", Argument::Decimal(target.to_string()));
                findings.report(&commitment.meta, diagnostic);
            }
        }
    }
}
