//! The documents that items have in their fields.

use crate::{
    model::{Attachment, ItemMeta},
    resolve::Portal,
};

/// Returns each list of documents with its item: what is attached, the evidence of milestones and reports;
/// a field that has one document is a list of its own.
pub(super) fn document_lists(portal: &Portal) -> impl Iterator<Item = (&ItemMeta, &[Attachment])> {
    let items = &portal.items;
    let attached = items.metas().map(|meta| (meta, meta.common.attachments.as_slice()));
    let of_commitments = items.commitments.values().flat_map(|item| {
        let of_milestones = item.facts.milestones.iter().map(|it| it.evidence.as_slice());
        let of_reports = item.facts.reports.iter().map(|it| it.evidence.as_slice());
        let assessment = item.facts.independent_assessment.iter().map(|it| it.report.as_slice());
        of_milestones.chain(of_reports).chain(assessment).map(|documents| (&item.meta, documents))
    });
    let of_plans = items.action_plans.values().flat_map(|item| {
        let reports = item.facts.assessments.iter().map(|it| it.report.as_slice());
        reports.chain([item.facts.response.as_slice()]).map(|documents| (&item.meta, documents))
    });
    let of_committees = items.committees.values().flat_map(|item| {
        let meetings = item.facts.meetings.iter();
        let of_meetings = meetings.flat_map(|it| [it.agenda.as_slice(), it.minutes.as_slice()]);
        of_meetings.chain([item.facts.rules.as_slice()]).map(|documents| (&item.meta, documents))
    });
    let of_consultations = items.consultations.values().filter_map(|item| {
        let results = item.facts.results.as_ref()?;
        Some((&item.meta, results.report.as_slice()))
    });
    attached.chain(of_commitments).chain(of_plans).chain(of_committees).chain(of_consultations)
}
