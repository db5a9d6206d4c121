//! The page of a commitment.

use serde::Serialize;

use super::CollectionPage;
use crate::{
    model::{Collection, Commitment, ItemId, ItemKey, OgpValue, Term},
    render::{
        LocalizedText, PageInputs, View,
        parts::{
            BacklinkRow, Backlinks, CommentView, CommitmentStatus, FactsBuilder, IndependentView, ItemParts,
            ListRow, MilestoneView, Neighbours, ProseSection, ProseSectionsBuilder, ReportView, Share,
            present, rows,
        },
    },
};

#[derive(Serialize)]
struct CommitmentView<'p> {
    #[serde(flatten)]
    item: ItemParts<'p>,
    /// Code in the plan.
    code: String,
    /// Status.
    standing: CommitmentStatus,
    /// Problem, status quo, action, objective and expected results.
    sections: Vec<ProseSection<'p>>,
    /// Milestones, in order of code.
    milestones: Vec<MilestoneView>,
    /// Statuses of its milestones.
    share: Option<Share>,
    /// Progress reports, latest first.
    reports: Vec<ReportView<'p>>,
    /// Findings of an independent assessor.
    independent: Option<IndependentView<'p>>,
    /// Public comments.
    comments: Vec<CommentView<'p>>,
    /// Data sets it opens or uses.
    datasets: Vec<BacklinkRow>,
    /// Commitments before and after it in the plan.
    neighbours: Option<Neighbours>,
}

impl CollectionPage for Commitment {
    fn gather<'p>(id: &ItemId, inputs: &mut PageInputs<'p>) -> Option<View<'p>> {
        let item = inputs.item::<Commitment>(id)?;
        let (commitment, meta) = (&item.facts, &item.meta);
        let backlinks = Backlinks::of(&meta.key(), inputs);
        let plan = id.parent();
        let plan_link =
            plan.clone().and_then(|id| inputs.link(&ItemKey { collection: Collection::ActionPlans, id }));
        let values = values(&commitment.values, inputs);
        let facts = FactsBuilder::new(inputs)
            .links("plan", plan_link.into_iter().collect())
            .text("code", [commitment.code.as_str()])
            .text("ogp-id", &commitment.ogp_id)
            .items("leads", &commitment.leads)
            .or_unstated("leads")
            .items("supporting", &commitment.supporting)
            .periods("period", &commitment.period)
            .items("continues", &commitment.continues)
            .all_words("values", values)
            .words("policy-area", &commitment.policy_area)
            .build();
        let datasets: Vec<_> = commitment.datasets.iter().map(|dataset| dataset.any().key()).collect();
        let progress = inputs.commitment_progress(id);
        let sections = ProseSectionsBuilder::new(meta, inputs)
            .field("problem", commitment.problem.as_ref())
            .field("status-quo", commitment.status_quo.as_ref())
            .field("action", commitment.action.as_ref())
            .field("objective", commitment.objective.as_ref())
            .field("expected-results", commitment.expected_results.as_ref())
            .build();
        let mut own = ProseSectionsBuilder::names(&sections);
        own.extend(present([
            ("milestones", true),
            ("reports", true),
            ("independent", commitment.independent_assessment.is_some()),
            ("comments", !commitment.public_comments.is_empty()),
            ("datasets", !datasets.is_empty()),
        ]));
        let view = CommitmentView {
            code: commitment.code.as_str().to_owned(),
            standing: CommitmentStatus::of(id, inputs)?,
            sections,
            milestones: MilestoneView::all(item, inputs),
            share: progress.and_then(|progress| Share::of_statuses(&progress.milestones, inputs)),
            reports: ReportView::all(item, inputs),
            independent: commitment
                .independent_assessment
                .as_ref()
                .map(|it| IndependentView::of(it, meta, inputs)),
            comments: CommentView::all(item, inputs),
            datasets: rows(&datasets, inputs),
            neighbours: plan.map(|plan| Neighbours::of(id, &plan, inputs)),
            item: ItemParts::of(meta, facts, backlinks, own, inputs),
        };
        Some(View::new("pages/commitment.html", view))
    }

    fn row(id: &ItemId, row: ListRow, inputs: &mut PageInputs<'_>) -> ListRow {
        ListRow { standing: CommitmentStatus::of(id, inputs), ..row }
    }
}

/// Returns the values that a commitment serves, each followed by the Open Government Partnership's
/// value that the portal's vocabulary maps it to.
fn values(served: &[Term<OgpValue>], inputs: &mut PageInputs<'_>) -> Vec<LocalizedText> {
    let mut found = Vec::with_capacity(served.len());
    if served.is_empty() {
        return found;
    }
    for value in inputs.values().iter().filter(|value| served.iter().any(|term| term.id == value.id)) {
        let standard = value.ogp.map(|standard| inputs.string(&format!("value-{}", standard.as_str())));
        let own = value.title.as_ref().and_then(|title| inputs.localized(title));
        found.extend(match (own, standard) {
            (Some(own), Some(standard)) if own.text != standard => {
                Some(LocalizedText { text: format!("{} ({standard})", own.text), ..own })
            }
            (own, standard) => own.or(standard.map(LocalizedText::new)),
        });
    }
    found
}
