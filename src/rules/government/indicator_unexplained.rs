//! Current value is beyond the target or behind the baseline, and nothing explains it.

use crate::{
    diagnostic::Argument,
    model::{Commitment, Decimal, Indicator, Item, ProgressStatus},
    resolve::{Portal, milestone_status},
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Current value is beyond the target or behind the baseline, and nothing explains it.
    ///
    /// ## Why
    /// A current value that is past its target, or further from it than at the beginning, is
    /// important news or a typing error. Readers cannot tell which if no text mentions it. Without a
    /// baseline, they cannot even tell whether more is better.
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
    ///       - {code: C1.1.1, text: {fr: Jeux publiés, en: Data sets published}, baseline: 20, target: 100, current: 1000, as_of: 2026-06-30}
    /// ```
    ///
    /// ## How to fix it
    /// Correct the value. If it is right, mark the milestone complete, or mention the value in a
    /// progress report or in the text of the page. If less is better, add `baseline`.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// milestones:
    ///   - code: C1.1
    ///     title: {fr: Publier des jeux de données, en: Publish data sets}
    ///     due: 2027-06-30
    ///     indicators:
    ///       - {code: C1.1.1, text: {fr: Jeux publiés, en: Data sets published}, baseline: 20, target: 100, current: 80, as_of: 2026-06-30}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// La valeur actuelle dépasse la cible ou recule par rapport au départ, sans explication.
    ///
    /// ## Pourquoi
    /// Une valeur actuelle qui dépasse sa cible, ou qui s’en éloigne depuis le départ, est une
    /// nouvelle importante ou une faute de frappe. Rien ne permet de le savoir si aucun texte n’en
    /// parle. Sans valeur de départ, on ne sait même pas dans quel sens la valeur doit aller.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger la valeur. Si elle est exacte, déclarer le jalon réalisé, ou mentionner la valeur
    /// dans un bilan ou dans le texte de la page. Si la valeur doit diminuer, ajouter `baseline`.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G313" "indicator-unexplained" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for commitment in portal.items.commitments.values() {
        let mut texts: Option<Vec<String>> = None;
        for milestone in &commitment.facts.milestones {
            let is_complete = milestone_status(milestone) == ProgressStatus::Complete;
            for indicator in &milestone.indicators {
                let Some((why, current)) =
                    surprise(indicator).filter(|(why, _)| !is_complete || *why == "behind")
                else {
                    continue;
                };
                let texts = texts.get_or_insert_with(|| texts_of(commitment, portal));
                if texts.iter().any(|text| mentions(text, current)) {
                    continue;
                }
                let number = |value: Option<&Decimal>| {
                    Argument::Decimal(value.map(ToString::to_string).unwrap_or_default())
                };
                let place = indicator.current.as_ref().map_or(indicator.code.span, |it| it.span);
                let diagnostic = findings
                    .diagnostic(&commitment.meta, place)
                    .with("why", why)
                    .with("code", indicator.code.as_str())
                    .with("text", &indicator.text)
                    .with("current", number(Some(current)))
                    .with("target", number(indicator.target.as_deref()))
                    .with("baseline", number(indicator.baseline.as_deref()));
                findings.report(&commitment.meta, diagnostic);
            }
        }
    }
}

/// Returns what is surprising in the current value of an indicator, with the value.
fn surprise(indicator: &Indicator) -> Option<(&'static str, &Decimal)> {
    let (target, current) = (indicator.target.as_deref()?, indicator.current.as_deref()?);
    let (aim, now) = (target.to_f64(), current.to_f64());
    let why = match indicator.baseline.as_deref().map(Decimal::to_f64) {
        None if now > aim => "unknown",
        Some(from) if from < aim && now > aim || from > aim && now < aim => "beyond",
        Some(from) if from < aim && now < from || from > aim && now > from => "behind",
        _ => return None,
    };
    Some((why, current))
}

/// The texts that may explain a value, with numbers written the same way.
fn texts_of(commitment: &Item<Commitment>, portal: &Portal) -> Vec<String> {
    let bodies = commitment.meta.texts.values().map(|text| portal.sources.slice(text.body));
    let reports = commitment.facts.reports.iter();
    let prose = reports.flat_map(|it| [&it.progress, &it.challenges]).flatten();
    let prose = prose.flat_map(|texts| texts.iter().map(|(_, text)| text.as_str()));
    bodies.chain(prose).map(compact).collect()
}

/// Removes the separators of thousands, and writes decimals with a point.
fn compact(text: &str) -> String {
    let is_separator = |letter: char| matches!(letter, ' ' | '\u{a0}' | '\u{202f}');
    text.chars()
        .filter(|letter| !is_separator(*letter))
        .map(|letter| if letter == ',' { '.' } else { letter })
        .collect()
}

/// Returns `true` if a compact text contains the number, also with its thousands grouped by commas.
fn mentions(text: &str, number: &Decimal) -> bool {
    text.contains(number.as_str()) || text.replace('.', "").contains(number.as_str())
}
