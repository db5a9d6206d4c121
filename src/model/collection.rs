//! The collections, each declared once.

use std::collections::BTreeMap;

use super::{
    Achievement, ActionPlan, Commitment, Committee, Consultation, Dataset, Declaration, Event, Foundation,
    Item, ItemId, ItemMeta, News, Organization, Page, Record, Visitable,
};

/// A type of item: each type has its own collection.
pub trait CollectionItem: Record + Send + Sync + 'static {
    /// The collection.
    const COLLECTION: Collection;

    /// Returns the collection's table.
    fn table(items: &Items) -> &Table<Self>;

    /// Returns the collection's table, mutable.
    fn table_mut(items: &mut Items) -> &mut Table<Self>;
}

/// The items of a collection, in the natural order of their ids.
pub type Table<T> = BTreeMap<ItemId, Item<T>>;

/// A generic operation on the type of a collection's items.
pub trait Dispatch {
    /// Result of the operation.
    type Output;

    /// Runs the operation for items of type `T`.
    fn of<T: CollectionItem>(self) -> Self::Output;
}

/// Declares every collection: its type, its table, its folder under `content/`, and its reference
/// prefix.
macro_rules! collections {
    ($($(#[$doc:meta])+ $variant:ident($type:ty) = $table:ident $folder:literal $prefix:literal;)+) => {
        /// A collection of the portal.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Collection { $($(#[$doc])+ $variant,)+ }

        /// Every item, one table per collection.
        #[derive(Clone, Debug, Default)]
        pub struct Items { $($(#[$doc])+ pub $table: Table<$type>,)+ }

        impl Collection {
            /// Every collection, in the order declared.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Returns the folder under `content/`; for commitments, the folder under their plan's.
            #[must_use]
            pub fn folder(self) -> &'static str {
                match self { $(Self::$variant => $folder),+ }
            }

            /// Returns the prefix of references to its items: `org` in `org:sct`.
            #[must_use]
            pub fn prefix(self) -> &'static str {
                match self { $(Self::$variant => $prefix),+ }
            }

            /// Runs an operation with the type of its items.
            pub fn dispatch<D: Dispatch>(self, work: D) -> D::Output {
                match self { $(Self::$variant => work.of::<$type>()),+ }
            }

            /// Returns the fields specific to its items.
            #[must_use]
            pub fn fields(self) -> Vec<super::FieldShape> {
                match self { $(Self::$variant => <$type as Record>::fields()),+ }
            }
        }

        impl Items {
            /// Returns the metadata of all items, by collection, in the natural order of ids.
            pub fn metas(&self) -> impl Iterator<Item = &ItemMeta> {
                std::iter::empty()$(.chain(self.$table.values().map(|item| &item.meta)))+
            }

            /// Returns the metadata of an item; `None` if there is no such item.
            #[must_use]
            pub fn meta(&self, collection: Collection, id: &ItemId) -> Option<&ItemMeta> {
                match collection {
                    $(Collection::$variant => self.$table.get(id).map(|item| &item.meta)),+
                }
            }

            /// Calls `look` with each item and its visitable content, by collection.
            pub fn each(&self, mut look: impl FnMut(&ItemMeta, &dyn Visitable)) {
                $(self.$table.values().for_each(|item| look(&item.meta, item));)+
            }

            /// Removes the items for which `keep` is `false`, and returns them.
            #[must_use]
            pub fn take_out(&mut self, mut keep: impl FnMut(&ItemMeta) -> bool) -> Self {
                let mut out = Self::default();
                $(for (id, item) in std::mem::take(&mut self.$table) {
                    let stays = keep(&item.meta);
                    let table = if stays { &mut self.$table } else { &mut out.$table };
                    table.insert(id, item);
                })+
                out
            }
        }

        $(impl CollectionItem for $type {
            const COLLECTION: Collection = Collection::$variant;

            fn table(items: &Items) -> &Table<Self> {
                &items.$table
            }

            fn table_mut(items: &mut Items) -> &mut Table<Self> {
                &mut items.$table
            }
        })+
    };
}

collections! {
    /// Declarations of a government.
    Declarations(Declaration) = declarations "declarations" "declaration";
    /// Action plans: who does what, by when.
    ActionPlans(ActionPlan) = action_plans "action-plans" "plan";
    /// Commitments of action plans; their folders are in their plan's.
    Commitments(Commitment) = commitments "commitments" "commitment";
    /// Achievements.
    Achievements(Achievement) = achievements "achievements" "achievement";
    /// Public bodies, and other organizations that take part.
    Organizations(Organization) = organizations "organizations" "org";
    /// Multi-stakeholder forums.
    Committees(Committee) = committees "committees" "committee";
    /// Consultations: calls for proposals, online debates, questionnaires.
    Consultations(Consultation) = consultations "consultations" "consultation";
    /// Events: summits, hackathons, meetings.
    Events(Event) = events "events" "event";
    /// Open data sets.
    Datasets(Dataset) = datasets "datasets" "dataset";
    /// Charters, acts and institutions that open government is based on.
    Foundations(Foundation) = foundations "foundations" "foundation";
    /// Announcements.
    News(News) = news "news" "news";
    /// Other pages: about, contact, accessibility statement.
    Pages(Page) = pages "pages" "page";
}

impl Collection {
    /// Returns the names that `unstated` accepts: the fields of an item and, for a plan,
    /// `commitments`.
    #[must_use]
    pub fn open_fields(self) -> Vec<&'static str> {
        let inside = (self == Self::ActionPlans).then(|| Self::Commitments.folder());
        self.fields().iter().map(|field| field.name).chain(inside).collect()
    }

    /// Returns the collection with that reference prefix.
    #[must_use]
    pub fn with_prefix(prefix: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|collection| collection.prefix() == prefix)
    }

    /// Returns the collection with that folder in `content/`. Commitments have none: their folders
    /// are in their plans'.
    #[must_use]
    pub fn with_folder(folder: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|collection| *collection != Self::Commitments && collection.folder() == folder)
    }
}

impl Items {
    /// Returns the item with that id in the collection of `T`.
    #[must_use]
    pub fn get<T: CollectionItem>(&self, id: &ItemId) -> Option<&Item<T>> {
        T::table(self).get(id)
    }
}
