//! How a whole divides, as a bar and as the same figures in a table.

use serde::Serialize;

use super::Bar;
use crate::{model::ProgressStatus, render::PageInputs};

/// How a whole divides.
#[derive(Clone, Debug, Serialize)]
pub struct Share {
    /// How many there are in all, as the page's language writes it.
    pub total: String,
    /// The same, to choose a plural by.
    pub count: usize,
    /// The parts, in order. None is empty.
    pub slices: Vec<Slice>,
}

/// One part of a whole.
#[derive(Clone, Debug, Serialize)]
pub struct Slice {
    /// Which part: `complete`, `civil-society`.
    pub kind: &'static str,
    /// What it is called: the string of this id.
    pub label: String,
    /// How many.
    pub count: usize,
    /// How many, as the page's language writes it.
    pub number: String,
    /// Its share of the whole, such as « 30 % ».
    pub percent: String,
    /// Where its bar begins and how long it is, of a whole of 1000.
    pub bar: Bar,
}

/// From what is done to what was given up.
const STATUSES: [ProgressStatus; 5] = [
    ProgressStatus::Complete,
    ProgressStatus::SubstantialProgress,
    ProgressStatus::LimitedProgress,
    ProgressStatus::NotStarted,
    ProgressStatus::Withdrawn,
];

impl Share {
    /// How many stand where; `None` for none at all.
    pub fn of_statuses(
        counts: &std::collections::BTreeMap<ProgressStatus, usize>,
        inputs: &PageInputs<'_>,
    ) -> Option<Self> {
        let count = |status| counts.get(&status).copied().unwrap_or(0);
        Self::of("status", STATUSES.into_iter().map(|status| (status.as_str(), count(status))), inputs)
    }

    /// A whole made of those parts, each called by the string `vocabulary-kind`; `None` for nothing.
    pub fn of(
        vocabulary: &str,
        parts: impl Iterator<Item = (&'static str, usize)>,
        inputs: &PageInputs<'_>,
    ) -> Option<Self> {
        let parts: Vec<_> = parts.filter(|(_, count)| *count > 0).collect();
        let total: usize = parts.iter().map(|(_, count)| count).sum();
        let locale = inputs.locale();
        let mut before = 0;
        let mut slices = Vec::with_capacity(parts.len());
        for (kind, count) in parts {
            slices.push(Slice {
                kind,
                label: format!("{vocabulary}-{kind}"),
                count,
                number: inputs.count(count),
                #[expect(
                    clippy::cast_precision_loss,
                    reason = "counts of commitments and members are small"
                )]
                percent: locale.percent(count as f64 / total as f64, 0),
                bar: Bar::between(before, before + count, total),
            });
            before += count;
        }
        (total > 0).then(|| Self { total: inputs.count(total), count: total, slices })
    }
}
