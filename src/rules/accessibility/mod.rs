//! What everyone needs to use a page: WCAG 2.2, levels A and AA, as far as markup decides it.
//!
//! A folder for each part, as the codes have it: `A1`, what stands for images and media
//! ([`alternatives`]); `A41`, what people do without a mouse ([`keyboard`]); `A71`, what they fill in
//! ([`forms`]); `A81`, names, roles and states ([`aria`]). What a message quotes is cut in
//! [`excerpt`], the word that an author may have meant is found in [`spelling`].

mod alternatives;
mod aria;
mod excerpt;
mod forms;
mod keyboard;
mod spelling;

use super::Rule;

/// Every part, in the order of its codes.
pub(super) const FAMILIES: &[&[&Rule]] = &[alternatives::ALL, keyboard::ALL, forms::ALL, aria::ALL];
