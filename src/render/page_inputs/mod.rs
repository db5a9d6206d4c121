//! The inputs of a page, and the record of those it read.

mod card;
mod markdown_view;
mod wording;

use std::{collections::BTreeSet, sync::Arc};

use jiff::civil::Date;

pub use card::{Card, PageLink};
pub use markdown_view::{HeadingView, MarkdownView};

use super::{
    Checks, KeyBuilder, ListPage, Lists, Page, PageKind, SitePlan, SourceMap, lists, source_map::SourceTexts,
    templates::Templates,
};
use crate::{
    config::{Section, Site},
    locale::Localization,
    model::{
        Address, Collection, CollectionItem, Item, ItemCode, ItemFile, ItemId, ItemKey, ItemMeta, Language,
        MenuPlace, OgpValue, PageRole, PartialDate, Timing, Topic, encode_path,
    },
    policy::Source,
    resolve::{
        Availability, Backlink, CommitmentProgress, Moment, PhaseStatus, PlanProgress, PlanStanding, Portal,
    },
    source::Fingerprint,
};

/// The portal as one page sees it. Everything it returns is added to the page's key.
pub struct PageInputs<'p> {
    portal: &'p Portal,
    plan: &'p SitePlan,
    lists: &'p Lists,
    checks: &'p Checks,
    address: Address,
    language: Language,
    /// `true` if the page is served at any address, so that relative links would not resolve.
    has_no_address: bool,
    /// Number of field texts returned so far: it makes their anchors unique.
    text_count: usize,
    key: KeyBuilder,
    /// Origins of the images on other sites that its texts show.
    image_origins: BTreeSet<String>,
    /// Origins of the texts and values returned, for the page's source map.
    source_texts: SourceTexts,
}

impl<'p> PageInputs<'p> {
    /// Creates the inputs of that page. The site's settings, strings and theme are small and used
    /// by every page: the renderer adds them to every key, so they are not recorded here.
    #[must_use]
    pub fn new(
        portal: &'p Portal,
        plan: &'p SitePlan,
        lists: &'p Lists,
        checks: &'p Checks,
        page: &Page,
    ) -> Self {
        let mut key = KeyBuilder::default();
        key.fold("address", &page.address);
        key.fold("language", &page.language);
        Self {
            portal,
            plan,
            lists,
            checks,
            address: page.address.clone(),
            language: page.language,
            // Hosts serve this page for any address that does not exist.
            has_no_address: page.kind == PageKind::NotFound,
            text_count: 0,
            key,
            image_origins: BTreeSet::new(),
            source_texts: SourceTexts::default(),
        }
    }

