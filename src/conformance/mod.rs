//! What a portal can say of its accessibility, criterion by criterion.
//!
//! [`Conformance::of`] takes what was found in every page and a [`Inventory`] of what is in them, and
//! judges each success criterion of WCAG 2.2, levels A and AA: what a machine found, what the portal
//! suppresses, and what only people can tell. A criterion is never held to be met because nothing was
//! found. [`html`] and [`earl`] write it.

mod content_kind;
mod criterion_result;
mod earl;
mod html;
mod inventory;
mod outcome;
mod page_inventory;
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

/// Where every page of a portal stands, criterion by criterion.
#[derive(Clone, Debug)]
pub struct Conformance {
    /// The day that it was worked out for.
    pub today: Date,
    /// What the portal is called.
    pub title: Localized<String>,
    /// The address it is published at, with a slash at its end.
    pub base_url: String,
    /// The pages that were looked at, in the order of their addresses.
    pub pages: Vec<PageInventory>,
    /// Every criterion, in the order of the Recommendation.
    pub criteria: Vec<CriterionResult>,
    /// What `site.toml` suppresses in pages, in its order.
    pub exceptions: Vec<ExceptionUse>,
}

/// An exception, and what it suppresses today.
#[derive(Clone, Debug, PartialEq)]
pub struct ExceptionUse {
    /// The exception.
    pub exception: RuleException,
    /// Whether its last day has passed, so that it suppresses nothing any more.
    pub is_over: bool,
    /// How many findings it suppresses.
    pub count: usize,
}

impl Conformance {
    /// Judges every criterion by what was found in the pages, before the portal's settings have spoken.
    /// `is_complete` is whether every page of the portal is among them.
    #[must_use]
    pub fn of(
        portal: &Portal,
        pages: Vec<PageInventory>,
        findings: Vec<Finding>,
        is_complete: bool,
        sources: &Sources,
    ) -> Self {
        // What a rule is sure of stays a failure here, even where the portal lets it pass as a warning.
        let (sure, needs_review): (Vec<_>, Vec<_>) =
            findings.into_iter().partition(|it| it.diagnostic.severity == Severity::Error);
        // Settings that no longer serve are reported by `check`.
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

    /// The whole address of a page, which is given from the site's root.
    #[must_use]
    pub fn published_at(&self, address: &str) -> String {
        format!("{}{}", self.base_url, address.trim_start_matches('/'))
    }

    /// Whether a machine found a failure that nothing suppresses.
    #[must_use]
    pub fn has_failures(&self) -> bool {
        self.criteria.iter().any(|result| result.outcome() == Outcome::Failed)
    }
}

/// The rules of accessibility that pages are held to, and those that the portal switched off.
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
