//! The views of each kind of page: one file per kind.

mod achievement;
mod action_plan;
mod alias;
mod commitment;
mod committee;
mod consultation;
mod dataset;
mod declaration;
mod event;
mod foundation;
mod home;
mod language_choice;
mod list;
mod news;
mod not_found;
mod organization;
mod page;
mod representatives;
mod timeline;
mod topic;
mod topics;

use super::{Page, PageInputs, PageKind, View, parts::ListRow};
use crate::model::{Collection, CollectionItem, ItemId, ItemKey, collections};

/// Gathers the view of a page.
pub(super) fn gather<'p>(page: &Page, inputs: &mut PageInputs<'p>) -> View<'p> {
    match &page.kind {
        PageKind::LanguageChoice => language_choice::gather(inputs),
        PageKind::NotFound => not_found::gather(page, inputs),
        PageKind::Home => home::gather(inputs),
        PageKind::List { collection, number } => list::gather(*collection, *number, inputs),
        // Only existing items and topics are planned; anything else is not found.
        PageKind::Item(key) => item(key, inputs).unwrap_or_else(|| not_found::gather(page, inputs)),
        PageKind::Timeline => timeline::gather(inputs),
        PageKind::Representatives => representatives::gather(inputs),
        PageKind::Topics => topics::gather(inputs),
        PageKind::Topic(id) => topic::gather(id, inputs).unwrap_or_else(|| not_found::gather(page, inputs)),
        PageKind::Alias(target) => alias::gather(target, inputs),
    }
}

/// A collection whose items have a page each, and a row in lists.
trait CollectionPage: CollectionItem {
    /// Gathers the view of an item's page; `None` if there is no such item.
    fn gather<'p>(id: &ItemId, inputs: &mut PageInputs<'p>) -> Option<View<'p>>;

    /// Adds the main facts of an item to its row in lists.
    fn row(_id: &ItemId, row: ListRow, _inputs: &mut PageInputs<'_>) -> ListRow {
        row
    }
}

macro_rules! define_pages {
    ($( $(#[$doc:meta])+ $variant:ident($type:ident) { $($rest:tt)* } )+) => {
        fn item<'p>(key: &ItemKey, inputs: &mut PageInputs<'p>) -> Option<View<'p>> {
            match key.collection {
                $(Collection::$variant => crate::model::$type::gather(&key.id, inputs),)+
            }
        }

        fn list_row(key: &ItemKey, inputs: &mut PageInputs<'_>) -> Option<ListRow> {
            let row = ListRow::new(inputs.card(key)?);
            Some(match key.collection {
                $(Collection::$variant => crate::model::$type::row(&key.id, row, inputs),)+
            })
        }
    };
}

collections!(define_pages);

/// Builds the rows of items, in the given order.
fn list_rows(keys: &[ItemKey], inputs: &mut PageInputs<'_>) -> Vec<ListRow> {
    keys.iter().filter_map(|key| list_row(key, inputs)).collect()
}
