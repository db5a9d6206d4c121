//! The page of a commitment.

use serde::Serialize;

use crate::{
    model::{Collection, Commitment, ItemId, ItemKey, OgpValue, Term},
    render::{
        Reads, View, Words,
        parts::{
            Backlinks, CommentView, Facts, IndependentView, ItemParts, MilestoneView, Neighbours,
            OwnSections, ReportView, Row, Section, Sections, Share, Standing, rows, shown,
        },
    },
};

#[derive(Serialize)]
struct CommitmentView<'p> {
    #[serde(flatten)]
    item: ItemParts<'p>,
    /// Its code in the plan.
    code: String,
    /// Where it stands.
    standing: Standing,
    /// The problem, how things stood, what will be done, what for, what is expected.
    sections: Vec<Section<'p>>,
    /// Its milestones, in the order of their codes.
    milestones: Vec<MilestoneView>,
    /// Where its milestones stand.
    share: Option<Share>,
    /// What the government reported, the latest first.
    reports: Vec<ReportView<'p>>,
    /// What an independent assessor found.
    independent: Option<IndependentView<'p>>,
    /// What the public said.
    comments: Vec<CommentView<'p>>,
    /// The data sets it opens or draws on.
    datasets: Vec<Row>,
    /// The commitments before and after it in the plan.
    neighbours: Option<Neighbours>,
}

/// What the page shows.
pub(super) fn gather<'p>(id: &ItemId, reads: &mut Reads<'p>) -> Option<View<'p>> {
    let item = reads.item::<Commitment>(id)?;
    let (commitment, head) = (&item.facts, &item.head);
    let backlinks = Backlinks::of(&head.key(), reads);
    let plan = id.parent();
    let plan_link =
        plan.clone().and_then(|id| reads.link(&ItemKey { collection: Collection::ActionPlans, id }));
    let values = values(&commitment.values, reads);
    let facts = Facts::new(reads)
        .links("plan", plan_link.into_iter().collect())
        .text("code", [commitment.code.as_str()])
        .text("ogp-id", &commitment.ogp_id)
        .items("leads", &commitment.leads)
        .or_unstated("leads")
        .items("supporting", &commitment.supporting)
        .periods("period", &commitment.period)
        .all_words("values", values)
        .words("policy-area", &commitment.policy_area)
        .list();
    let datasets: Vec<_> = commitment.datasets.iter().map(|dataset| dataset.any().key()).collect();
    let progress = reads.commitment_progress(id);
    let sections = Sections::new(head, reads)
        .field("problem", commitment.problem.as_ref())
        .field("status-quo", commitment.status_quo.as_ref())
        .field("action", commitment.action.as_ref())
        .field("objective", commitment.objective.as_ref())
        .field("expected-results", commitment.expected_results.as_ref())
        .list();
    let own = OwnSections {
        before: Sections::names(&sections),
        after: shown([
            ("milestones", true),
            ("reports", true),
            ("independent", commitment.independent_assessment.is_some()),
            ("comments", !commitment.public_comments.is_empty()),
            ("datasets", !datasets.is_empty()),
        ]),
    };
    let view = CommitmentView {
        code: commitment.code.as_str().to_owned(),
        standing: Standing::of(id, reads)?,
        sections,
        milestones: MilestoneView::all(item, reads),
        share: progress.and_then(|progress| Share::of_statuses(&progress.milestones, reads)),
        reports: ReportView::all(item, reads),
        independent: commitment
            .independent_assessment
            .as_ref()
            .map(|it| IndependentView::of(it, head, reads)),
        comments: CommentView::all(item, reads),
        datasets: rows(&datasets, reads),
        neighbours: plan.map(|plan| Neighbours::of(id, &plan, reads)),
        item: ItemParts::of(head, facts, backlinks, own, reads),
    };
    Some(View::new("pages/commitment.html", view))
}

/// The values that a commitment serves, each with the Partnership's own beside it where the
/// portal's vocabulary maps one to the other.
fn values(served: &[Term<OgpValue>], reads: &mut Reads<'_>) -> Vec<Words> {
    let mut found = Vec::with_capacity(served.len());
    if served.is_empty() {
        return found;
    }
    for value in reads.values().iter().filter(|value| served.iter().any(|term| term.id == value.id)) {
        let standard = value.ogp.map(|standard| reads.say(&format!("value-{}", standard.as_str())));
        let own = value.title.as_ref().and_then(|title| reads.words(title));
        found.extend(match (own, standard) {
            (Some(own), Some(standard)) if own.text != standard => {
                Some(Words { text: format!("{} ({standard})", own.text), ..own })
            }
            (own, standard) => own.or(standard.map(Words::own)),
        });
    }
    found
}
