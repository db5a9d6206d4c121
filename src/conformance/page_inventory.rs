//! A page and its content to check.

use super::Inventory;
use crate::dom::Document;

/// A page and its content to check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageInventory {
    /// Address from the site's root.
    pub address: String,
    /// Title of the page.
    pub title: String,
    /// Content to check, by kind.
    pub inventory: Inventory,
}

impl PageInventory {
    /// Reads the title and content of a page. `address` is relative to the site's root.
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
