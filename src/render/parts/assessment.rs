//! What others than the government say, and what it says of itself: kept apart, never merged.

use serde::Serialize;

use super::{AttachmentView, Fact, FactsBuilder, attachment};
use crate::{
    model::{
        ActionPlan, Assessor, Commitment, IndependentAssessment, Item, ItemMeta, PlanAssessment,
        PublicComment,
    },
    render::{DateView, MarkdownView, PageInputs, PageLink},
};

/// The findings of an independent assessor on a commitment.
#[derive(Serialize)]
pub struct IndependentView<'p> {
    /// What was found, point by point.
    pub facts: Vec<Fact>,
    /// How far the commitment was carried out, as the assessor says.
    pub completion: Option<&'static str>,
    /// What was found, in short.
    pub summary: Option<MarkdownView<'p>>,
    /// The report.
    pub report: Option<AttachmentView>,
}

/// What someone outside government said.
#[derive(Serialize)]
pub struct CommentView<'p> {
    /// When.
    pub date: DateView,
    /// Who.
    pub author: Option<String>,
    /// For which organization.
    pub organization: Option<PageLink>,
    /// What was said.
    pub text: Option<MarkdownView<'p>>,
    /// Where it was said.
    pub source: Option<AttachmentView>,
}

/// The reports of one assessor on a plan as a whole.
#[derive(Serialize)]
pub struct PlanReports<'p> {
    /// Who assessed: `government`, `independent`, `public`.
    pub assessor: &'static str,
    /// The reports, the latest first.
    pub reports: Vec<PlanReport<'p>>,
}

/// A report on a plan as a whole.
#[derive(Serialize)]
pub struct PlanReport<'p> {
    /// When it was published.
    pub date: DateView,
    /// What it found, in short.
    pub summary: Option<MarkdownView<'p>>,
    /// The report itself.
    pub report: Option<AttachmentView>,
}

impl<'p> IndependentView<'p> {
    /// What is shown of an independent assessment of a commitment.
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
    /// The comments on a commitment, the latest first.
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
    /// The reports on a plan, assessor by assessor.
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
