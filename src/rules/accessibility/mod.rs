//! What everyone needs to use a page: WCAG 2.2, levels A and AA, as far as markup decides it.
//!
//! A folder for each part, as the codes have it: `A1`, what stands for images and media
//! ([`alternatives`]); `A2`, headings, lists, tables and groups ([`structure`]); `A3`, what can be seen
//! and heard ([`perception`]); `A5`, titles, links and ways through a page ([`navigation`]); and rules
//! that compare pages ([`site`]).

mod alternatives;
mod navigation;
mod perception;
mod short;
mod site;
mod structure;

use super::Rule;

/// Every part, in the order of its codes.
pub(super) const FAMILIES: &[&[&Rule]] =
    &[alternatives::ALL, structure::ALL, perception::ALL, navigation::ALL, site::ALL];
