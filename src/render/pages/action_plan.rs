//! The page of an action plan.

use serde::Serialize;

use super::CollectionPage;
use crate::{
    locale::Arguments,
    model::{ActionPlan, Collection, Framework, ItemId, ItemKey, PhaseKind},
    render::{
        DateView, PageInputs, PageLink, View,
        parts::{
            AttachmentView, Backlinks, CommitmentRow, Commitments, Cycle, FactsBuilder, ItemParts, ListRow,
            PlanReports, Share, attachment, links_once, present,
        },
    },
};

#[derive(Serialize)]
struct PlanView<'p> {
    #[serde(flatten)]
    item: ItemParts<'p>,
    /// Phases of the cycle.
    cycle: Cycle,
    /// Progress; `None` if the plan has no commitments.
    progress: Option<ProgressView>,
    /// Commitments, in order of code.
    commitments: Vec<CommitmentRow>,
    /// Reasoned response to the proposals made in co-creation.
    response: Option<AttachmentView>,
    /// Reports on the plan as a whole, grouped by assessor.
    assessments: Vec<PlanReports<'p>>,
}

/// The progress of a plan.
#[derive(Serialize)]
struct ProgressView {
    /// Statuses of its commitments.
    commitments: Option<Share>,
    /// Statuses of the milestones of all its commitments.
    milestones: Option<Share>,
    /// Number of overdue milestones.
    overdue: usize,
    /// Date of the latest report on any of its commitments.
    as_of: Option<DateView>,
}

impl CollectionPage for ActionPlan {
    fn gather<'p>(id: &ItemId, inputs: &mut PageInputs<'p>) -> Option<View<'p>> {
        let item = inputs.item::<ActionPlan>(id)?;
        let (plan, meta) = (&item.facts, &item.meta);
        let mut backlinks = Backlinks::of(&meta.key(), inputs);
        let mut consultations: Vec<ItemKey> = plan.consultations.iter().map(|it| it.any().key()).collect();
        for consultation in backlinks.take(Collection::Consultations, "plan") {
            if !consultations.contains(&consultation) {
                consultations.push(consultation);
            }
        }
        let replaced_by = backlinks.take(Collection::ActionPlans, "supersedes");
        let consultations = links(&consultations, inputs);
        let replaced_by = links(&replaced_by, inputs);
        let facts = FactsBuilder::new(inputs)
            .text("number", plan.number.map(|number| number.to_string()))
            .periods("period", &plan.period)
            .terms("framework", "framework", plan.framework.map(Framework::as_str))
            .items("coordinator", &plan.coordinator)
            .items("forum", &plan.forum)
            .links("consultations", consultations)
            .items("supersedes", &plan.supersedes)
            .links("superseded-by", replaced_by)
            .build();
        let commitments = Commitments::of(id, inputs);
        let progress = progress(id, &commitments, inputs);
        let response = plan.response.as_ref().and_then(|response| attachment(response, meta, inputs));
        let assessments = PlanReports::all(item, inputs);
        let own = present([
            ("cycle", true),
            ("progress", progress.is_some()),
            ("commitments", true),
            ("response", response.is_some()),
            ("assessments", !assessments.is_empty()),
        ]);
        let view = PlanView {
            cycle: Cycle::of(id, inputs),
            progress,
            commitments: commitments.rows(inputs),
            response,
            assessments,
            item: ItemParts::of(meta, facts, backlinks, own, inputs),
        };
        Some(View::new("pages/action_plan.html", view))
    }

    fn row(id: &ItemId, row: ListRow, inputs: &mut PageInputs<'_>) -> ListRow {
        let Some(facts) = inputs.item::<Self>(id).map(|item| &item.facts) else { return row };
        ListRow {
            date: facts.period.as_ref().map(|period| inputs.period(period)),
            kinds: facts
                .framework
                .iter()
                .map(|it| inputs.string(&format!("framework-{}", it.as_str())))
                .collect(),
            organizations: links_once(
                facts.coordinator.iter().map(|organization| organization.any()),
                inputs,
            ),
            phase: phase(&Cycle::of(id, inputs), inputs),
            ..row
        }
    }
}

fn phase(cycle: &Cycle, inputs: &PageInputs<'_>) -> Option<String> {
    let current = cycle.steps.iter().filter(|step| matches!(step.standing, "now" | "stated"));
    // Phases may overlap: a plan that is carried out is running.
    let step = current.max_by_key(|step| step.kind == PhaseKind::Implementation.as_str())?;
    let phase = inputs.string(&format!("phase-{}", step.kind));
    let as_of = cycle.as_of.as_ref().filter(|_| step.standing == "stated");
    Some(match as_of {
        Some(day) => {
            let arguments = Arguments::new().with("phase", phase).with("date", day.text.as_str());
            inputs.format("phase-stated", &arguments)
        }
        None => phase,
    })
}

fn progress(id: &ItemId, commitments: &Commitments<'_>, inputs: &mut PageInputs<'_>) -> Option<ProgressView> {
    let progress = inputs.plan_progress(id).filter(|_| !commitments.items.is_empty())?;
    Some(ProgressView {
        commitments: Share::of_statuses(&progress.commitments, inputs),
        milestones: Share::of_statuses(&progress.milestones, inputs),
        overdue: progress.overdue,
        as_of: commitments.as_of(inputs),
    })
}

fn links(keys: &[ItemKey], inputs: &mut PageInputs<'_>) -> Vec<PageLink> {
    keys.iter().filter_map(|key| inputs.link(key)).collect()
}
