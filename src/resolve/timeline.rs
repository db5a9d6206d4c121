//! Everything dated, in order.

use crate::model::{ItemKey, ItemMeta, Items, PartialDate};

/// A day, or a longer stretch, on which something happened or will.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// When.
    pub date: PartialDate,
    /// What.
    pub key: ItemKey,
    /// In which way the date is the item's.
    pub kind: MomentKind,
}

/// In which way a date is an item's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MomentKind {
    /// It was made, held or announced then.
    Happened,
    /// It has existed since then.
    Since,
    /// A period of it begins then.
    Begins,
    /// A period of it ends then.
    Ends,
    /// It is announced for then.
    Planned,
}

impl MomentKind {
    /// The end of the id of its interface string.
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

/// Every moment of every item, from the first day to the last.
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
