//! Source tree → typed items.
//!
//! [`run`] takes the [`SourceTree`] and returns [`Validated`]: the site's settings, typed items,
//! topics. A field with an invalid value is reported and left out. An item without a required field
//! is left out too, and recorded as broken so that references to it are not reported as dangling.

mod consistency;
mod items;
pub(crate) mod problems;
mod site;
mod site_lists;
mod site_texts;
mod topics;

use std::collections::BTreeSet;

use crate::{
    config::Site,
    diagnostic::Diagnostics,
    load::SourceTree,
    model::{ItemKey, Items, Topic},
};

/// The typed content of a portal.
#[derive(Debug)]
pub struct Validated {
    /// Settings of the site.
    pub site: Site,
    /// Items without errors that prevent reading them.
    pub items: Items,
    /// Keys of the items that were reported and left out.
    pub broken: BTreeSet<ItemKey>,
    /// Topics, in the order listed.
    pub topics: Vec<Topic>,
}

/// Validates the source tree.
pub fn run(tree: &SourceTree, diagnostics: &mut Diagnostics) -> Validated {
    let site = site::read(tree.site.as_ref(), diagnostics);
    let topics = topics::read(tree.topics.as_ref(), &site, diagnostics);
    let (items, broken) = items::read(tree, &site, diagnostics);
    Validated { site, items, broken, topics }
}
