//! Accessibility rules: WCAG 2.2, levels A and AA, as far as markup determines conformance.
//!
//! One module for each family of codes: `A1`, alternatives to images and media ([`alternatives`]); `A2`,
//! headings, lists, tables and groups ([`structure`]); `A3`, visibility and sound ([`perception`]); `A4`,
//! keyboard and pointer use ([`keyboard`]); `A5`, titles, links and navigation ([`navigation`]); `A6`,
//! language ([`languages`]); `A7`, forms ([`forms`]); `A8`, names, roles and states ([`aria`]); and rules
//! that compare pages ([`site`]). Shared code: [`click_handlers`] reads click handlers in attributes,
//! [`spelling`] finds the word that the author may have meant, and [`referenced_ids`] collects the ids that
//! attributes refer to.

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

/// Families, in the order of their codes.
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
