//! Pages compared: titles, ways to a page, and what is repeated: WCAG 2.4.2, 2.4.5, 3.2.3, 3.2.4 and
//! 3.2.6.

mod repeated;

use crate::rules::rule::family;

family! {
    help_in_another_order
    link_named_otherwise
    navigation_in_another_order
    page_with_one_way
    title_of_several_pages
}
