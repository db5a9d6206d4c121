//! Pages that would wear the rules out are held to all of them, and every finding leads to its element.

use super::quadratic_pages::pages;
use parvis::{dom::Document, rules};

#[test]
fn every_rule_comes_to_its_end_on_pages_made_to_hold_it_up() {
    for (what, page) in pages() {
        let document = Document::parse(&page);
        let findings = rules::of_page(&document);
        // Each rule tells so much of one page and no more; all of it can be shown.
        let mut selectors = 0;
        for finding in &findings {
            assert!(!finding.element.selector().is_empty(), "{what}");
            selectors += 1;
        }
        assert!(selectors <= 200 * rules::all().count(), "{what}: {selectors} findings");
    }
}
