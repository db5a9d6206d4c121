//! What everyone needs to use a page: WCAG 2.2, levels A and AA, as far as markup decides it.
//!
//! A folder for each part, as the codes have it: `A1`, what stands for images and media
//! ([`alternatives`]); `A2`, headings, lists, tables and groups ([`structure`]); `A3`, what can be seen
//! and heard ([`perception`]); `A4`, what people do without a mouse ([`keyboard`]); `A5`, titles, links
//! and ways through a page ([`navigation`]); `A6`, which language it is in ([`languages`]); `A7`, what
//! they fill in ([`forms`]); `A8`, names, roles and states ([`aria`]); and rules that compare pages
//! ([`site`]). What a message quotes is cut in [`short`];
//! the word that an author may have meant is found in [`spelling`].

mod alternatives;
mod aria;
mod forms;
mod keyboard;
mod languages;
mod navigation;
mod perception;
mod short;
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

/// The rules of pages of which the author's text is told the same, by a rule of texts or as it is read;
/// each with the code of that.
pub(super) const TOLD_IN_TEXTS: &[(&str, &str)] = &[
    ("A116", "A910"),
    ("A117", "A911"),
    ("A211", "A921"),
    ("A222", "A920"),
    ("A232", "A922"),
    ("A314", "A940"),
    ("A515", "S406"),
    ("A516", "A931"),
    ("A518", "A930"),
];
