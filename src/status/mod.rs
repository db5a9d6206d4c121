//! Where the portal stands, for those who answer for it: what is overdue, what lacks, what waits, one
//! organization at a time, so that each representative can be sent their own.
//!
//! [`PortalStatus::of`] sorts what the rules found, and adds what is due for a review and what is not
//! public yet. [`text`], [`json`] and [`html`] word it. It is never part of the site.

mod html;
mod json;
mod responsibility;
mod text;

pub use html::html;
pub use json::json;
pub use text::{is_status, text};

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::{
    diagnostic::{Argument, Location, Message},
    model::{ItemId, ItemKey, ItemMeta, Localized},
    resolve::{HiddenReason, Portal},
    rules::{self, Concern, Finding, Subject},
};

/// Where the portal stands on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct PortalStatus {
    /// The day.
    pub today: Date,
    /// What each organization answers for, in the order of their ids; what nobody answers for last.
    pub organizations: Vec<OrganizationStatus>,
}

/// What one organization answers for.
#[derive(Clone, Debug, PartialEq)]
pub struct OrganizationStatus {
    /// The organization; none for what nobody answers for.
    pub organization: Option<ItemId>,
    /// What it is called.
    pub title: Option<Localized<String>>,
    /// Who represents it there: an office or a name, and where to write.
    pub contact: Option<Contact>,
    /// What there is to do, by concern, each in the order of items.
    pub concerns: BTreeMap<Concern, Vec<Task>>,
}

/// The person to contact.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// Their office.
    pub office: Option<Localized<String>>,
    /// Their name.
    pub name: Option<String>,
    /// Their email.
    pub email: Option<String>,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    /// The item.
    pub item: ItemKey,
    /// What it is called.
    pub title: Localized<String>,
    /// What there is to do.
    pub message: Message,
    /// The file and, where it is known, the line.
    pub location: (String, Option<usize>),
}

impl PortalStatus {
    /// Sorts what was found by who answers for it. `only` is one organization, where not all.
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
        for finding in findings {
            let Subject::Item(about) = &finding.subject else { continue };
            let title = portal.meta(about).map(|meta| meta.common.title.clone());
            let task = Task {
                item: about.clone(),
                title: title.unwrap_or_default(),
                message: finding.diagnostic.message.clone(),
                location: location(portal, &finding.diagnostic.location),
            };
            report(about, rules::concern(finding.diagnostic.code), &task);
        }
        for meta in portal.items.metas() {
            if let Some(review) = meta.common.review_by.as_ref().filter(|day| day.is_past(portal.today)) {
                let day = Argument::Day(review.extent.last_day());
                report(&meta.key(), Concern::Review, &pending_task(portal, meta, "status-review", day));
            }
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
        // Those that have a name come first.
        let (named, unassigned): (Vec<_>, Vec<_>) =
            organizations.into_iter().partition(|(id, _)| id.is_some());
        let in_order = named.into_iter().chain(unassigned);
        let organizations =
            in_order.map(|(id, concerns)| organization_status(portal, id, concerns)).collect();
        Self { today: portal.today, organizations }
    }

    /// How many things of that concern there are in all, each item's counted once.
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
    // One that is a draft itself may answer for others already.
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
        message: Message::new(message)
            .with("title", &meta.common.title)
            .with("item", meta.key().to_string())
            .with("day", day),
        location: location(portal, &meta.declared.into()),
    }
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
