//! The order in which each collection is listed, computed once for all pages.

use std::{cmp::Reverse, collections::BTreeMap};

use jiff::civil::Date;

use crate::{
    config::{Section, Site},
    model::{
        Collection, CollectionItem, Dispatch, Extent, ItemKey, ItemMeta, Language, ListOrder, MomentKind,
        PartialDate, Timing,
    },
    resolve::Portal,
};

/// The items of each collection that have a page in each language, in list order.
#[derive(Debug, Default)]
pub struct Lists(BTreeMap<(Collection, Language), Vec<ItemKey>>);

/// One page of a list.
#[derive(Clone, Copy, Debug, Hash)]
pub struct ListPage<'a> {
    /// Items of this page.
    pub keys: &'a [ItemKey],
    /// Number of this page, from 1.
    pub number: usize,
    /// Number of pages in the list; at least 1.
    pub pages: usize,
    /// Number of items in the list.
    pub total: usize,
}

impl Lists {
    /// Sorts every collection for every language of the portal.
    #[must_use]
    pub fn of(portal: &Portal) -> Self {
        let mut lists = Self::default();
        for &language in portal.languages() {
            for meta in portal.items.metas() {
                let key = meta.key();
                if portal.availability(&key, language).has_page() {
                    lists.0.entry((meta.collection, language)).or_default().push(key);
                }
            }
        }
        for ((collection, language), keys) in &mut lists.0 {
            order(portal, *collection, *language, keys);
        }
        lists
    }

    /// Returns the items of a collection in a language, in list order.
    #[must_use]
    pub fn all(&self, collection: Collection, language: Language) -> &[ItemKey] {
        self.0.get(&(collection, language)).map_or(&[], Vec::as_slice)
    }

    /// Returns one page of a collection's list.
    #[must_use]
    pub fn page(
        &self,
        site: &Site,
        collection: Collection,
        language: Language,
        number: usize,
    ) -> ListPage<'_> {
        let all = self.all(collection, language);
        let size = page_size(site, collection);
        let first = (number - 1).saturating_mul(size).min(all.len());
        let last = first.saturating_add(size).min(all.len());
        let pages = all.len().div_ceil(size).max(1);
        ListPage { keys: &all[first..last], number, pages, total: all.len() }
    }

    /// Returns the number of pages of a section in a language: 1 for a section that is not a list.
    #[must_use]
    pub fn page_count(&self, site: &Site, section: &Section, language: Language) -> usize {
        match section {
            Section::Collection(collection) => self.page(site, *collection, language, 1).pages,
            _ => 1,
        }
    }
}

/// Returns the maximum number of items per list page. The list of organizations has links to
/// letters, so it is on one page unless the portal sets a size for it.
fn page_size(site: &Site, collection: Collection) -> usize {
    let own = site.collections.as_ref().and_then(|settings| settings.of(collection)?.page_size);
    match own {
        Some(size) => size.get() as usize,
        None if collection == Collection::Organizations => usize::MAX,
        None => site.page_size(),
    }
}

fn order(portal: &Portal, collection: Collection, language: Language, keys: &mut [ItemKey]) {
    // Keys come in the natural order of ids, which a stable sort keeps among equals.
    match collection.dispatch(Order) {
        ListOrder::Newest => keys.sort_by_cached_key(|key| Reverse(date(portal, key))),
        ListOrder::Timing => keys.sort_by_cached_key(|key| timed(portal, key)),
        ListOrder::Oldest => keys.sort_by_cached_key(|key| date(portal, key)),
        ListOrder::Id => {}
        ListOrder::Title => {
            let Some(localization) = portal.localizations.get(&language) else { return };
            let title = |key: &ItemKey| portal.meta(key).map_or("", |meta| title(portal, meta, language));
            keys.sort_by(|a, b| localization.locale().compare(title(a), title(b)));
        }
    }
}

fn title<'p>(portal: &'p Portal, meta: &'p ItemMeta, language: Language) -> &'p str {
    meta.common.title.best(language, portal.official_language()).map_or("", |(_, title)| title)
}

/// Returns the date that an item is sorted by.
fn date(portal: &Portal, key: &ItemKey) -> Option<Extent> {
    key.collection.dispatch(ListDate { portal, key })
}

/// Returns the timing of an item on the portal's day: what is announced only has not begun. A plan is
/// under way once its commitments are carried out.
pub(super) fn timing(portal: &Portal, key: &ItemKey) -> Timing {
    if key.collection == Collection::ActionPlans {
        return portal.derived().stages.get(&key.id).map_or(Timing::Undated, |plan| plan.stage.timing());
    }
    let timing = key.collection.dispatch(ItemTiming { portal, key }).unwrap_or(Timing::Undated);
    let planned = portal.meta(key).is_some_and(|meta| meta.common.planned);
    if planned && timing == Timing::Now { Timing::Upcoming } else { timing }
}

/// Returns the key that sorts items by timing: what ends first, what begins first, what was latest.
fn timed(portal: &Portal, key: &ItemKey) -> (Timing, Option<Date>, Reverse<Option<Extent>>) {
    let timing = timing(portal, key);
    let day = match timing {
        Timing::Now => Some(key.collection.dispatch(LastDay { portal, key }).unwrap_or(Date::MAX)),
        Timing::Upcoming => Some(key.collection.dispatch(FirstDay { portal, key }).unwrap_or(Date::MAX)),
        Timing::Undated | Timing::Past => return (timing, None, Reverse(date(portal, key))),
    };
    (timing, day, Reverse(None))
}

struct Order;

impl Dispatch for Order {
    type Output = ListOrder;

    fn of<T: CollectionItem>(self) -> ListOrder {
        T::LIST_ORDER
    }
}

macro_rules! item_fact {
    ($name:ident -> $output:ty: |$facts:ident, $portal:ident| $value:expr) => {
        struct $name<'p> {
            portal: &'p Portal,
            key: &'p ItemKey,
        }

        impl Dispatch for $name<'_> {
            type Output = Option<$output>;

            fn of<T: CollectionItem>(self) -> Option<$output> {
                let $portal = self.portal;
                let $facts = &$portal.items.get::<T>(&self.key.id)?.facts;
                $value
            }
        }
    };
}

item_fact! { ListDate -> Extent: |facts, _portal| Some(facts.list_date()?.extent) }
item_fact! { ItemTiming -> Timing: |facts, portal| Some(facts.timing(portal.today)) }
item_fact! { FirstDay -> Date: |facts, _portal| {
    facts.moments().first().map(|(_, date)| date.extent.first_day())
} }
item_fact! { LastDay -> Date: |facts, _portal| {
    let ends = |(kind, date): (MomentKind, &PartialDate)| {
        (kind == MomentKind::Ends).then(|| date.extent.last_day())
    };
    facts.moments().into_iter().find_map(ends)
} }
