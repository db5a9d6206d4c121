//! The distribution of a total, as a bar and as a table.

use serde::Serialize;

use super::Bar;
use crate::{model::ProgressStatus, render::PageInputs};

/// The distribution of a total.
#[derive(Clone, Debug, Serialize)]
pub struct Share {
    /// Total, formatted for the page's language.
    pub total: String,
    /// Total, to select a plural form.
    pub count: usize,
    /// Parts, in order, none empty.
    pub slices: Vec<Slice>,
}

/// One part of a total.
#[derive(Clone, Debug, Serialize)]
pub struct Slice {
    /// Category: `complete`, `civil-society`.
    pub kind: &'static str,
    /// Id of the string that is its label.
    pub label: String,
    /// Count.
    pub count: usize,
    /// Count, formatted for the page's language.
    pub number: String,
    /// Percentage of the total, such as « 30 % ».
    pub percent: String,
    /// Segment of the bar.
    pub bar: Bar,
}

/// Statuses in display order, from complete to withdrawn.
const STATUSES: [ProgressStatus; 5] = [
    ProgressStatus::Complete,
    ProgressStatus::SubstantialProgress,
    ProgressStatus::LimitedProgress,
    ProgressStatus::NotStarted,
    ProgressStatus::Withdrawn,
];

impl Share {
    /// Builds the distribution of statuses; `None` if all counts are zero.
    pub fn of_statuses(
        counts: &std::collections::BTreeMap<ProgressStatus, usize>,
        inputs: &PageInputs<'_>,
    ) -> Option<Self> {
        let count = |status| counts.get(&status).copied().unwrap_or(0);
        Self::of("status", STATUSES.into_iter().map(|status| (status.as_str(), count(status))), inputs)
    }

    /// Builds a distribution from counts, each labelled by the string `vocabulary-kind`; `None` if
    /// all are zero.
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
