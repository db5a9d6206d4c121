//! Status of the portal: what is overdue, missing or pending, grouped by responsible organization
//! so that each representative can receive their own.
//!
//! [`PortalStatus::of`] groups the findings of the rules, and adds items due for review and items
//! that are not public yet. [`text`], [`json`] and [`html`] render it. It is never part of the
//! site.

mod html;
mod json;
mod responsibility;
mod text;

pub use html::html;
pub use json::json;
pub use text::{is_status, text};

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::{
    diagnostic::{Argument, Location, Message},
    model::{ItemId, ItemKey, ItemMeta, Language, Localized},
    resolve::{HiddenReason, Portal},
    rules::{self, Concern, Finding, Subject},
};

/// Status of the portal on a given day.
#[derive(Clone, Debug, PartialEq)]
pub struct PortalStatus {
    /// The day of the status.
    pub today: Date,
    /// Status of each organization, sorted by id; tasks without a responsible organization come
    /// last.
    pub organizations: Vec<OrganizationStatus>,
}

/// Tasks of one organization.
#[derive(Clone, Debug, PartialEq)]
pub struct OrganizationStatus {
    /// The organization; `None` for tasks without a responsible organization.
    pub organization: Option<ItemId>,
    /// Its title, if it is known.
    pub title: Option<Localized<String>>,
    /// Its representative, if it has one.
    pub contact: Option<Contact>,
    /// Tasks by category, each in the order of items.
    pub concerns: BTreeMap<Concern, Vec<Task>>,
}

/// Representative of an organization.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// Office of the representative.
    pub office: Option<Localized<String>>,
    /// Name of the representative.
    pub name: Option<String>,
    /// Email of the representative.
    pub email: Option<String>,
}

/// One task.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    /// The item concerned.
    pub item: ItemKey,
    /// Title of the item.
    pub title: Localized<String>,
    /// `true` if another item has the same title in a language.
    pub shares_title: bool,
    /// Description of the task.
    pub message: Message,
    /// File, and line if it is known.
    pub location: (String, Option<usize>),
}

impl PortalStatus {
    /// Groups findings by responsible organization. `only` restricts the status to one
    /// organization.
    #[must_use]
    pub fn of(portal: &Portal, findings: &[Finding], only: Option<&ItemId>) -> Self {
        let mut organizations: BTreeMap<Option<ItemId>, BTreeMap<Concern, Vec<Task>>> = BTreeMap::new();
        let mut report = |key: &ItemKey, concern: Concern, task: &Task| {
            for organization in responsibility::of(portal, key) {
                if only.is_none_or(|only| organization.as_ref() == Some(only)) {
                    let concerns = organizations.entry(organization).or_default();
                    concerns.entry(concern).or_default().push(task.clone());
                }
            }
        };
        let same_titles = items_with_same_title(portal);
        for finding in findings {
            let Subject::Item(about) = &finding.subject else { continue };
            let title = portal.meta(about).map(|meta| meta.common.title.clone());
            let task = Task {
                item: about.clone(),
                title: title.unwrap_or_default(),
                shares_title: same_titles.contains(about),
                message: finding.diagnostic.message.clone(),
                location: location(portal, &finding.diagnostic.location),
            };
            report(about, rules::concern(finding.diagnostic.code), &task);
        }
        for meta in portal.hidden_items.metas() {
            let Some(why) = portal.hidden.get(&meta.key()) else { continue };
            let day = meta.common.publish_at.as_ref().map(|day| Argument::Day(day.extent.first_day()));
            let task = match (why, day) {
                (HiddenReason::Draft, _) => pending_task(portal, meta, "status-draft", "none".into()),
                (HiddenReason::Scheduled, Some(day)) => pending_task(portal, meta, "status-to-come", day),
                _ => continue,
            };
            report(&meta.key(), Concern::Draft, &task);
        }
        // Tasks without a responsible organization come last.
        let (named, unassigned): (Vec<_>, Vec<_>) =
            organizations.into_iter().partition(|(id, _)| id.is_some());
        let in_order = named.into_iter().chain(unassigned);
        let organizations =
            in_order.map(|(id, concerns)| organization_status(portal, id, concerns)).collect();
        Self { today: portal.today, organizations }
    }

    /// Returns the number of tasks of a category. A task shared by several organizations counts
    /// once.
    #[must_use]
    pub fn count(&self, concern: Concern) -> usize {
        let mut all: Vec<&Task> =
            self.organizations.iter().filter_map(|it| it.concerns.get(&concern)).flatten().collect();
        all.sort_by_key(|task| (&task.item, &task.location, task.message.id.as_ref()));
        all.dedup();
        all.len()
    }
}

fn organization_status(
    portal: &Portal,
    id: Option<ItemId>,
    concerns: BTreeMap<Concern, Vec<Task>>,
) -> OrganizationStatus {
    // The organization may itself be a draft.
    let organization = id.as_ref().and_then(|id| {
        portal.items.organizations.get(id).or_else(|| portal.hidden_items.organizations.get(id))
    });
    let person = organization.and_then(|organization| organization.facts.representative.as_ref());
    OrganizationStatus {
        title: organization.map(|organization| organization.meta.common.title.clone()),
        contact: person.map(|person| Contact {
            office: person.office.clone(),
            name: person.name.clone(),
            email: person.email.as_ref().map(|email| email.as_str().to_owned()),
        }),
        organization: id,
        concerns,
    }
}

fn pending_task(portal: &Portal, meta: &ItemMeta, message: &'static str, day: Argument) -> Task {
    Task {
        item: meta.key(),
        title: meta.common.title.clone(),
        // Its message names the item.
        shares_title: false,
        message: Message::new(message)
            .with("title", &meta.common.title)
            .with("item", meta.key().to_string())
            .with("day", day),
        location: location(portal, &meta.declared.into()),
    }
}

/// Returns the items whose title, in a language, is also that of another one.
fn items_with_same_title(portal: &Portal) -> BTreeSet<ItemKey> {
    let mut first: BTreeMap<(Language, &str), ItemKey> = BTreeMap::new();
    let mut same = BTreeSet::new();
    for meta in portal.items.metas() {
        for (language, title) in meta.common.title.iter() {
            let earlier = first.entry((language, title.as_str())).or_insert_with(|| meta.key());
            if *earlier != meta.key() {
                same.extend([earlier.clone(), meta.key()]);
            }
        }
    }
    same
}

fn location(portal: &Portal, location: &Location) -> (String, Option<usize>) {
    match location {
        Location::Span(span) => {
            let file = portal.sources.file(span.file);
            (file.path().to_owned(), Some(file.position(span.start as usize).line))
        }
        Location::Path(path) | Location::Address(path) => (path.clone(), None),
    }
}
