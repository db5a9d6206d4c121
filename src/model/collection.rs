//! The collections, each declared once.

use std::collections::BTreeMap;

use super::{
    Achievement, ActionPlan, Commitment, Committee, Consultation, Dataset, Declaration, Event, Foundation,
    Item, ItemId, ItemMeta, News, Organization, Page, Record, Visitable,
};

/// A type whose items make a collection.
pub trait CollectionItem: Record + Send + Sync + 'static {
    /// Its collection.
    const COLLECTION: Collection;

    /// Its table among all items.
    fn table(items: &Items) -> &Table<Self>;

    /// Its table, to fill.
    fn table_mut(items: &mut Items) -> &mut Table<Self>;
}

/// The items of a collection, in the natural order of their ids.
pub type Table<T> = BTreeMap<ItemId, Item<T>>;

/// Work that is the same for every collection but for the type of its items.
pub trait Dispatch {
    /// What it gives.
    type Output;

    /// Does it for items of that type.
    fn of<T: CollectionItem>(self) -> Self::Output;
}

/// Declares every collection: its type, its table, its folder under `content/`, and the prefix of
/// references to its items.
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

            /// The folder under `content/`; for commitments, the folder inside their plan's.
            #[must_use]
            pub fn folder(self) -> &'static str {
                match self { $(Self::$variant => $folder),+ }
            }

            /// What stands before the colon in a reference such as `org:sct`.
            #[must_use]
            pub fn prefix(self) -> &'static str {
                match self { $(Self::$variant => $prefix),+ }
            }

            /// Does something with the type of its items.
            pub fn dispatch<D: Dispatch>(self, work: D) -> D::Output {
                match self { $(Self::$variant => work.of::<$type>()),+ }
            }

            /// The fields of its items beyond those that all items have.
            #[must_use]
            pub fn fields(self) -> Vec<super::FieldShape> {
                match self { $(Self::$variant => <$type as Record>::fields()),+ }
            }
        }

        impl Items {
            /// What all items have, collection by collection, in the natural order of ids.
            pub fn metas(&self) -> impl Iterator<Item = &ItemMeta> {
                std::iter::empty()$(.chain(self.$table.values().map(|item| &item.meta)))+
            }

            /// What all items have, of one item.
            #[must_use]
            pub fn meta(&self, collection: Collection, id: &ItemId) -> Option<&ItemMeta> {
                match collection {
                    $(Collection::$variant => self.$table.get(id).map(|item| &item.meta)),+
                }
            }

            /// Hands out each item with what can be walked in it, collection by collection.
            pub fn each(&self, mut look: impl FnMut(&ItemMeta, &dyn Visitable)) {
                $(self.$table.values().for_each(|item| look(&item.meta, item));)+
            }

            /// Takes out the items for which `keep` does not hold, and gives them.
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
    /// What a government declared, and before whom.
    Declarations(Declaration) = declarations "declarations" "declaration";
    /// Who does what, by when.
    ActionPlans(ActionPlan) = action_plans "action-plans" "plan";
    /// What a plan commits to; each lies in its plan's folder.
    Commitments(Commitment) = commitments "commitments" "commitment";
    /// What exists today.
    Achievements(Achievement) = achievements "achievements" "achievement";
    /// Public bodies, and the other organizations that take part.
    Organizations(Organization) = organizations "organizations" "org";
    /// Multi-stakeholder forums.
    Committees(Committee) = committees "committees" "committee";
    /// Calls for proposals, online debates, questionnaires.
    Consultations(Consultation) = consultations "consultations" "consultation";
    /// Summits, hackathons, meetings.
    Events(Event) = events "events" "event";
    /// Open data sets.
    Datasets(Dataset) = datasets "datasets" "dataset";
    /// Charters, acts and institutions that open government stands on.
    Foundations(Foundation) = foundations "foundations" "foundation";
    /// Announcements.
    News(News) = news "news" "news";
    /// Everything else: about, contact, accessibility statement.
    Pages(Page) = pages "pages" "page";
}

impl Collection {
    /// The names of what an item's source may leave open: its fields and, for a plan, the commitments
    /// in its folder.
    #[must_use]
    pub fn open_fields(self) -> Vec<&'static str> {
        let inside = (self == Self::ActionPlans).then(|| Self::Commitments.folder());
        self.fields().iter().map(|field| field.name).chain(inside).collect()
    }

    /// The collection whose items are referred to with that prefix.
    #[must_use]
    pub fn with_prefix(prefix: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|collection| collection.prefix() == prefix)
    }

    /// The collection kept in that folder of `content/`. Commitments have none there: they lie in
    /// their plans.
    #[must_use]
    pub fn with_folder(folder: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|collection| *collection != Self::Commitments && collection.folder() == folder)
    }
}

impl Items {
    /// The item of that id in the collection of `T`.
    #[must_use]
    pub fn get<T: CollectionItem>(&self, id: &ItemId) -> Option<&Item<T>> {
        T::table(self).get(id)
    }
}
