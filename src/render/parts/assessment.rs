//! Assessments by others than the government, and its own: kept apart, never merged.

use serde::Serialize;

use super::{AttachmentView, Fact, FactsBuilder, attachment};
use crate::{
    model::{
        ActionPlan, Assessor, Commitment, IndependentAssessment, Item, ItemMeta, PlanAssessment,
        PublicComment,
    },
    render::{DateView, MarkdownView, PageInputs, PageLink},
};

/// An independent assessor's findings on a commitment.
#[derive(Serialize)]
pub struct IndependentView<'p> {
    /// Findings, one by one.
    pub facts: Vec<Fact>,
    /// Degree of completion according to the assessor.
    pub completion: Option<&'static str>,
    /// Summary of the findings.
    pub summary: Option<MarkdownView<'p>>,
    /// Report.
    pub report: Option<AttachmentView>,
}

/// A comment by someone outside government.
#[derive(Serialize)]
pub struct CommentView<'p> {
    /// Date.
    pub date: DateView,
    /// Author.
    pub author: Option<String>,
    /// Organization the author speaks for.
    pub organization: Option<PageLink>,
    /// Text.
    pub text: Option<MarkdownView<'p>>,
    /// Document or page it was published in.
    pub source: Option<AttachmentView>,
}

/// The reports of one kind of assessor on a plan as a whole.
#[derive(Serialize)]
pub struct PlanReports<'p> {
    /// Assessor: `government`, `independent`, `public`.
    pub assessor: &'static str,
    /// Reports, latest first.
    pub reports: Vec<PlanReport<'p>>,
}

/// A report on a plan as a whole.
#[derive(Serialize)]
pub struct PlanReport<'p> {
    /// Date of publication.
    pub date: DateView,
    /// Summary of its findings.
    pub summary: Option<MarkdownView<'p>>,
    /// The report itself.
    pub report: Option<AttachmentView>,
}

impl<'p> IndependentView<'p> {
    /// Builds the view of an independent assessment of a commitment.
    pub fn of(
        assessment: &'p IndependentAssessment,
        meta: &'p ItemMeta,
        inputs: &mut PageInputs<'p>,
    ) -> Self {
        let verifiable = assessment.verifiable.map(|yes| if yes { "yes" } else { "no" });
        let facts = FactsBuilder::new(inputs)
            .dates("date", [&assessment.date])
            .words("assessor", &assessment.assessor)
            .terms("verifiable", "answer", verifiable)
            .words("relevance", &assessment.relevance)
            .terms("effect", "effect", assessment.did_it_open_government.map(|effect| effect.as_str()))
            .terms("early-results", "early-results", assessment.early_results.map(|results| results.as_str()))
            .build();
        Self {
            facts,
            completion: assessment.completion.map(|status| status.as_str()),
            summary: assessment.summary.as_ref().and_then(|summary| inputs.prose(meta, summary)),
            report: assessment.report.as_ref().and_then(|report| attachment(report, meta, inputs)),
        }
    }
}

impl<'p> CommentView<'p> {
    /// Builds the views of the comments on a commitment, latest first.
    pub fn all(commitment: &'p Item<Commitment>, inputs: &mut PageInputs<'p>) -> Vec<Self> {
        let mut comments: Vec<&PublicComment> = commitment.facts.public_comments.iter().collect();
        comments.sort_by_key(|comment| std::cmp::Reverse(comment.date.extent));
        comments.into_iter().map(|comment| Self::of(comment, &commitment.meta, inputs)).collect()
    }

    fn of(comment: &'p PublicComment, meta: &'p ItemMeta, inputs: &mut PageInputs<'p>) -> Self {
        Self {
            date: inputs.date(&comment.date),
            author: comment.author.clone(),
            organization: comment.organization.as_ref().and_then(|it| inputs.link(&it.any().key())),
            text: inputs.prose(meta, &comment.text),
            source: comment.source.as_ref().and_then(|source| attachment(source, meta, inputs)),
        }
    }
}

impl<'p> PlanReports<'p> {
    /// Builds the views of the reports on a plan, grouped by assessor.
    pub fn all(plan: &'p Item<ActionPlan>, inputs: &mut PageInputs<'p>) -> Vec<Self> {
        let mut groups = Vec::new();
        for assessor in Assessor::ALL {
            let of_them = plan.facts.assessments.iter().filter(|it| it.assessor == *assessor);
            let mut reports: Vec<&PlanAssessment> = of_them.collect();
            reports.sort_by_key(|report| std::cmp::Reverse(report.date.extent));
            let reports: Vec<_> =
                reports.into_iter().map(|it| PlanReport::of(it, &plan.meta, inputs)).collect();
            if !reports.is_empty() {
                groups.push(Self { assessor: assessor.as_str(), reports });
            }
        }
        groups
    }
}

impl<'p> PlanReport<'p> {
    fn of(report: &'p PlanAssessment, meta: &'p ItemMeta, inputs: &mut PageInputs<'p>) -> Self {
        Self {
            date: inputs.date(&report.date),
            summary: report.summary.as_ref().and_then(|summary| inputs.prose(meta, summary)),
            report: report.report.as_ref().and_then(|it| attachment(it, meta, inputs)),
        }
    }
}
