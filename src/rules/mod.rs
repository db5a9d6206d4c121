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
mod site;
mod texts;
mod writing;

pub use findings::{Finding, Subject};
pub use page::PageFinding;
pub use policy::Weighed;
pub use rule::Rule;
pub use site::{ChromeLink, PageSummary, SiteFinding};

use rayon::prelude::*;

use crate::{diagnostic::Diagnostics, dom::Document, resolve::Portal};
use findings::Findings;
use page::PageFindings;
use rule::Check;
use site::SiteFindings;
use texts::Texts;

/// Every rule, family by family.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    let content = [government::ALL, language::ALL, address::ALL, writing::ALL];
    content.into_iter().chain(accessibility::FAMILIES.iter().copied()).flatten().copied()
}

/// The code under which a text is told what a rule of pages tells of the page made from it, where both
/// see it in what an author wrote.
#[must_use]
pub fn told_in_texts(of_pages: &str) -> Option<&'static str> {
    let pairs = accessibility::TOLD_IN_TEXTS.iter();
    pairs.copied().find(|(page, _)| *page == of_pages).map(|(_, text)| text)
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

/// Holds pages, compared, to every rule of the site.
#[must_use]
pub fn of_site(pages: &[PageSummary]) -> Vec<SiteFinding> {
    let mut told = Vec::new();
    for rule in accessibility::FAMILIES.iter().flat_map(|family| family.iter()) {
        if let Check::Site(check) = rule.check {
            let mut findings = SiteFindings::new(rule.code);
            check(pages, &mut findings);
            told.append(&mut findings.told);
        }
    }
    told
}

/// Holds the portal to every rule of content, and gives what is left to mend once its own settings
/// have spoken. What is wrong with those is added to `found`.
#[must_use]
pub fn run(portal: &Portal, found: &mut Diagnostics) -> Vec<Finding> {
    let rules: Vec<&Rule> = all().collect();
    policy::tell_unknown(portal, &rules, found);
    let (_, of_content): (Vec<&Rule>, Vec<&Rule>) = rules.into_iter().partition(|rule| rule.is_of_pages());
    let texts = Texts::of(portal);
    let told: Vec<Finding> = of_content
        .par_iter()
        .flat_map_iter(|rule| {
            let mut findings = Findings::new(rule.code);
            match rule.check {
                Check::Portal(check) => check(portal, &mut findings),
                Check::Texts(check) => check(&texts, &mut findings),
                Check::Page(_) | Check::Site(_) => {}
            }
            findings.told
        })
        .collect();
    policy::apply(portal, &of_content, told, found).left
}

/// What the portal's own settings make of what was told of every page. What is wrong with those is
/// added to `found`.
#[must_use]
pub fn weighed(portal: &Portal, told: Vec<Finding>, found: &mut Diagnostics) -> Weighed {
    let of_pages: Vec<&Rule> = all().filter(|rule| rule.is_of_pages()).collect();
    policy::apply(portal, &of_pages, told, found)
}
