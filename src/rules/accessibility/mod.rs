//! What everyone needs to use a page: WCAG 2.2, levels A and AA, as far as markup decides it.
//!
//! A folder for each part, as the codes have it: `A1`, what stands for images and media
//! ([`alternatives`]); `A61` and `A62`, which language it is in ([`languages`]).

mod alternatives;
mod languages;

use super::Rule;

/// Every part, in the order of its codes.
pub(super) const FAMILIES: &[&[&Rule]] = &[alternatives::ALL, languages::ALL];
