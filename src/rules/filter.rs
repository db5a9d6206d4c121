//! Filter: findings + the portal's settings → active, suppressed and disabled findings.

use std::collections::{BTreeMap, BTreeSet};

use super::{Finding, Rule, Subject, problems};
use crate::{
    config::{RuleException, RuleSeverity},
    diagnostic::{Diagnostic, Diagnostics, Severity},
    resolve::Portal,
};

/// Findings, filtered by the portal's settings.
#[derive(Clone, Debug, Default)]
pub struct Filtered {
    /// Findings to fix.
    pub active: Vec<Finding>,
    /// Suppressed findings, each with the index of its exception in `site.toml`.
    pub suppressed: Vec<(usize, Finding)>,
    /// Findings of rules that the portal switched off.
    pub disabled: Vec<Finding>,
}

impl Filtered {
    /// Returns the suppressed findings, then those of rules that are off.
    pub fn inactive(&self) -> impl Iterator<Item = &Finding> {
        self.suppressed.iter().map(|(_, finding)| finding).chain(&self.disabled)
    }
}

/// Gives each finding of `rules` the severity in the settings, separates those that an exception
/// suppresses, and reports the exceptions from those rules that are expired or unused.
pub(super) fn apply(
    portal: &Portal,
    rules: &[&Rule],
    findings: Vec<Finding>,
    diagnostics: &mut Diagnostics,
) -> Filtered {
    let Some(settings) = &portal.site.rules else {
        return Filtered { active: findings, ..Filtered::default() };
    };
    let is_ours = |code: &str| rules.iter().any(|rule| rule.code.id == code);
    let severities = settings.severities.iter().flat_map(|severities| severities.iter());
    let severities: BTreeMap<&str, RuleSeverity> =
        severities.map(|(code, severity)| (code.as_str(), severity)).collect();
    let names_something = |it: &&RuleException| it.item.is_some() || it.page.is_some();
    let exceptions: Vec<(usize, &RuleException)> = settings
        .exceptions
        .iter()
        .enumerate()
        .filter(|(_, it)| names_something(it) && is_ours(&it.rule))
        .collect();
    let is_over =
        |exception: &RuleException| exception.until.as_ref().is_some_and(|until| until.is_past(portal.today));
    let mut used = BTreeSet::new();
    let mut filtered = Filtered { active: Vec::with_capacity(findings.len()), ..Filtered::default() };
    for mut finding in findings {
        let rule = finding.diagnostic.code.id;
        finding.diagnostic.severity = match severities.get(rule) {
            Some(RuleSeverity::Off) => {
                filtered.disabled.push(finding);
                continue;
            }
            Some(RuleSeverity::Error) => Severity::Error,
            Some(RuleSeverity::Warning) => Severity::Warning,
            None => finding.diagnostic.severity,
        };
        let exception = exceptions
            .iter()
            .find(|(_, exception)| exception.rule.value == rule && matches(exception, &finding.subject));
        match exception {
            Some((at, exception)) => {
                used.insert(*at);
                if is_over(exception) {
                    filtered.active.push(finding);
                } else {
                    filtered.suppressed.push((*at, finding));
                }
            }
            None => filtered.active.push(finding),
        }
    }
    for (at, exception) in exceptions {
        // An item that does not exist is reported as such.
        let is_dangling = exception.item.as_ref().is_some_and(|item| portal.meta(&item.key()).is_none());
        if is_dangling && !used.contains(&at) {
            continue;
        }
        let problem = match (used.contains(&at), is_over(exception)) {
            (true, false) => continue,
            (true, true) => problems::EXPIRED_EXCEPTION,
            (false, _) => problems::UNUSED_EXCEPTION,
        };
        let diagnostic = Diagnostic::new(problem, exception.rule.span);
        diagnostics.push(
            diagnostic.with("rule", exception.rule.as_str()).with("item", exception_subject(exception)),
        );
    }
    filtered
}

/// Reports the settings that name no rule, and the exceptions without a subject.
pub(super) fn report_unknown(portal: &Portal, rules: &[&Rule], diagnostics: &mut Diagnostics) {
    let Some(settings) = &portal.site.rules else { return };
    let severities =
        settings.severities.iter().flat_map(|severities| severities.iter().map(|(code, _)| code));
    for code in severities.chain(settings.exceptions.iter().map(|exception| &exception.rule)) {
        if rules.iter().all(|rule| rule.code.id != code.value) {
            let unknown = Diagnostic::new(problems::UNKNOWN_RULE, code.span).with("rule", code.as_str());
            diagnostics.push(unknown.with_nearest(code, rules.iter().map(|rule| rule.code.id)));
        }
    }
    for exception in settings.exceptions.iter().filter(|it| it.item.is_none() && it.page.is_none()) {
        diagnostics.push(Diagnostic::new(problems::EXCEPTION_WITHOUT_SUBJECT, exception.rule.span));
    }
}

/// Returns `true` if the exception applies to the subject. The address of a page is written with or
/// without its first slash; one that ends in `*` matches every page below it.
fn matches(exception: &RuleException, subject: &Subject) -> bool {
    match subject {
        Subject::Item(key) => exception.item.as_ref().is_some_and(|item| item.key() == *key),
        Subject::Page(address) => exception.page.as_ref().is_some_and(|page| {
            let written = page.trim_start_matches('/');
            match written.strip_suffix('*') {
                Some(above) => address.starts_with(above),
                None => written == address || format!("{written}index.html") == *address,
            }
        }),
    }
}

fn exception_subject(exception: &RuleException) -> String {
    let item = exception.item.as_ref().map(|item| item.key().to_string());
    item.or_else(|| exception.page.as_ref().map(|page| page.value.clone())).unwrap_or_default()
}
