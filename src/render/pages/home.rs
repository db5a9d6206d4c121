//! The home page of a language.

use serde::Serialize;

use crate::{
    config::Section,
    locale::Arguments,
    model::{Achievement, ActionPlan, Collection, ItemId, ItemKey},
    render::{
        Card, Dated, Frame, Reads, SectionParts, View, Words, frame,
        parts::{Cycle, FigureView, ListRow, Share, figures, list_rows},
    },
    resolve::{Moment, MomentKind},
};

#[derive(Serialize)]
struct HomeView {
    #[serde(flatten)]
    frame: Frame,
    /// What the page opens with.
    headline: Words,
    /// The three doors: declarations, action plans, achievements.
    doors: Vec<Door>,
    /// The plan that runs or that its source says was running, else the newest.
    plan: Option<PlanView>,
    /// Figures of the achievements that are put forward.
    featured: Vec<Featured>,
    /// What is newest, the newest first.
    latest: Vec<ListRow>,
    /// What open government stands on, from the oldest.
    foundations: Vec<ListRow>,
    /// The way to the timeline.
    timeline: Option<String>,
}

/// A way into the portal.
#[derive(Serialize)]
struct Door {
    /// What it leads to.
    title: String,
    /// The way there.
    href: String,
    /// What is there, in a sentence.
    text: String,
    /// How many there are, as the page's language writes it.
    number: String,
    /// What the number counts, and from when to when or in which phase.
    label: String,
}

/// The plan that the page shows.
#[derive(Serialize)]
struct PlanView {
    /// The plan.
    #[serde(flatten)]
    card: Card,
    /// What is said of it: that it runs, or that its source said so on a day.
    heading: String,
    /// From when to when.
    period: Option<Dated>,
    /// Its cycle.
    cycle: Cycle,
    /// Where its commitments stand, if it has some.
    progress: Option<Share>,
    /// How many of its milestones are overdue.
    overdue: usize,
}

/// An achievement that is put forward.
#[derive(Serialize)]
struct Featured {
    /// The achievement.
    #[serde(flatten)]
    card: Card,
    /// Its figures.
    figures: Vec<FigureView>,
}

/// How many items the newest and the oldest are shown of.
const FEW: usize = 4;

/// What the page shows.
pub(super) fn gather<'p>(reads: &mut Reads<'p>) -> View<'p> {
    let site = reads.site();
    let title = reads.words(&site.title).unwrap_or_else(|| Words::own(""));
    let headline = site.headline.as_ref().and_then(|headline| reads.words(headline));
    let description = site.description.as_ref().and_then(|description| reads.words(description));
    let parts = SectionParts { section: Section::Home, number: 1, title: title.clone(), description };
    let frame = frame::for_section(reads, parts);
    let view = HomeView {
        frame,
        headline: headline.unwrap_or(title),
        doors: doors(reads),
        plan: plan(reads),
        featured: featured(reads),
        latest: latest(reads),
        foundations: {
            let oldest = reads.first(Collection::Foundations, FEW);
            list_rows(oldest, reads)
        },
        timeline: frame::section_link(reads, &Section::Timeline).and_then(|link| link.href),
    };
    View::new("pages/home.html", view)
}

fn doors(reads: &mut Reads<'_>) -> Vec<Door> {
    let collections = [Collection::Declarations, Collection::ActionPlans, Collection::Achievements];
    collections.into_iter().filter_map(|collection| door(collection, reads)).collect()
}

fn door(collection: Collection, reads: &mut Reads<'_>) -> Option<Door> {
    let link = frame::section_link(reads, &Section::Collection(collection))?;
    let name = collection.folder();
    let count = reads.how_many(collection);
    let label = match (collection, years(collection, reads)) {
        (Collection::Declarations, Some((first, last))) if first != last => {
            let years = Arguments::new().with("count", count).with("first", first).with("last", last);
            reads.tell("door-declarations-years", &years)
        }
        _ => reads.tell(&format!("door-{name}-label"), &Arguments::new().with("count", count)),
    };
    Some(Door {
        title: link.title.text,
        href: link.href?,
        text: reads.say(&format!("door-{name}")),
        number: reads.count(count),
        label,
    })
}

/// The years of the first and the last moment of a collection, as text.
fn years(collection: Collection, reads: &mut Reads<'_>) -> Option<(String, String)> {
    let of = |moment: &&Moment| moment.key.collection == collection;
    let moments: Vec<i16> =
        reads.timeline().iter().filter(of).filter_map(|moment| moment.date.extent.year()).collect();
    let (first, last) = (moments.iter().min()?, moments.iter().max()?);
    Some((first.to_string(), last.to_string()))
}

/// The plan that runs by its dates, else one that its source says was running, else the newest.
fn plan(reads: &mut Reads<'_>) -> Option<PlanView> {
    let plans: Vec<&ItemId> = reads.ids(Collection::ActionPlans).iter().map(|key| &key.id).collect();
    let cycles: Vec<Cycle> = plans.iter().map(|id| Cycle::of(id, reads)).collect();
    let at = |standing: &str| cycles.iter().position(|it| it.steps.iter().any(|it| it.standing == standing));
    let (running, stated) = (at("now"), at("stated"));
    let chosen = running.or(stated).unwrap_or(0);
    let id = *plans.get(chosen)?;
    let cycle = cycles.into_iter().nth(chosen)?;
    let heading = match &cycle.as_of {
        _ if running.is_some() => reads.say("home-plan"),
        Some(day) => reads.tell("home-plan-stated", &Arguments::new().with("date", day.text.as_str())),
        None => reads.say("section-action-plans"),
    };
    let item = reads.item::<ActionPlan>(id)?;
    let progress = reads.plan_progress(id);
    Some(PlanView {
        card: reads.card(&item.head.key())?,
        heading,
        period: item.facts.period.as_ref().map(|period| reads.period(period)),
        cycle,
        progress: progress.and_then(|progress| Share::of_statuses(&progress.commitments, reads)),
        overdue: progress.map_or(0, |progress| progress.overdue),
    })
}

fn featured(reads: &mut Reads<'_>) -> Vec<Featured> {
    let mut featured = Vec::new();
    for key in reads.ids(Collection::Achievements) {
        let Some(item) = reads.item::<Achievement>(&key.id) else { continue };
        if !item.head.common.featured || item.facts.figures.is_empty() {
            continue;
        }
        let Some(card) = reads.card(key) else { continue };
        featured.push(Featured { card, figures: figures(&item.facts.figures, reads) });
    }
    featured
}

/// What is newest among news, declarations and events that are not still to come.
fn latest(reads: &mut Reads<'_>) -> Vec<ListRow> {
    let mut newest: Vec<ItemKey> = Vec::new();
    for moment in reads.timeline().iter().rev() {
        let told = matches!(
            moment.key.collection,
            Collection::News | Collection::Declarations | Collection::Events | Collection::Achievements
        );
        if told
            && moment.kind != MomentKind::Planned
            && !newest.contains(&moment.key)
            && !reads.is_to_come(&moment.date)
            && reads.is_here(&moment.key)
        {
            newest.push(moment.key.clone());
        }
        if newest.len() == FEW {
            break;
        }
    }
    list_rows(&newest, reads)
}
