//! Where the portal stands, for those who answer for it: what is overdue, what lacks, what waits, one
//! organization at a time, so that each representative can be sent their own.
//!
//! [`Status::of`] sorts what the rules found, and adds what is due for a review and what is not
//! public yet. [`text`], [`json`] and [`html`] word it. It is never part of the site.

mod concern;
mod html;
mod json;
mod responsible;
mod text;

pub use concern::Concern;
pub use html::html;
pub use json::json;
pub use text::{is_status, text};

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::{
    diagnostic::{Argument, Message, Place},
    model::{Head, ItemId, ItemKey, Localized},
    resolve::{Hidden, Portal},
    rules::{Finding, Subject},
};

/// Where the portal stands on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Status {
    /// The day.
    pub today: Date,
    /// What each organization answers for, in the order of their ids; what nobody answers for last.
    pub organizations: Vec<Standing>,
}

/// What one organization answers for.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// The organization; none for what nobody answers for.
    pub organization: Option<ItemId>,
    /// What it is called.
    pub title: Option<Localized<String>>,
    /// Who represents it there: an office or a name, and where to write.
    pub contact: Option<Contact>,
    /// What there is to do, by concern, each in the order of items.
    pub concerns: BTreeMap<Concern, Vec<Entry>>,
}

/// Who is to be told.
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
pub struct Entry {
    /// The item.
    pub item: ItemKey,
    /// What it is called.
    pub title: Localized<String>,
    /// What there is to do.
    pub message: Message,
    /// The file and, where it is known, the line.
    pub place: (String, Option<usize>),
}

impl Status {
    /// Sorts what was found by who answers for it. `only` is one organization, where not all.
    #[must_use]
    pub fn of(portal: &Portal, findings: &[Finding], only: Option<&ItemId>) -> Self {
        let mut organizations: BTreeMap<Option<ItemId>, BTreeMap<Concern, Vec<Entry>>> = BTreeMap::new();
        let mut report = |key: &ItemKey, concern: Concern, entry: &Entry| {
            for organization in responsible::of(portal, key) {
                if only.is_none_or(|only| organization.as_ref() == Some(only)) {
                    let concerns = organizations.entry(organization).or_default();
                    concerns.entry(concern).or_default().push(entry.clone());
                }
            }
        };
        for finding in findings {
            let Subject::Item(about) = &finding.about else { continue };
            let title = portal.head(about).map(|head| head.common.title.clone());
            let entry = Entry {
                item: about.clone(),
                title: title.unwrap_or_default(),
                message: finding.diagnostic.message.clone(),
                place: place(portal, &finding.diagnostic.place),
            };
            report(about, Concern::of(finding.diagnostic.code), &entry);
        }
        for head in portal.items.heads() {
            if let Some(review) = head.common.review_by.as_ref().filter(|day| day.is_past(portal.today)) {
                let day = Argument::Day(review.extent.last_day());
                report(&head.key(), Concern::Review, &waiting(portal, head, "status-review", day));
            }
        }
        for head in portal.hidden_items.heads() {
            let Some(why) = portal.hidden.get(&head.key()) else { continue };
            let day = head.common.publish_at.as_ref().map(|day| Argument::Day(day.extent.first_day()));
            let entry = match (why, day) {
                (Hidden::Draft, _) => waiting(portal, head, "status-draft", "none".into()),
                (Hidden::NotYet, Some(day)) => waiting(portal, head, "status-to-come", day),
                _ => continue,
            };
            report(&head.key(), Concern::Draft, &entry);
        }
        // Those that have a name come first.
        let (named, nobody): (Vec<_>, Vec<_>) = organizations.into_iter().partition(|(id, _)| id.is_some());
        let standings = named.into_iter().chain(nobody);
        let organizations = standings.map(|(id, concerns)| standing(portal, id, concerns)).collect();
        Self { today: portal.today, organizations }
    }

    /// How many things of that concern there are in all, each item's counted once.
    #[must_use]
    pub fn count(&self, concern: Concern) -> usize {
        let mut all: Vec<&Entry> =
            self.organizations.iter().filter_map(|it| it.concerns.get(&concern)).flatten().collect();
        all.sort_by_key(|entry| (&entry.item, &entry.place, entry.message.id.as_ref()));
        all.dedup();
        all.len()
    }
}

fn standing(portal: &Portal, id: Option<ItemId>, concerns: BTreeMap<Concern, Vec<Entry>>) -> Standing {
    // One that is a draft itself may answer for others already.
    let organization = id.as_ref().and_then(|id| {
        portal.items.organizations.get(id).or_else(|| portal.hidden_items.organizations.get(id))
    });
    let person = organization.and_then(|organization| organization.facts.representative.as_ref());
    Standing {
        title: organization.map(|organization| organization.head.common.title.clone()),
        contact: person.map(|person| Contact {
            office: person.office.clone(),
            name: person.name.clone(),
            email: person.email.as_ref().map(|email| email.as_str().to_owned()),
        }),
        organization: id,
        concerns,
    }
}

fn waiting(portal: &Portal, head: &Head, message: &'static str, day: Argument) -> Entry {
    Entry {
        item: head.key(),
        title: head.common.title.clone(),
        message: Message::new(message)
            .with("title", &head.common.title)
            .with("item", head.key().to_string())
            .with("day", day),
        place: place(portal, &head.declared.into()),
    }
}

fn place(portal: &Portal, place: &Place) -> (String, Option<usize>) {
    match place {
        Place::Span(span) => {
            let file = portal.sources.file(span.file);
            (file.path().to_owned(), Some(file.position(span.start as usize).line))
        }
        Place::Path(path) | Place::Address(path) => (path.clone(), None),
    }
}
