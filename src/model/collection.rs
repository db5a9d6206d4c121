//! The collections, each declared once.

use std::{collections::BTreeMap, hash::Hash};

use jiff::civil::Date;

use super::{
    Achievement, ActionPlan, Commitment, Committee, Consultation, Dataset, Declaration, Event, Foundation,
    Item, ItemId, ItemMeta, MomentKind, News, Organization, Page, PartialDate, Record, Ref, Timing,
    Visitable,
};

/// Answers about an item that follow from its own fields. A type overrides those that it has fields
/// for.
pub trait ItemFacts: Record + Hash {
    /// Order of the collection's list.
    const LIST_ORDER: ListOrder = ListOrder::Title;

    /// Returns the date that the item is sorted by in lists; `None` if it has none.
    fn list_date(&self) -> Option<&PartialDate> {
        None
    }

    /// Returns whether the item is under way, to come or over on a day.
    fn timing(&self, _today: Date) -> Timing {
        Timing::Undated
    }

    /// Returns the dates of the item for the timeline.
    fn moments(&self) -> Vec<(MomentKind, &PartialDate)> {
        Vec::new()
    }

    /// Returns the organizations that the item names as responsible for it.
    fn responsible(&self) -> Vec<&Ref<Organization>> {
        Vec::new()
    }
}

/// The order of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListOrder {
    /// Latest date first; items without a date last.
    Newest,
    /// Items that are under way first, the earliest end first; then those to come, the earliest first;
    /// then the rest, the latest first.
    Timing,
    /// Earliest date first.
    Oldest,
    /// By title, as the language sorts.
    Title,
    /// By id, in natural order.
    Id,
}

/// A type of item: each type has its own collection.
pub trait CollectionItem: ItemFacts + Send + Sync + 'static {
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

/// Calls a macro with every collection, so that each is declared once: its type, its table in
/// [`Items`], its folder under `content/`, the prefix of references to its items, the default
/// segments of its addresses and the words that `parvis new` takes, each in French and in English,
/// and its place in the main menu ([`MenuPlacement`]). Its comment is the documentation of its
/// settings in `site.toml`.
macro_rules! collections {
    ($callback:ident) => {
        $callback! {
            /// Declarations.
            /// En français : Déclarations.
            Declarations(Declaration) {
                declarations "declarations" "declaration"
                segments "declarations" "declarations" names "declaration" "declaration" menu Default(1)
            }
            /// Action plans.
            /// En français : Plans d’action.
            ActionPlans(ActionPlan) {
                action_plans "action-plans" "plan"
                segments "plans-action" "action-plans" names "plan" "plan" menu Default(2)
            }
            /// Commitments, each in its plan’s folder.
            /// En français : Engagements, chacun dans le dossier de son plan.
            Commitments(Commitment) {
                commitments "commitments" "commitment"
                segments "engagements" "commitments" names "engagement" "commitment" menu Never
            }
            /// Achievements.
            /// En français : Réalisations.
            Achievements(Achievement) {
                achievements "achievements" "achievement"
                segments "realisations" "achievements" names "realisation" "achievement" menu Default(3)
            }
            /// Organizations.
            /// En français : Organismes.
            Organizations(Organization) {
                organizations "organizations" "org"
                segments "organismes" "organizations" names "organisme" "organization" menu Default(5)
            }
            /// Committees.
            /// En français : Comités.
            Committees(Committee) {
                committees "committees" "committee"
                segments "comites" "committees" names "comite" "committee" menu Optional
            }
            /// Consultations.
            /// En français : Consultations.
            Consultations(Consultation) {
                consultations "consultations" "consultation"
                segments "consultations" "consultations" names "consultation" "consultation" menu Default(4)
            }
            /// Events.
            /// En français : Événements.
            Events(Event) {
                events "events" "event"
                segments "evenements" "events" names "evenement" "event" menu Optional
            }
            /// Data sets.
            /// En français : Jeux de données.
            Datasets(Dataset) {
                datasets "datasets" "dataset"
                segments "jeux-donnees" "data-sets" names "donnees" "dataset" menu Optional
            }
            /// Foundations.
            /// En français : Assises.
            Foundations(Foundation) {
                foundations "foundations" "foundation"
                segments "assises" "foundations" names "assise" "foundation" menu Optional
            }
            /// News.
            /// En français : Nouvelles.
            News(News) {
                news "news" "news"
                segments "nouvelles" "news" names "nouvelle" "news" menu Optional
            }
            /// Pages.
            /// En français : Pages.
            Pages(Page) {
                pages "pages" "page"
                segments "pages" "pages" names "page" "page" menu Never
            }
        }
    };
}

pub(crate) use collections;

/// The place of a collection in the main menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MenuPlacement {
    /// In the menu of a site that does not define one, at this position.
    Default(u8),
    /// In the menu of a site that asks for it.
    Optional,
    /// Never: its items are reached from others, or are in the menu themselves.
    Never,
}

macro_rules! define_collections {
    ($(
        $(#[$doc:meta])+
        $variant:ident($type:ident) {
            $table:ident $folder:literal $prefix:literal
            segments $segment_fr:literal $segment_en:literal
            names $name_fr:literal $name_en:literal
            menu $($menu:tt)+
        }
    )+) => {
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

            /// Returns the default segments of its addresses, in French and in English.
            #[must_use]
            pub fn default_segments(self) -> (&'static str, &'static str) {
                match self { $(Self::$variant => ($segment_fr, $segment_en)),+ }
            }

            /// Returns the words for one of its items that commands take, in French and in English.
            #[must_use]
            pub fn names(self) -> (&'static str, &'static str) {
                match self { $(Self::$variant => ($name_fr, $name_en)),+ }
            }

            /// Returns its place in the main menu.
            #[must_use]
            pub fn menu_placement(self) -> MenuPlacement {
                match self { $(Self::$variant => MenuPlacement::$($menu)+),+ }
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
            pub fn each(&self, mut visit: impl FnMut(&ItemMeta, &dyn Visitable)) {
                $(self.$table.values().for_each(|item| visit(&item.meta, item));)+
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

collections!(define_collections);

impl Collection {
    /// Returns the names that `unstated` accepts: the fields of an item; for a plan, also
    /// `commitments`, and for a declaration, `attachments`, where its official text would be.
    #[must_use]
    pub fn open_fields(self) -> Vec<&'static str> {
        let inside = match self {
            Self::ActionPlans => Some(Self::Commitments.folder()),
            Self::Declarations => Some("attachments"),
            _ => None,
        };
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
