//! What everyone needs to use a page: WCAG 2.2, levels A and AA, as far as markup decides it.
//!
//! A folder for each part, as the codes have it: `A1`, what stands for images and media
//! ([`alternatives`]); `A2`, headings, lists, tables and groups ([`structure`]); `A3`, what can be seen
//! and heard ([`perception`]); `A4`, what people do without a mouse ([`keyboard`]); `A5`, titles, links
//! and ways through a page ([`navigation`]); `A6`, which language it is in ([`languages`]); `A7`, what
//! they fill in ([`forms`]); `A8`, names, roles and states ([`aria`]); and rules that compare pages
//! ([`site`]). What a click does is read in [`click_handlers`]; the word that an author may have meant is found
//! in [`spelling`], the ids that attributes refer to in [`referenced_ids`].

mod alternatives;
mod aria;
mod click_handlers;
mod forms;
mod keyboard;
mod languages;
mod navigation;
mod perception;
mod referenced_ids;
mod site;
mod spelling;
mod structure;

use super::Rule;

/// Every part, in the order of its codes.
pub(super) const FAMILIES: &[&[&Rule]] = &[
    alternatives::ALL,
    structure::ALL,
    perception::ALL,
    keyboard::ALL,
    navigation::ALL,
    languages::ALL,
    forms::ALL,
    aria::ALL,
    site::ALL,
];
