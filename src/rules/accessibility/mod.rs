//! What everyone needs to use a page: WCAG 2.2, levels A and AA, as far as markup decides it.
//!
//! A folder for each part, as the codes have it: `A1`, what stands for images and media
//! ([`alternatives`]); `A3`, what can be seen and heard ([`perception`]); and rules that compare pages
//! ([`site`]).

mod alternatives;
mod perception;
mod site;

use super::Rule;

/// Every part, in the order of its codes.
pub(super) const FAMILIES: &[&[&Rule]] = &[alternatives::ALL, perception::ALL, site::ALL];
