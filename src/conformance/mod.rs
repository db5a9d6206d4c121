//! What a portal can say of its accessibility, criterion by criterion.
//!
//! [`Conformance::of`] takes what was found in every page and a [`Census`] of what is in them, and
//! judges each success criterion of WCAG 2.2, levels A and AA: what a machine found, what the portal
//! excuses, and what only people can tell. A criterion is never held to be met because nothing was
//! found. [`html`] and [`earl`] write it.

mod census;
mod earl;
mod html;
mod judged;
mod outcome;
mod page;
mod sections;
mod thing;

pub use census::{Census, Counted};
pub use earl::earl;
pub use html::{html, is_report};
pub use judged::Judged;
pub use outcome::{Outcome, Standing};
pub use page::PageSeen;
pub use thing::{Thing, concerns, decides};

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::{
    check::together,
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
    pub pages: Vec<PageSeen>,
    /// Every criterion, in the order of the Recommendation.
    pub criteria: Vec<Judged>,
    /// What `site.toml` excuses in pages, in its order.
    pub exceptions: Vec<Excused>,
}

/// An exception, and what it excuses today.
#[derive(Clone, Debug, PartialEq)]
pub struct Excused {
    /// The exception.
    pub exception: RuleException,
    /// Whether its last day has passed, so that it excuses nothing any more.
    pub is_over: bool,
    /// How many findings it excuses.
    pub count: usize,
}

impl Conformance {
    /// Judges every criterion by what was found in the pages, before the portal's settings have spoken.
    /// `is_whole` is whether every page of the portal is among them.
    #[must_use]
    pub fn of(
        portal: &Portal,
        pages: Vec<PageSeen>,
        findings: Vec<Finding>,
        is_whole: bool,
        sources: &Sources,
    ) -> Self {
        // What a rule is sure of stays a failure here, even where the portal lets it pass as a warning.
        let (sure, doubtful): (Vec<_>, Vec<_>) =
            findings.into_iter().partition(|it| it.diagnostic.severity == Severity::Error);
        // Settings that no longer serve are told by `check`.
        let mut reported_elsewhere = Diagnostics::default();
        let sure = rules::weighed(portal, sure, &mut reported_elsewhere);
        let doubtful = rules::weighed(portal, doubtful, &mut reported_elsewhere);
        let excused: Vec<(usize, Finding)> = sure.excused.into_iter().chain(doubtful.excused).collect();
        let once = |left: Vec<Finding>| {
            let mut diagnostics = together(left.into_iter().map(|finding| finding.diagnostic));
            diagnostics.sort(sources);
            diagnostics
        };
        let (failed, doubtful) = (once(sure.left), once(doubtful.left));
        let (held, set_aside) = rules_in_force(portal);
        let mut counts: BTreeMap<Thing, (usize, usize)> = BTreeMap::new();
        for (thing, counted) in pages.iter().flat_map(|page| page.census.iter()) {
            let (things, of_pages) = counts.entry(thing).or_default();
            *things += counted.count;
            *of_pages += 1;
        }
        let is_whole = is_whole && !pages.is_empty();
        let judge = |criterion| {
            let about = |code: &Code| code.standard.is_some_and(|it| it.criteria.contains(&criterion));
            let of =
                |diagnostics: &Diagnostics| diagnostics.iter().filter(|it| about(it.code)).cloned().collect();
            let named = |codes: &[&'static Code]| codes.iter().copied().filter(|code| about(code)).collect();
            Judged {
                criterion,
                rules: named(&held),
                set_aside: named(&set_aside),
                failed: of(&failed),
                doubtful: of(&doubtful),
                excused: excused.iter().filter(|(_, it)| about(it.diagnostic.code)).count(),
                things: concerns(criterion)
                    .iter()
                    .filter_map(|thing| counts.get(thing).map(|(things, pages)| (*thing, *things, *pages)))
                    .collect(),
                is_whole,
            }
        };
        let criteria = CRITERIA.iter().map(judge).collect();
        Self {
            today: portal.today,
            title: portal.site.title.clone(),
            base_url: portal.site.base_url.as_str().to_owned(),
            pages,
            criteria,
            exceptions: exceptions(portal, &excused),
        }
    }

    /// The whole address of a page, which is given from the site's root.
    #[must_use]
    pub fn published_at(&self, address: &str) -> String {
        format!("{}{}", self.base_url, address.trim_start_matches('/'))
    }

    /// Whether a machine found a failure that nothing excuses.
    #[must_use]
    pub fn has_failures(&self) -> bool {
        self.criteria.iter().any(|judged| judged.outcome() == Outcome::Failed)
    }
}

/// The rules of accessibility that pages are held to, and those that the portal switched off.
fn rules_in_force(portal: &Portal) -> (Vec<&'static Code>, Vec<&'static Code>) {
    let codes = rules::all().map(|rule| rule.code).filter(|code| code.standard.is_some());
    codes.partition(|code| portal.site.severity_of(code.id) != Some(RuleSeverity::Off))
}

fn exceptions(portal: &Portal, excused: &[(usize, Finding)]) -> Vec<Excused> {
    let all = portal.site.rules.iter().flat_map(|rules| &rules.exceptions).enumerate();
    let of_pages = all.filter(|(_, exception)| {
        exception.page.is_some()
            && rules::all().any(|it| it.code.id == exception.rule.value && it.code.standard.is_some())
    });
    let counted = of_pages.map(|(at, exception)| Excused {
        exception: exception.clone(),
        is_over: exception.until.as_ref().is_some_and(|until| until.is_past(portal.today)),
        count: excused.iter().filter(|(of, _)| *of == at).count(),
    });
    counted.collect()
}
