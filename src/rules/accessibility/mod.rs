//! What everyone needs to use a page: WCAG 2.2, levels A and AA, as far as markup decides it.
//!
//! A folder for each part, as the codes have it: `A1`, what stands for images and media
//! ([`alternatives`]); `A2`, headings, lists, tables and groups ([`structure`]); `A5`, titles, links
//! and ways through a page ([`navigation`]).

mod alternatives;
mod navigation;
mod short;
mod structure;

use super::Rule;

/// Every part, in the order of its codes.
pub(super) const FAMILIES: &[&[&Rule]] = &[alternatives::ALL, structure::ALL, navigation::ALL];
