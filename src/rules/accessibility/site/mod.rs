//! Comparison of pages: titles and repeated links (WCAG 2.4.2, 3.2.3, 3.2.4 and 3.2.6).

mod repeated;

use crate::rules::rule::family;

family! {
    help_in_another_order
    link_named_otherwise
    navigation_in_another_order
    title_of_several_pages
}
