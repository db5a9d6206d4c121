//! A page that was looked at.

use super::Inventory;
use crate::dom::Document;

/// A page, and what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageInventory {
    /// Its address from the site's root.
    pub address: String,
    /// Its title.
    pub title: String,
    /// What is in it for people to look at.
    pub inventory: Inventory,
}

impl PageInventory {
    /// Reads a page. Its address is a path from the site's root.
    #[must_use]
    pub fn of(page: &Document, address: &str) -> Self {
        let title = page.named("title").next().map(|title| title.text()).unwrap_or_default();
        Self {
            address: address.to_owned(),
            title: title.split_whitespace().collect::<Vec<_>>().join(" "),
            inventory: Inventory::of(page),
        }
    }
}
