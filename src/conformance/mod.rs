//! Accessibility conformance of a portal, criterion by criterion.
//!
//! Findings and the [`Inventory`] of each page → [`Conformance`], which has a [`CriterionResult`]
//! for each success criterion of WCAG 2.2, levels A and AA: automatic findings, exceptions of the
//! portal and manual checks. The absence of findings never means that a criterion is met. [`html`]
//! and [`earl`] render it.

mod content_kind;
mod criterion_result;
mod earl;
mod html;
mod inventory;
mod outcome;
mod page_inventory;
mod page_link;
mod sections;

pub use content_kind::{ContentKind, is_decided_by_markup, relevant_content};
pub use criterion_result::CriterionResult;
pub use earl::earl;
pub use html::{html, is_report};
pub use inventory::{Inventory, Tally};
pub use outcome::{CriterionStatus, Outcome};
pub use page_inventory::PageInventory;

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::{
    check::aggregate,
    config::{RuleException, RuleSeverity},
    diagnostic::{Code, Diagnostics, Severity},
    model::Localized,
    resolve::Portal,
    rules::{self, Finding},
    source::Sources,
    wcag::CRITERIA,
};

/// Conformance of every page of a portal, criterion by criterion.
#[derive(Clone, Debug)]
pub struct Conformance {
    /// The day of the evaluation.
    pub today: Date,
    /// Title of the portal.
    pub title: Localized<String>,
    /// Address the portal is published at, with a slash at its end.
    pub base_url: String,
    /// Pages that were checked, sorted by address.
    pub pages: Vec<PageInventory>,
    /// Results of all criteria, in the order of the Recommendation.
    pub criteria: Vec<CriterionResult>,
    /// Accessibility exceptions in `site.toml` that apply to a page, in their order.
    pub exceptions: Vec<ExceptionUse>,
}

/// An exception and its effect.
#[derive(Clone, Debug, PartialEq)]
pub struct ExceptionUse {
    /// The exception.
    pub exception: RuleException,
    /// `true` if its last day has passed: it suppresses nothing any more.
    pub is_over: bool,
    /// Number of findings it suppresses.
    pub count: usize,
}

impl Conformance {
    /// Evaluates every criterion from findings to which the portal's settings are not yet applied.
    /// `is_complete` is `true` if `pages` has every page of the portal.
    #[must_use]
    pub fn of(
        portal: &Portal,
        pages: Vec<PageInventory>,
        findings: Vec<Finding>,
        is_complete: bool,
        sources: &Sources,
    ) -> Self {
        // A certain violation is a failure here, even if the portal lowers its rule to a warning.
        let (sure, needs_review): (Vec<_>, Vec<_>) =
            findings.into_iter().partition(|it| it.diagnostic.severity == Severity::Error);
        // `check` reports settings that have no effect.
        let mut reported_elsewhere = Diagnostics::default();
        let sure = rules::apply_settings(portal, sure, &mut reported_elsewhere);
        let needs_review = rules::apply_settings(portal, needs_review, &mut reported_elsewhere);
        let suppressed: Vec<(usize, Finding)> =
            sure.suppressed.into_iter().chain(needs_review.suppressed).collect();
        let unique = |active: Vec<Finding>| {
            let mut diagnostics = aggregate(active.into_iter().map(|finding| finding.diagnostic));
            diagnostics.sort(sources);
            diagnostics
        };
        let (failed, needs_review) = (unique(sure.active), unique(needs_review.active));
        let (enabled, disabled) = rules_in_force(portal);
        let mut counts: BTreeMap<ContentKind, (usize, usize)> = BTreeMap::new();
        for (kind, tally) in pages.iter().flat_map(|page| page.inventory.iter()) {
            let (elements, of_pages) = counts.entry(kind).or_default();
            *elements += tally.count;
            *of_pages += 1;
        }
        let is_complete = is_complete && !pages.is_empty();
        let evaluate = |criterion| {
            let about = |code: &Code| code.standard.is_some_and(|it| it.criteria.contains(&criterion));
            let of =
                |diagnostics: &Diagnostics| diagnostics.iter().filter(|it| about(it.code)).cloned().collect();
            let named = |codes: &[&'static Code]| codes.iter().copied().filter(|code| about(code)).collect();
            CriterionResult {
                criterion,
                rules: named(&enabled),
                disabled: named(&disabled),
                failed: of(&failed),
                needs_review: of(&needs_review),
                suppressed: suppressed.iter().filter(|(_, it)| about(it.diagnostic.code)).count(),
                content: relevant_content(criterion)
                    .iter()
                    .filter_map(|kind| counts.get(kind).map(|(elements, pages)| (*kind, *elements, *pages)))
                    .collect(),
                is_complete,
            }
        };
        let criteria = CRITERIA.iter().map(evaluate).collect();
        Self {
            today: portal.today,
            title: portal.site.title.clone(),
            base_url: portal.site.base_url.as_str().to_owned(),
            pages,
            criteria,
            exceptions: exceptions(portal, &suppressed),
        }
    }

    /// Returns the full URL of a page address relative to the site's root.
    #[must_use]
    pub fn published_at(&self, address: &str) -> String {
        format!("{}{}", self.base_url, address.trim_start_matches('/'))
    }

    /// Returns `true` if there is a certain violation that no exception suppresses.
    #[must_use]
    pub fn has_failures(&self) -> bool {
        self.criteria.iter().any(|result| result.outcome() == Outcome::Failed)
    }
}

/// Returns the accessibility rules of pages: enabled, disabled.
fn rules_in_force(portal: &Portal) -> (Vec<&'static Code>, Vec<&'static Code>) {
    let codes = rules::all().map(|rule| rule.code).filter(|code| code.standard.is_some());
    codes.partition(|code| portal.site.severity_of(code.id) != Some(RuleSeverity::Off))
}

fn exceptions(portal: &Portal, suppressed: &[(usize, Finding)]) -> Vec<ExceptionUse> {
    let all = portal.site.rules.iter().flat_map(|rules| &rules.exceptions).enumerate();
    let of_pages = all.filter(|(_, exception)| {
        exception.page.is_some()
            && rules::all().any(|it| it.code.id == exception.rule.value && it.code.standard.is_some())
    });
    let uses = of_pages.map(|(at, exception)| ExceptionUse {
        exception: exception.clone(),
        is_over: exception.until.as_ref().is_some_and(|until| until.is_past(portal.today)),
        count: suppressed.iter().filter(|(of, _)| *of == at).count(),
    });
    uses.collect()
}
