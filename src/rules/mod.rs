//! The rules that content is held to, one file each.
//!
//! A [`Rule`] is a code with its explanation and a check of the settled portal. [`run`] asks every
//! rule, then lets the portal's own settings speak: what a rule's findings count as, and what is
//! excused, for which reason and until when. Families, by the first letter of their codes: `G`, what
//! open government asks of content ([`government`]); `L`, what the languages owe each other
//! ([`language`]); `R`, what addresses promise ([`address`]); `A`, what everyone needs to use a page
//! ([`accessibility`]), and, from `A9` on, of what authors write in it ([`writing`]).

mod accessibility;
mod address;
mod findings;
mod government;
mod language;
mod page;
mod policy;
pub(crate) mod problems;
mod rule;
mod texts;
mod writing;

pub use findings::Finding;
pub use page::PageFinding;
pub use rule::Rule;

use rayon::prelude::*;

use crate::{diagnostic::Diagnostics, dom::Document, resolve::Portal};
use findings::Findings;
use page::PageFindings;
use rule::Check;
use texts::Texts;

/// Every rule, family by family.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    let content = [government::ALL, language::ALL, address::ALL, writing::ALL];
    content.into_iter().chain(accessibility::FAMILIES.iter().copied()).flatten().copied()
}

/// Holds a page, as it will be served, to every rule of pages.
#[must_use]
pub fn of_page(page: &Document) -> Vec<PageFinding<'_>> {
    let mut told = Vec::new();
    for rule in accessibility::FAMILIES.iter().flat_map(|family| family.iter()) {
        if let Check::Page(check) = rule.check {
            let mut findings = PageFindings::new(rule.code);
            check(page, &mut findings);
            told.append(&mut findings.told);
        }
    }
    told
}

/// Holds the portal to every rule, and gives what is left to mend once its own settings have spoken.
/// What is wrong with those is added to `found`.
#[must_use]
pub fn run(portal: &Portal, found: &mut Diagnostics) -> Vec<Finding> {
    let rules: Vec<&Rule> = all().collect();
    let texts = Texts::of(portal);
    let told: Vec<Finding> = rules
        .par_iter()
        .flat_map_iter(|rule| {
            let mut findings = Findings::new(rule.code);
            match rule.check {
                Check::Portal(check) => check(portal, &mut findings),
                Check::Texts(check) => check(&texts, &mut findings),
                Check::Page(_) => {}
            }
            findings.told
        })
        .collect();
    policy::apply(portal, &rules, told, found)
}
