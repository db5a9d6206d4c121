//! The timeline of dated items.

use crate::model::{ItemKey, ItemMeta, Items, PartialDate};

/// A date or period on the timeline.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// Date.
    pub date: PartialDate,
    /// Item.
    pub key: ItemKey,
    /// Kind of the date.
    pub kind: MomentKind,
}

/// The kind of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MomentKind {
    /// The item was made, held or announced then.
    Happened,
    /// The item has existed since then.
    Since,
    /// A period of the item begins then.
    Begins,
    /// A period of the item ends then.
    Ends,
    /// The item is planned for then.
    Planned,
}

impl MomentKind {
    /// Returns the suffix of the id of its interface string.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Happened => "happened",
            Self::Since => "since",
            Self::Begins => "begins",
            Self::Ends => "ends",
            Self::Planned => "planned",
        }
    }
}

/// Returns the moments of all items, earliest first.
pub(super) fn of(items: &Items) -> Vec<Moment> {
    let mut moments = Vec::new();
    let mut add = |meta: &ItemMeta, kind, date: Option<&PartialDate>| {
        if let Some(date) = date.filter(|date| date.extent.year().is_some()) {
            let kind = if meta.common.planned { MomentKind::Planned } else { kind };
            moments.push(Moment { date: date.clone(), key: meta.key(), kind });
        }
    };
    for item in items.declarations.values() {
        add(&item.meta, MomentKind::Happened, Some(&item.facts.date));
    }
    for item in items.action_plans.values() {
        let period = item.facts.period.as_ref();
        add(&item.meta, MomentKind::Begins, period.map(|period| &period.start));
        add(&item.meta, MomentKind::Ends, period.and_then(|period| period.end.as_ref()));
    }
    for item in items.achievements.values() {
        add(&item.meta, MomentKind::Since, item.facts.since.as_ref());
        add(&item.meta, MomentKind::Happened, item.facts.date.as_ref());
    }
    for item in items.committees.values() {
        add(&item.meta, MomentKind::Since, item.facts.established.as_ref());
    }
    for item in items.consultations.values() {
        add(&item.meta, MomentKind::Begins, item.facts.opens.as_ref());
        add(&item.meta, MomentKind::Ends, item.facts.closes.as_deref());
    }
    for item in items.events.values() {
        add(&item.meta, MomentKind::Happened, item.facts.start.as_ref());
    }
    for item in items.datasets.values() {
        add(&item.meta, MomentKind::Happened, item.facts.issued.as_ref());
    }
    for item in items.foundations.values() {
        add(&item.meta, MomentKind::Since, Some(&item.facts.year));
    }
    for item in items.news.values() {
        add(&item.meta, MomentKind::Happened, Some(&item.facts.date));
    }
    moments.sort_by(|a, b| (a.date.extent, &a.key, a.kind).cmp(&(b.date.extent, &b.key, b.kind)));
    moments
}