    /// Returns the hash of everything returned so far.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        self.key.finish()
    }

    /// Returns the origins of the images on other sites that the page's texts show, as sources of its
    /// policy.
    pub fn image_origins(&self) -> impl Iterator<Item = Source> + use<> {
        self.image_origins.iter().filter_map(|origin| Source::parse(origin)).collect::<Vec<_>>().into_iter()
    }

    /// Returns the page's language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// Returns the page's address.
    #[must_use]
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// Returns the site's settings.
    #[must_use]
    pub fn site(&self) -> &'p Site {
        &self.portal.site
    }

    /// Returns the localization of a language of the site: its locale and interface strings.
    ///
    /// # Panics
    /// Never: every language of a resolved portal has a localization, and only those languages have
    /// pages.
    #[must_use]
    #[expect(clippy::expect_used, reason = "a page in a language without a voice is a defect of the program")]
    pub fn localization(&self, language: Language) -> &'p Localization {
        let localization = self
            .portal
            .localizations
            .get(&language)
            .or_else(|| self.portal.localizations.get(&self.language));
        localization.expect("every language of the site has a voice")
    }

    /// Returns an item without the bodies of its texts.
    pub fn item<T: CollectionItem>(&mut self, id: &ItemId) -> Option<&'p Item<T>> {
        let item = self.portal.item::<T>(id);
        self.fold_head("item", T::COLLECTION, id, item.map(|item| &item.meta));
        item
    }

    /// Returns the metadata common to all items, for an item of any collection.
    pub fn meta(&mut self, key: &ItemKey) -> Option<&'p ItemMeta> {
        let meta = self.portal.meta(key);
        self.fold_head("head", key.collection, &key.id, meta);
        meta
    }

    /// Returns the file of an item that a field names. The item's metadata is added to the key with the
    /// item, its files included.
    #[must_use]
    pub fn file(&self, meta: &ItemMeta, name: &str) -> Option<&'p ItemFile> {
        self.portal.file_named(meta, name).map(|found| found.file)
    }

    fn fold_head(&mut self, facet: &str, collection: Collection, id: &ItemId, meta: Option<&ItemMeta>) {
        self.key.fold(facet, &(collection, id, meta.map(|meta| meta.fingerprint)));
    }

    /// Returns the availability of an item in a language.
    pub fn availability(&mut self, key: &ItemKey, language: Language) -> Availability {
        let availability = self.portal.availability(key, language);
        self.key.fold("availability", &(key, language, availability));
        availability
    }

    /// Returns the address of an item's page in a language.
    pub fn item_address(&mut self, key: &ItemKey, language: Language) -> Option<&'p Address> {
        let address = self.portal.addresses.item(key, language);
        self.key.fold("item-address", &(key, language, address));
        address
    }

    /// Returns the address of a section in a language.
    pub fn section_address(&mut self, section: &Section, language: Language) -> Option<&'p Address> {
        let address = self.portal.addresses.section(section, language);
        self.key.fold("section-address", &(section, language, address));
        address
    }

    /// Returns the URL of an address from this page: relative, except on the 404 page, which is
    /// served at any address.
    #[must_use]
    pub fn href(&self, address: &Address) -> String {
        if self.has_no_address {
            encode_path(&format!("{}{}", self.site().base_url.path(), address.as_str()))
        } else {
            encode_path(&address.from_page(&self.address))
        }
    }

    /// Returns the path from this page to the site's root, as a prefix for addresses: `../../`.
    #[must_use]
    pub fn root_path(&self) -> String {
        if self.has_no_address {
            self.site().base_url.path().to_owned()
        } else {
            "../".repeat(self.address.as_str().matches('/').count())
        }
    }

    /// Returns the items of a collection that exist in this page's language, in list order.
    pub fn items(&mut self, collection: Collection) -> &'p [ItemKey] {
        let keys = self.lists.all(collection, self.language);
        self.key.fold("ids", keys);
        keys
    }

    /// Returns the first `count` items of a collection, in list order.
    pub fn first_items(&mut self, collection: Collection, count: usize) -> &'p [ItemKey] {
        let keys = self.lists.all(collection, self.language);
        let keys = &keys[..count.min(keys.len())];
        self.key.fold("first", keys);
        keys
    }

    /// Returns the number of items of a collection that exist in this page's language.
    pub fn count_of(&mut self, collection: Collection) -> usize {
        let count = self.lists.all(collection, self.language).len();
        self.key.fold("how-many", &(collection, count));
        count
    }

    /// Returns one page of a collection's list in this page's language.
    pub fn list_page(&mut self, collection: Collection, number: usize) -> ListPage<'p> {
        let list = self.lists.page(self.site(), collection, self.language, number);
        self.key.fold("list", &list);
        list
    }

    /// Returns the address of the page of that kind in a language.
    pub fn page_address(&mut self, kind: &PageKind, language: Language) -> Option<&'p Address> {
        let address = self.plan.address(kind, language);
        self.key.fold("page-address", &(kind, language, address));
        address
    }

    /// Returns the pages placed in that menu that exist in this page's language, sorted by their
    /// `order`.
    pub fn menu_pages(&mut self, place: MenuPlace) -> Vec<ItemKey> {
        let pages = self.portal.items.pages.values().filter(|page| page.facts.menu == Some(place));
        let mut pages: Vec<_> =
            pages.map(|page| (page.facts.order.unwrap_or(u32::MAX), page.meta.key())).collect();
        pages.retain(|(_, key)| self.portal.availability(key, self.language).has_page());
        pages.sort();
        self.key.fold("pages-at", &pages);
        pages.into_iter().map(|(_, key)| key).collect()
    }

    /// Returns the page with that role.
    pub fn page_with_role(&mut self, role: PageRole) -> Option<ItemKey> {
        let page = self.portal.items.pages.values().find(|page| page.facts.is(role));
        let key = page.map(|page| page.meta.key());
        self.key.fold("page-for", &(role, &key));
        key
    }

    /// Returns the progress of a commitment.
    pub fn commitment_progress(&mut self, id: &ItemId) -> Option<&'p CommitmentProgress> {
        let progress = self.portal.derived().commitments.get(id);
        self.key.fold("commitment-progress", &(id, progress));
        progress
    }

    /// Returns the progress of a plan.
    pub fn plan_progress(&mut self, id: &ItemId) -> Option<&'p PlanProgress> {
        let progress = self.portal.derived().plans.get(id);
        self.key.fold("plan-progress", &(id, progress));
        progress
    }

    /// Returns the phases of a plan's cycle.
    pub fn phases(&mut self, id: &ItemId) -> &'p [PhaseStatus] {
        let phases = self.portal.derived().phases.get(id).map_or(&[][..], Vec::as_slice);
        self.key.fold("phases", &(id, phases));
        phases
    }

    /// Returns the stage of a plan.
    pub fn plan_standing(&mut self, id: &ItemId) -> Option<&'p PlanStanding> {
        let standing = self.portal.derived().stages.get(id);
        self.key.fold("stage", &(id, standing));
        standing
    }

    /// Returns whether an item is under way, to come or over.
    pub fn timing(&mut self, key: &ItemKey) -> Timing {
        let timing = lists::timing(self.portal, key);
        self.key.fold("timing", &(key, timing));
        timing
    }

    /// Returns the items that refer to an item, each with the field.
    pub fn backlinks(&mut self, key: &ItemKey) -> &'p [Backlink] {
        let links = self.portal.backlinks(key);
        self.key.fold("backlinks", &(key, links));
        links
    }

    /// Returns the timeline of all dated items.
    pub fn timeline(&mut self) -> &'p [Moment] {
        let timeline = self.portal.timeline();
        self.key.fold("timeline", timeline);
        timeline
    }

    /// Returns the commitments of a plan in the order of their codes, in whatever languages they exist.
    pub fn commitments_of(&mut self, plan: &ItemId) -> Vec<(ItemCode, ItemId)> {
        let items = self.portal.items.commitments.iter();
        let of_plan = items.filter(|(id, _)| id.parent().as_ref() == Some(plan));
        let mut commitments: Vec<_> =
            of_plan.map(|(id, item)| (item.facts.code.value.clone(), id.clone())).collect();
        commitments.sort();
        self.key.fold("commitments-of", &(plan, &commitments));
        commitments
    }

    /// The topics, in the portal's order.
    pub fn topics(&mut self) -> &'p [Topic] {
        self.key.fold("topics", &self.portal.topics);
        &self.portal.topics
    }

    /// Returns the values that commitments serve.
    pub fn values(&mut self) -> &'p [OgpValue] {
        self.key.fold("values", &self.portal.values);
        &self.portal.values
    }

    /// Returns the items of a topic that exist in this page's language, in order of collection, each
    /// in the order of its list.
    pub fn items_with_topic(&mut self, topic: &str) -> Vec<ItemKey> {
        let listed = Collection::ALL.iter().flat_map(|it| self.lists.all(*it, self.language));
        let about = |key: &&ItemKey| {
            let topics = self.portal.meta(key).map(|meta| meta.common.topics.iter());
            topics.is_some_and(|mut topics| topics.any(|term| term.id == topic))
        };
        let keys: Vec<ItemKey> = listed.filter(about).cloned().collect();
        self.key.fold("with-topic", &(topic, &keys));
        keys
    }

    /// Returns `true` if a date is entirely in the future. Only that answer is added to the key,
    /// not the day.
    pub fn is_upcoming(&mut self, date: &PartialDate) -> bool {
        let to_come = date.extent.first_day() > self.portal.today;
        self.key.fold("to-come", &to_come);
        to_come
    }

    /// Returns `true` if a date is wholly past on the day of the build.
    pub fn is_past(&mut self, date: &PartialDate) -> bool {
        let is_past = date.is_past(self.portal.today);
        self.key.fold("is-past", &(date, is_past));
        is_past
    }

    /// Returns `true` if the item has a page in the language of this page.
    pub fn has_page(&mut self, key: &ItemKey) -> bool {
        self.availability(key, self.language).has_page()
    }

    /// Returns the day the portal is built for. Only pages that print the day itself may call this: for
    /// anything else that depends on time, record the result (such as overdue), not the day.
    pub fn today(&mut self) -> Date {
        self.key.fold("today", &self.portal.today);
        self.portal.today
    }

    /// The checks that every page goes through.
    pub fn checks(&mut self) -> &'p Checks {
        self.key.fold("checks", self.checks);
        self.checks
    }

    /// Records that the page depends on the address that an alias redirects to.
    pub fn note_target(&mut self, target: &Address) {
        self.key.fold("alias", target);
    }

    /// The source map of the texts handed out.
    pub(super) fn into_source_map(self, templates: &Arc<Templates>) -> SourceMap {
        SourceMap::new(self.source_texts, Arc::clone(templates))
    }
}
