//! Comparison of pages: titles and repeated links (WCAG 2.4.2, 3.2.3, 3.2.4 and 3.2.6).

mod help_in_another_order;
mod link_named_otherwise;
mod navigation_in_another_order;
mod repeated;
mod title_of_several_pages;

use crate::rules::Rule;

/// Rules of the family.
pub(super) const ALL: &[&Rule] = &[
    help_in_another_order::RULE,
    link_named_otherwise::RULE,
    navigation_in_another_order::RULE,
    title_of_several_pages::RULE,
];
