//! From what was written to what it means.
//!
//! [`run`] takes the [`SourceTree`] and gives [`Validated`]: the site's settings, every item typed
//! field by field, the vocabularies. A field that does not fit is told and left out; an item that
//! lacks a required one is left out too, and remembered so that references to it are not told as
//! dangling on top.

mod consistency;
mod items;
pub(crate) mod problems;
mod site;
mod topics;

use std::collections::BTreeSet;

use crate::{
    config::Site,
    diagnostic::Diagnostics,
    load::SourceTree,
    model::{ItemKey, Items, Topic},
};

/// What the portal says, typed.
#[derive(Debug)]
pub struct Validated {
    /// The settings of the site.
    pub site: Site,
    /// Every item that could be read.
    pub items: Items,
    /// The items that were told and left out.
    pub broken: BTreeSet<ItemKey>,
    /// The topics, in the order listed.
    pub topics: Vec<Topic>,
}

/// Types everything in the tree.
pub fn run(tree: &SourceTree, diagnostics: &mut Diagnostics) -> Validated {
    let site = site::read(tree.site.as_ref(), diagnostics);
    let topics = topics::read(tree.topics.as_ref(), &site, diagnostics);
    let (items, broken) = items::read(tree, &site, diagnostics);
    Validated { site, items, broken, topics }
}
