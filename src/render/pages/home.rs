//! The home page of a language.

use serde::Serialize;

use super::list_rows;
use crate::{
    config::Section,
    locale::Arguments,
    model::{Achievement, ActionPlan, Collection, ItemId, ItemKey, MomentKind},
    render::{
        Card, DateView, Frame, LocalizedText, PageInputs, SectionParts, View, frame,
        parts::{Cycle, FigureView, ListRow, Share, figures},
    },
    resolve::Moment,
};

#[derive(Serialize)]
struct HomeView {
    #[serde(flatten)]
    frame: Frame,
    /// Headline of the page.
    headline: LocalizedText,
    /// Cards for declarations, action plans and achievements.
    doors: Vec<SectionCard>,
    /// The current plan, or the one that its source states as running, else the newest.
    plan: Option<CurrentPlanView>,
    /// Featured achievements, with their figures.
    featured: Vec<Featured>,
    /// Latest items, newest first.
    latest: Vec<ListRow>,
    /// Foundations of open government, oldest first.
    foundations: Vec<ListRow>,
    /// URL of the timeline.
    timeline: Option<String>,
}

/// A card that links to a section.
#[derive(Serialize)]
struct SectionCard {
    /// Title of the section.
    title: String,
    /// URL.
    href: String,
    /// Description in one sentence.
    text: String,
    /// Number of items, formatted for the page's language.
    number: String,
    /// Label of the number, with its years for declarations.
    label: String,
}

/// The plan that the home page shows.
#[derive(Serialize)]
struct CurrentPlanView {
    /// Its card.
    #[serde(flatten)]
    card: Card,
    /// Heading: that the plan is current, or that its source said so on a day.
    heading: String,
    /// Period.
    period: Option<DateView>,
    /// Cycle.
    cycle: Cycle,
    /// Statuses of its commitments, if it has any.
    progress: Option<Share>,
    /// Number of overdue milestones.
    overdue: usize,
}

/// A featured achievement.
#[derive(Serialize)]
struct Featured {
    /// Its card.
    #[serde(flatten)]
    card: Card,
    /// Figures.
    figures: Vec<FigureView>,
}

/// Maximum number of items in each list.
const MAX_LATEST: usize = 4;

/// Gathers the page's view.
pub(super) fn gather<'p>(inputs: &mut PageInputs<'p>) -> View<'p> {
    let site = inputs.site();
    let title = inputs.localized(&site.title).unwrap_or_else(|| LocalizedText::new(""));
    let headline = site.headline.as_ref().and_then(|headline| inputs.localized(headline));
    let description = site.description.as_ref().and_then(|description| inputs.localized(description));
    let parts = SectionParts { section: Section::Home, number: 1, title: title.clone(), description };
    let frame = frame::for_section(inputs, parts);
    let view = HomeView {
        frame,
        headline: headline.unwrap_or(title),
        doors: section_cards(inputs),
        plan: plan(inputs),
        featured: featured(inputs),
        latest: latest(inputs),
        foundations: {
            let oldest = inputs.first_items(Collection::Foundations, MAX_LATEST);
            list_rows(oldest, inputs)
        },
        timeline: frame::section_link(inputs, &Section::Timeline).and_then(|link| link.href),
    };
    View::new("pages/home.html", view)
}

fn section_cards(inputs: &mut PageInputs<'_>) -> Vec<SectionCard> {
    let collections = [Collection::Declarations, Collection::ActionPlans, Collection::Achievements];
    collections.into_iter().filter_map(|collection| section_card(collection, inputs)).collect()
}

fn section_card(collection: Collection, inputs: &mut PageInputs<'_>) -> Option<SectionCard> {
    let link = frame::section_link(inputs, &Section::Collection(collection))?;
    let name = collection.folder();
    let count = inputs.count_of(collection);
    let label = match (collection, years(collection, inputs)) {
        (Collection::Declarations, Some((first, last))) if first != last => {
            let years = Arguments::new().with("count", count).with("first", first).with("last", last);
            inputs.format("door-declarations-years", &years)
        }
        _ => inputs.format(&format!("door-{name}-label"), &Arguments::new().with("count", count)),
    };
    Some(SectionCard {
        title: link.title.text,
        href: link.href?,
        text: inputs.string(&format!("door-{name}")),
        number: inputs.count(count),
        label,
    })
}

/// Returns the first and last year of a collection on the timeline, as text.
fn years(collection: Collection, inputs: &mut PageInputs<'_>) -> Option<(String, String)> {
    let of = |moment: &&Moment| moment.key.collection == collection;
    let moments: Vec<i16> =
        inputs.timeline().iter().filter(of).filter_map(|moment| moment.date.extent.year()).collect();
    let (first, last) = (moments.iter().min()?, moments.iter().max()?);
    Some((first.to_string(), last.to_string()))
}

/// Returns the plan that is running by its dates, else one that its source states as running, else
/// the newest.
fn plan(inputs: &mut PageInputs<'_>) -> Option<CurrentPlanView> {
    let plans: Vec<&ItemId> = inputs.items(Collection::ActionPlans).iter().map(|key| &key.id).collect();
    let cycles: Vec<Cycle> = plans.iter().map(|id| Cycle::of(id, inputs)).collect();
    let at = |standing: &str| cycles.iter().position(|it| it.steps.iter().any(|it| it.standing == standing));
    let (running, stated) = (at("now"), at("stated"));
    let chosen = running.or(stated).unwrap_or(0);
    let id = *plans.get(chosen)?;
    let cycle = cycles.into_iter().nth(chosen)?;
    let heading = match &cycle.as_of {
        _ if running.is_some() => inputs.string("home-plan"),
        Some(day) => inputs.format("home-plan-stated", &Arguments::new().with("date", day.text.as_str())),
        None => inputs.string("section-action-plans"),
    };
    let item = inputs.item::<ActionPlan>(id)?;
    let progress = inputs.plan_progress(id);
    Some(CurrentPlanView {
        card: inputs.card(&item.meta.key())?,
        heading,
        period: item.facts.period.as_ref().map(|period| inputs.period(period)),
        cycle,
        progress: progress.and_then(|progress| Share::of_statuses(&progress.commitments, inputs)),
        overdue: progress.map_or(0, |progress| progress.overdue),
    })
}

fn featured(inputs: &mut PageInputs<'_>) -> Vec<Featured> {
    let mut featured = Vec::new();
    for key in inputs.items(Collection::Achievements) {
        let Some(item) = inputs.item::<Achievement>(&key.id) else { continue };
        if !item.meta.common.featured || item.facts.figures.is_empty() {
            continue;
        }
        let Some(card) = inputs.card(key) else { continue };
        featured.push(Featured { card, figures: figures(&item.facts.figures, inputs) });
    }
    featured
}

/// Returns the latest news, declarations, events and achievements that are not in the future.
fn latest(inputs: &mut PageInputs<'_>) -> Vec<ListRow> {
    let mut newest: Vec<ItemKey> = Vec::new();
    for moment in inputs.timeline().iter().rev() {
        let is_stated = matches!(
            moment.key.collection,
            Collection::News | Collection::Declarations | Collection::Events | Collection::Achievements
        );
        if is_stated
            && moment.kind != MomentKind::Planned
            && !newest.contains(&moment.key)
            && !inputs.is_upcoming(&moment.date)
            && inputs.has_page(&moment.key)
        {
            newest.push(moment.key.clone());
        }
        if newest.len() == MAX_LATEST {
            break;
        }
    }
    list_rows(&newest, inputs)
}
