//! Pages that would wear the rules out are held to all of them, and every finding leads to its element.

use super::quadratic_pages::pages;
use parvis::{dom::Document, rules};
use rayon::prelude::*;

fn every_rule_ends(count: usize) {
    pages(count).par_iter().for_each(|(what, page)| {
        let document = Document::parse(page);
        let findings = rules::of_page(&document);
        // Each rule tells so much of one page and no more; all of it can be shown.
        let mut selectors = 0;
        for finding in &findings {
            assert!(!finding.element.selector().is_empty(), "{what}");
            selectors += 1;
        }
        assert!(selectors <= 200 * rules::all().count(), "{what}: {selectors} findings");
    });
}

#[test]
fn every_rule_ends_on_five_hundred_elements() {
    every_rule_ends(500);
}

#[test]
#[ignore = "long"]
fn every_rule_ends_on_two_thousand_elements() {
    every_rule_ends(2_000);
}
