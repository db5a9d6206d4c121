//! National plan ended more than four months ago and has no independent assessment.

use jiff::ToSpan;

use crate::{
    model::{Assessor, Framework},
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// National plan ended more than four months ago and has no independent assessment.
    ///
    /// ## Why
    /// The government’s own report is not enough: an independent assessor also looks at what was
    /// achieved. For a national plan, the Open Government Partnership publishes an action plan
    /// review and a results report. For a local plan, each commitment is assessed (see G308). For
    /// a plan of the government’s own program, nothing asks for it: the rule is off unless
    /// `site.toml` gives it a severity. The limit of four months is set by Parvis.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// framework: ogp-national
    /// period: {start: 2023-04, end: 2026-03}
    /// ```
    ///
    /// ## How to fix it
    /// Publish the independent report and add it to `assessments`. If the plan will not be assessed
    /// independently, turn off the rule in `site.toml`.
    ///
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// framework: ogp-national
    /// period: {start: 2023-04, end: 2026-03}
    /// assessments:
    ///   - {assessor: independent, date: 2026-07-02, report: {title: {fr: Rapport, en: Report}, url: "https://example.org/rapport.pdf"}}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Le plan national est terminé depuis plus de quatre mois et n’a pas d’évaluation indépendante.
    ///
    /// ## Pourquoi
    /// Le bilan du gouvernement ne suffit pas : une évaluation indépendante examine aussi ce qui a
    /// été réalisé. Pour un plan national, le Partenariat pour un gouvernement ouvert publie un
    /// examen du plan et un rapport de résultats. Pour un plan local, chaque engagement est évalué
    /// (voir G308). Pour un plan du programme propre au gouvernement, rien ne le demande : la règle
    /// est désactivée, sauf si `site.toml` lui donne une gravité. Le délai de quatre mois est fixé
    /// par Parvis.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Publier le rapport indépendant et l’ajouter à `assessments`. Si le plan ne fera l’objet
    /// d’aucune évaluation indépendante, désactiver la règle dans `site.toml`.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G206" "plan-without-assessment" Warning Portal
    concern Overdue
}

/// Maximum number of months for an independent assessment after a plan's end.
const MAX_MONTHS: i32 = 4;

fn check(portal: &Portal, findings: &mut Findings) {
    let is_chosen = portal.site.severity_of(RULE.code.id).is_some();
    for plan in portal.items.action_plans.values() {
        let is_asked = match plan.facts.framework {
            Some(Framework::OgpNational) => true,
            // Each commitment of a local plan is assessed.
            Some(Framework::OgpLocal) => false,
            Some(Framework::Own) | None => is_chosen,
        };
        if !is_asked || plan.meta.common.is_unstated("assessments") {
            continue;
        }
        let Some(end) = plan.facts.period.as_ref().and_then(|period| period.end.as_ref()) else { continue };
        let assessed = plan.facts.assessments.iter().any(|it| it.assessor == Assessor::Independent);
        if !assessed && end.extent.last_day().saturating_add(MAX_MONTHS.months()) < portal.today {
            let diagnostic = findings.diagnostic(&plan.meta, plan.meta.declared);
            findings.report(&plan.meta, diagnostic);
        }
    }
}
