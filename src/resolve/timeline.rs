//! Everything dated, in order.

use crate::model::{Collection, ItemKey, Items, PartialDate};

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
        }
    }
}

/// Every moment of every item, from the first day to the last.
pub(super) fn of(items: &Items) -> Vec<Moment> {
    let mut moments = Vec::new();
    let mut add = |collection, id: &crate::model::ItemId, kind, date: Option<&PartialDate>| {
        if let Some(date) = date.filter(|date| date.extent.year().is_some()) {
            let key = ItemKey { collection, id: id.clone() };
            moments.push(Moment { date: date.clone(), key, kind });
        }
    };
    for (id, item) in &items.declarations {
        add(Collection::Declarations, id, MomentKind::Happened, Some(&item.facts.date));
    }
    for (id, item) in &items.action_plans {
        let period = item.facts.period.as_ref();
        add(Collection::ActionPlans, id, MomentKind::Begins, period.map(|period| &period.start));
        add(Collection::ActionPlans, id, MomentKind::Ends, period.and_then(|period| period.end.as_ref()));
    }
    for (id, item) in &items.achievements {
        add(Collection::Achievements, id, MomentKind::Since, item.facts.since.as_ref());
        add(Collection::Achievements, id, MomentKind::Happened, item.facts.date.as_ref());
    }
    for (id, item) in &items.committees {
        add(Collection::Committees, id, MomentKind::Since, item.facts.established.as_ref());
    }
    for (id, item) in &items.consultations {
        add(Collection::Consultations, id, MomentKind::Begins, item.facts.opens.as_ref());
        add(Collection::Consultations, id, MomentKind::Ends, item.facts.closes.as_deref());
    }
    for (id, item) in &items.events {
        add(Collection::Events, id, MomentKind::Happened, item.facts.start.as_ref());
    }
    for (id, item) in &items.datasets {
        add(Collection::Datasets, id, MomentKind::Happened, item.facts.issued.as_ref());
    }
    for (id, item) in &items.foundations {
        add(Collection::Foundations, id, MomentKind::Since, Some(&item.facts.year));
    }
    for (id, item) in &items.news {
        add(Collection::News, id, MomentKind::Happened, Some(&item.facts.date));
    }
    moments.sort_by(|a, b| (a.date.extent, &a.key, a.kind).cmp(&(b.date.extent, &b.key, b.kind)));
    moments
}
