//! The page of a consultation.

use serde::Serialize;

use super::CollectionPage;
use crate::{
    model::{
        Collection, Consultation, ConsultationKind, ConsultationResults, ItemId, ItemMeta, ParticipationLevel,
    },
    render::{
        DateView, MarkdownView, PageInputs, View,
        parts::{
            AttachmentView, Backlinks, FactsBuilder, FigureView, ItemParts, ListRow, TakePart, attachment,
            present, span,
        },
    },
};

#[derive(Serialize)]
struct ConsultationView<'p> {
    #[serde(flatten)]
    item: ItemParts<'p>,
    /// The way to take part, while it is open.
    take_part: Option<TakePart>,
    /// Results.
    results: Option<ResultsView<'p>>,
}

/// The results of a consultation.
#[derive(Serialize)]
struct ResultsView<'p> {
    /// Numbers of participants and contributions.
    figures: Vec<FigureView>,
    /// Date of publication of the results.
    published: Option<DateView>,
    /// Report.
    report: Option<AttachmentView>,
    /// Use made of the contributions.
    use_made: Option<MarkdownView<'p>>,
}

impl CollectionPage for Consultation {
    fn gather<'p>(id: &ItemId, inputs: &mut PageInputs<'p>) -> Option<View<'p>> {
        let item = inputs.item::<Consultation>(id)?;
        let consultation = &item.facts;
        let mut backlinks = Backlinks::of(&item.meta.key(), inputs);
        let mut plans: Vec<_> = consultation.plan.iter().map(|plan| plan.any().key()).collect();
        for plan in backlinks.take(Collection::ActionPlans, "consultations") {
            if !plans.contains(&plan) {
                plans.push(plan);
            }
        }
        let plans = plans.iter().filter_map(|plan| inputs.link(plan)).collect();
        // A link to this page would lead nowhere new.
        let take_part = TakePart::of(&item.meta, consultation, inputs).filter(|it| it.link.is_some());
        let facts = FactsBuilder::new(inputs)
            .terms(
                "kind",
                "consultation-kind",
                consultation.kinds.iter().map(|kind| ConsultationKind::as_str(*kind)),
            )
            .dates("opens", &consultation.opens)
            .dates("closes", consultation.closes.as_deref())
            .or_unstated("opens")
            .or_unstated("closes")
            .words("platform", &consultation.platform)
            .web("online", consultation.url.as_ref().filter(|_| take_part.is_none()))
            .links("plan", plans)
            .terms(
                "participation",
                "participation",
                consultation.participation.map(ParticipationLevel::as_str),
            )
            .build();
        let results = consultation.results.as_ref().map(|results| results_of(results, &item.meta, inputs));
        let own = present([("results", results.is_some())]);
        let item = ItemParts::of(&item.meta, facts, backlinks, own, inputs);
        let view = ConsultationView { item, take_part, results };
        Some(View::new("pages/consultation.html", view))
    }

    fn row(id: &ItemId, row: ListRow, inputs: &mut PageInputs<'_>) -> ListRow {
        let Some(facts) = inputs.item::<Self>(id).map(|item| &item.facts) else { return row };
        let kind = |kind: &ConsultationKind| inputs.string(&format!("consultation-kind-{}", kind.as_str()));
        ListRow {
            kinds: facts.kinds.iter().map(kind).collect(),
            date: span(facts.opens.as_ref(), facts.closes.as_ref().map(|closes| &closes.value), inputs),
            detail: facts.platform.as_ref().and_then(|platform| inputs.localized(platform)),
            ..row
        }
    }
}

fn results_of<'p>(
    results: &'p ConsultationResults,
    meta: &'p ItemMeta,
    inputs: &mut PageInputs<'p>,
) -> ResultsView<'p> {
    let counts =
        [("figure-participants", results.participants), ("figure-contributions", results.contributions)];
    let figure = |(label, count): (&str, Option<u32>)| {
        Some(FigureView::counted(count? as usize, inputs.string(label), inputs))
    };
    ResultsView {
        figures: counts.into_iter().filter_map(figure).collect(),
        published: results.published.as_ref().map(|date| inputs.date(date)),
        report: results.report.as_ref().and_then(|report| attachment(report, meta, inputs)),
        use_made: results.use_made.as_ref().and_then(|text| inputs.prose(meta, text)),
    }
}
