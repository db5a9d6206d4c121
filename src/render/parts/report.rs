//! The government's progress reports.

use serde::Serialize;

use super::{AttachmentView, ProseSection, ProseSectionsBuilder, attachments};
use crate::{
    model::{Commitment, Item, ProgressReport},
    render::{DateView, PageInputs},
};

/// A progress report.
#[derive(Serialize)]
pub struct ReportView<'p> {
    /// End of the reporting period.
    pub period: DateView,
    /// Date of publication.
    pub published: Option<DateView>,
    /// Declared status of the commitment.
    pub status: &'static str,
    /// Date of withdrawal, if the commitment was withdrawn.
    pub withdrawn: Option<DateView>,
    /// Progress, challenges and reason for withdrawal.
    pub sections: Vec<ProseSection<'p>>,
    /// Evidence.
    pub evidence: Vec<AttachmentView>,
}

impl<'p> ReportView<'p> {
    /// Builds the views of a commitment's reports, latest first.
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
