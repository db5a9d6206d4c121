//! Number is impossible for what it measures.

use crate::{
    locale::Pattern,
    model::{Decimal, ItemMeta, Localized},
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
    source::Spanned,
};

rule! {
    /// Number is impossible for what it measures.
    ///
    /// ## Why
    /// A share of a whole is never more than 100%, and nobody counts fewer than zero people. Such a
    /// number comes from a key that was pressed twice or from a unit that is missing.
    ///
    /// ## Example
    /// ```yaml content/achievements/donnees/item.yaml
    /// title: {fr: Données en ligne, en: Data online}
    /// figures:
    ///   - {label: {fr: des ministères participent, en: of ministries take part}, value: 970, unit: {fr: "%", en: "%"}, as_of: 2026-06-30}
    /// ```
    ///
    /// ## How to fix it
    /// Correct the number or its unit. If the number is a rise, a change or a difference, say so in
    /// its label.
    ///
    /// ```yaml content/achievements/donnees/item.yaml
    /// title: {fr: Données en ligne, en: Data online}
    /// figures:
    ///   - {label: {fr: des ministères participent, en: of ministries take part}, value: 97, unit: {fr: "%", en: "%"}, as_of: 2026-06-30}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Le nombre est impossible pour ce qu’il mesure.
    ///
    /// ## Pourquoi
    /// Une part d’un tout ne dépasse jamais 100 %, et personne ne compte moins de zéro personne. Un
    /// tel nombre vient d’une touche enfoncée deux fois ou d’une unité qui manque.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger le nombre ou son unité. Si le nombre est une hausse, une variation ou un écart,
    /// l’indiquer dans l’étiquette.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G314" "number-impossible" Warning Portal
}

/// Words of labels whose share may be more than 100%: what is compared with something else.
const COMPARED: &str = r"(?i)hausse|augment|croiss|accrois|progress|variation|évolution|rapport à|ratio|multipli|increase|growth|grew|rise|change|compared|relative|surpl|excédent";

/// Words of labels whose number may be less than zero.
const DIFFERENCE: &str = r"(?i)hausse|baisse|variation|évolution|écart|différence|solde|déficit|recul|réduction|net|température|altitude|indice|score|change|difference|balance|deficit|drop|decline|decrease|reduction|temperature|index|growth";

/// Units whose number may be less than zero: shares, degrees, amounts, points.
const SIGNED_UNITS: &str = r"(?i)[%°$€£]|pour cent|per ?cent|degr|points?|dollars?|euros?";

/// Units of a share.
const PERCENT: &str = r"(?i)%|pour cent|per ?cent";

/// Patterns for labels and units, which say whether a number is possible.
struct Scales {
    compared: Pattern,
    difference: Pattern,
    signed: Pattern,
    percent: Pattern,
}

/// A number with its field, its label and its unit.
type Measured<'a> =
    (&'static str, &'a Spanned<Decimal>, &'a Localized<String>, Option<&'a Localized<String>>);

fn check(portal: &Portal, findings: &mut Findings) {
    let scales = Scales::new();
    for achievement in portal.items.achievements.values() {
        for figure in &achievement.facts.figures {
            let measured = ("value", &figure.value, &figure.label, figure.unit.as_ref());
            report(&achievement.meta, measured, &scales, findings);
        }
    }
    for commitment in portal.items.commitments.values() {
        for indicator in commitment.facts.milestones.iter().flat_map(|milestone| &milestone.indicators) {
            let (label, unit) = (&indicator.text, indicator.unit.as_ref());
            let all = [
                ("baseline", &indicator.baseline),
                ("target", &indicator.target),
                ("current", &indicator.current),
            ];
            for (field, number) in all {
                let Some(number) = number else { continue };
                report(&commitment.meta, (field, number, label, unit), &scales, findings);
            }
        }
    }
    for dataset in portal.items.datasets.values() {
        for size in dataset.facts.distributions.iter().filter_map(|it| it.size.as_ref()) {
            if size.to_f64() < 0.0 || size.to_f64().fract() != 0.0 {
                let diagnostic = findings
                    .diagnostic(&dataset.meta, size.span)
                    .with("why", "size")
                    .with("field", "size")
                    .with("written", size.as_str());
                findings.report(&dataset.meta, diagnostic);
            }
        }
    }
}

fn report(meta: &ItemMeta, measured: Measured<'_>, scales: &Scales, findings: &mut Findings) {
    let (field, number, label, unit) = measured;
    if let Some(why) = scales.problem(number.to_f64(), label, unit) {
        let diagnostic = findings
            .diagnostic(meta, number.span)
            .with("why", why)
            .with("figure", label)
            .with("field", field)
            .with("written", number.as_str());
        findings.report(meta, diagnostic);
    }
}

impl Scales {
    fn new() -> Self {
        Self {
            compared: Pattern::new(COMPARED),
            difference: Pattern::new(DIFFERENCE),
            signed: Pattern::new(SIGNED_UNITS),
            percent: Pattern::new(PERCENT),
        }
    }

    fn problem(
        &self,
        number: f64,
        label: &Localized<String>,
        unit: Option<&Localized<String>>,
    ) -> Option<&'static str> {
        let has = |pattern: &Pattern, words: &Localized<String>| {
            words.iter().any(|(_, text)| pattern.is_match(text))
        };
        let in_unit = |pattern: &Pattern| unit.is_some_and(|unit| has(pattern, unit));
        if number > 100.0 && in_unit(&self.percent) && !has(&self.compared, label) {
            return Some("percent");
        }
        let may_be_negative = in_unit(&self.signed) || has(&self.difference, label);
        (number < 0.0 && !may_be_negative).then_some("negative")
    }
}
