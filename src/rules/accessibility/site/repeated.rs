//! Links that pages repeat, and their order.

use std::collections::BTreeMap;

use crate::{
    aria::Role,
    rules::site::{ChromeLink, PageSummary},
};

/// For each language, role and name of a landmark: the index of the first page that has it, and its links.
pub(super) type FirstOccurrences<'s> = BTreeMap<(&'s str, Role, &'s str), (usize, Vec<&'s ChromeLink>)>;

/// Returns the chosen links of a page, by landmark.
pub(super) fn parts(
    page: &PageSummary,
    chosen: impl Fn(&ChromeLink) -> bool,
) -> BTreeMap<(Role, &str), Vec<&ChromeLink>> {
    let mut parts: BTreeMap<(Role, &str), Vec<&ChromeLink>> = BTreeMap::new();
    for link in page.links.iter().filter(|link| chosen(link)) {
        parts.entry((link.part.0, &link.part.1)).or_default().push(link);
    }
    parts
}

/// Returns the first link of `here` whose order differs from `first`. Only links that both have are compared,
/// and each target once.
pub(super) fn out_of_order<'s>(first: &[&'s ChromeLink], here: &[&'s ChromeLink]) -> Option<&'s ChromeLink> {
    let place = |links: &[&ChromeLink], target: &str| links.iter().position(|it| it.target == target);
    let mut last = 0;
    let mut seen: Vec<&str> = Vec::new();
    for link in here {
        if seen.contains(&link.target.as_str()) {
            continue;
        }
        seen.push(&link.target);
        let Some(at) = place(first, &link.target) else { continue };
        if at < last {
            return Some(link);
        }
        last = at;
    }
    None
}

/// Calls `report` for each page with a landmark whose links are in a different order than on the first page
/// that has the landmark.
pub(super) fn each_out_of_order<'s>(
    pages: &'s [&'s PageSummary],
    chosen: impl Fn(&ChromeLink) -> bool + Copy,
    mut report: impl FnMut(usize, &'s ChromeLink, &'s PageSummary),
) {
    let mut firsts: FirstOccurrences<'s> = BTreeMap::new();
    for (at, page) in pages.iter().enumerate() {
        for ((role, name), links) in parts(page, chosen) {
            match firsts.get(&(page.language.as_str(), role, name)) {
                None => {
                    firsts.insert((&page.language, role, name), (at, links));
                }
                Some((first, known)) => {
                    if let Some(link) = out_of_order(known, &links) {
                        report(at, link, pages[*first]);
                    }
                }
            }
        }
    }
}
