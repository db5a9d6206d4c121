//! The rules that content must follow, one file each.
//!
//! A [`Rule`] is a code with its explanation and a check of the resolved portal, of its texts or of its
//! pages. [`run`] checks every rule of content, then applies the portal's settings: the severity of a
//! rule's findings, and the exceptions, with their reason and their end. Families, by the first letter
//! of their codes: `G`, open government ([`government`]); `L`, languages and translations
//! ([`language`]); `P`, published files
//! and addresses ([`publication`]); `R`, stable addresses ([`address`]); `A`, accessibility of pages ([`accessibility`])
//! and, from `A9` on, of the texts that authors write ([`writing`]).
//!
//! Shared by several families: runs of text ([`texts`]), dates in them ([`text_dates`],
//! [`dated_texts`]), matches of a pattern ([`patterns`]), names of files ([`file_names`]), the
//! places that use them ([`file_uses`]), documents in fields ([`documents`]), fields in words
//! ([`written_fields`]), excerpts in messages ([`excerpt`]).

mod accessibility;
mod address;
mod by_language;
mod concern;
mod dated_texts;
mod documents;
mod excerpt;
mod file_names;
mod file_uses;
mod filter;
mod findings;
mod government;
mod image_words;
mod language;
mod page;
mod patterns;
pub(crate) mod problems;
mod publication;
mod rule;
mod site;
mod text_dates;
mod texts;
mod writing;
mod written_fields;

pub use concern::Concern;
pub use filter::Filtered;
pub use findings::{Finding, Subject};
pub use page::PageFinding;
pub use rule::Rule;
pub use site::{ChromeLink, PageSummary, SiteFinding, SummaryPart};

use rayon::prelude::*;

use crate::{
    diagnostic::{Code, Diagnostics},
    dom::Document,
    resolve::Portal,
};
use findings::Findings;
use page::PageFindings;
use rule::Check;
use site::SiteFindings;
use texts::Texts;

/// Every rule, family by family.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    let content = [government::ALL, language::ALL, publication::ALL, address::ALL, writing::ALL];
    content.into_iter().chain(accessibility::FAMILIES.iter().copied()).flatten().copied()
}

/// Each rule of pages with the id of a code that reports the same problem in the text that a page was
/// made from.
pub fn equivalents() -> impl Iterator<Item = (&'static Rule, &'static str)> {
    all().flat_map(|rule| rule.equivalents.iter().map(move |id| (rule, *id)))
}

/// The kind of task that the findings of a code are in a portal's status.
#[must_use]
pub fn concern(code: &Code) -> Concern {
    all().find(|rule| rule.code == code).map_or(Concern::Other, |rule| rule.concern)
}

/// Holds a page, as it will be served, to every rule of pages.
#[must_use]
pub fn of_page(page: &Document) -> Vec<PageFinding<'_>> {
    let mut reported = Vec::new();
    for rule in accessibility::FAMILIES.iter().flat_map(|family| family.iter()) {
        if let Check::Page(check) = rule.check {
            let mut findings = PageFindings::new(rule.code);
            check(page, &mut findings);
            reported.append(&mut findings.reported);
        }
    }
    reported
}

/// Holds pages, compared, to every rule of the site.
#[must_use]
pub fn of_site(pages: &[&PageSummary]) -> Vec<SiteFinding> {
    let mut reported = Vec::new();
    for rule in accessibility::FAMILIES.iter().flat_map(|family| family.iter()) {
        if let Check::Site(check) = rule.check {
            let mut findings = SiteFindings::new(rule.code);
            check(pages, &mut findings);
            reported.append(&mut findings.reported);
        }
    }
    reported
}

/// Checks the portal with every rule of content, and returns the findings, filtered by the portal's
/// settings. Problems with the settings are added to `diagnostics`.
#[must_use]
pub fn run(portal: &Portal, diagnostics: &mut Diagnostics) -> Filtered {
    let rules: Vec<&Rule> = all().collect();
    filter::report_unknown(portal, &rules, diagnostics);
    let (_, of_content): (Vec<&Rule>, Vec<&Rule>) = rules.into_iter().partition(|rule| rule.is_of_pages());
    let texts = Texts::of(portal);
    let reported: Vec<Finding> = of_content
        .par_iter()
        .flat_map_iter(|rule| {
            let mut findings = Findings::new(rule.code);
            match rule.check {
                Check::Portal(check) => check(portal, &mut findings),
                Check::Texts(check) => check(&texts, &mut findings),
                Check::Page(_) | Check::Site(_) => {}
            }
            findings.reported
        })
        .collect();
    filter::apply(portal, &of_content, reported, diagnostics)
}

/// Returns the findings in all pages, filtered by the portal's settings. Problems with the settings are
/// added to `diagnostics`.
#[must_use]
pub fn apply_settings(portal: &Portal, reported: Vec<Finding>, diagnostics: &mut Diagnostics) -> Filtered {
    let of_pages: Vec<&Rule> = all().filter(|rule| rule.is_of_pages()).collect();
    filter::apply(portal, &of_pages, reported, diagnostics)
}
