//! What the portal's own settings make of what its rules found.

use std::collections::{BTreeMap, BTreeSet};

use super::{Finding, Rule, problems};
use crate::{
    config::{RuleException, RuleSeverity},
    diagnostic::{Diagnostic, Diagnostics, Severity},
    resolve::Portal,
    source::Spanned,
};

/// Gives each finding the severity that the portal wants, leaves out what it excuses, and tells the
/// settings that name no rule or no longer serve.
pub(super) fn apply(
    portal: &Portal,
    rules: &[&Rule],
    told: Vec<Finding>,
    found: &mut Diagnostics,
) -> Vec<Finding> {
    let Some(settings) = &portal.site.rules else { return told };
    let mut severities: BTreeMap<&str, RuleSeverity> = BTreeMap::new();
    for (code, severity) in settings.severities.iter().flat_map(|severities| severities.iter()) {
        if known(code, rules, found) {
            severities.insert(code.value.as_str(), severity);
        }
    }
    let exceptions: Vec<&RuleException> =
        settings.exceptions.iter().filter(|exception| known(&exception.rule, rules, found)).collect();
    let is_over =
        |exception: &RuleException| exception.until.as_ref().is_some_and(|until| until.is_past(portal.today));
    let mut used = BTreeSet::new();
    let mut left = Vec::with_capacity(told.len());
    for mut finding in told {
        let rule = finding.diagnostic.code.id;
        finding.diagnostic.severity = match severities.get(rule) {
            Some(RuleSeverity::Off) => continue,
            Some(RuleSeverity::Error) => Severity::Error,
            Some(RuleSeverity::Warning) => Severity::Warning,
            None => finding.diagnostic.severity,
        };
        let excused = exceptions
            .iter()
            .enumerate()
            .find(|(_, exception)| exception.rule.value == rule && exception.item.key() == finding.about);
        match excused {
            Some((at, exception)) => {
                used.insert(at);
                if is_over(exception) {
                    left.push(finding);
                }
            }
            None => left.push(finding),
        }
    }
    for (at, exception) in exceptions.iter().enumerate() {
        let problem = match (used.contains(&at), is_over(exception)) {
            (true, false) => continue,
            (true, true) => problems::EXPIRED_EXCEPTION,
            (false, _) => problems::IDLE_EXCEPTION,
        };
        let told = Diagnostic::new(problem, exception.rule.span);
        found.push(told.with("rule", exception.rule.as_str()).with("item", exception.item.key().to_string()));
    }
    left
}

/// Whether that is the code of a rule; tells where it is not.
fn known(code: &Spanned<String>, rules: &[&Rule], found: &mut Diagnostics) -> bool {
    let known = rules.iter().any(|rule| rule.code.id == code.value);
    if !known {
        let unknown = Diagnostic::new(problems::UNKNOWN_RULE, code.span).with("rule", code.as_str());
        found.push(unknown.with_nearest(code, rules.iter().map(|rule| rule.code.id)));
    }
    known
}
