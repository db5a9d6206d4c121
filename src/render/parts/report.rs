//! What the government reports, period by period.

use serde::Serialize;

use super::{AttachmentView, ProseSection, ProseSectionsBuilder, attachments};
use crate::{
    model::{Commitment, Item, ProgressReport},
    render::{DateView, PageInputs},
};

/// A progress report.
#[derive(Serialize)]
pub struct ReportView<'p> {
    /// The end of the period it reports on.
    pub period: DateView,
    /// When it was published.
    pub published: Option<DateView>,
    /// Where the commitment stands, as it says.
    pub status: &'static str,
    /// When the commitment was withdrawn, if it was.
    pub withdrawn: Option<DateView>,
    /// What was done, what stood in the way, why it was withdrawn.
    pub sections: Vec<ProseSection<'p>>,
    /// What shows it.
    pub evidence: Vec<AttachmentView>,
}

impl<'p> ReportView<'p> {
    /// The reports of a commitment, the latest first.
    pub fn all(commitment: &'p Item<Commitment>, inputs: &mut PageInputs<'p>) -> Vec<Self> {
        let mut reports: Vec<&ProgressReport> = commitment.facts.reports.iter().collect();
        reports.sort_by_key(|report| std::cmp::Reverse(report.period.extent));
        reports.into_iter().map(|report| Self::of(report, commitment, inputs)).collect()
    }

    fn of(report: &'p ProgressReport, commitment: &'p Item<Commitment>, inputs: &mut PageInputs<'p>) -> Self {
        Self {
            period: inputs.date(&report.period),
            published: report.published.as_ref().map(|date| inputs.date(date)),
            status: report.status.as_str(),
            withdrawn: report.withdrawn.as_ref().map(|date| inputs.date(date)),
            evidence: attachments(&report.evidence, &commitment.meta, inputs),
            sections: ProseSectionsBuilder::new(&commitment.meta, inputs)
                .field("reason", report.reason.as_ref())
                .field("progress", report.progress.as_ref())
                .field("challenges", report.challenges.as_ref())
                .build(),
        }
    }
}
