//! The home page of a language.

use serde::Serialize;

use super::list_rows;
use crate::{
    config::Section,
    locale::Arguments,
    model::{Achievement, Collection, Consultation, ItemKey, MomentKind, Timing},
    render::{
        Card, Frame, LocalizedText, PageInputs, SectionParts, View, frame,
        parts::{CurrentPlans, FigureView, ListRow, TakePart, figures},
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
    /// Open consultations, the first to close first.
    consultations: Vec<OpenConsultation>,
    /// Current plans and the next ones.
    plans: Vec<CurrentPlans>,
    /// Featured achievements, with their figures.
    featured: Vec<Featured>,
    /// Events to come.
    events: Option<Events>,
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

/// An open consultation.
#[derive(Serialize)]
struct OpenConsultation {
    /// Its card.
    #[serde(flatten)]
    card: Card,
    /// The way to take part in it.
    take_part: TakePart,
}

/// The events to come.
#[derive(Serialize)]
struct Events {
    /// The soonest ones.
    rows: Vec<ListRow>,
    /// URL of the list of events, if there are others.
    all: Option<String>,
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
        consultations: open_consultations(inputs),
        plans: CurrentPlans::all(inputs),
        featured: featured(inputs),
        events: events(inputs),
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

fn open_consultations(inputs: &mut PageInputs<'_>) -> Vec<OpenConsultation> {
    let mut open = Vec::new();
    for key in inputs.items(Collection::Consultations) {
        let Some(item) = inputs.item::<Consultation>(&key.id) else { continue };
        let Some(take_part) = TakePart::of(&item.meta, &item.facts, inputs) else { continue };
        open.extend(inputs.card(key).map(|card| OpenConsultation { card, take_part }));
    }
    open
}

/// Returns the events that are under way or to come; `None` if there are none.
fn events(inputs: &mut PageInputs<'_>) -> Option<Events> {
    let all = inputs.items(Collection::Events);
    let mut coming: Vec<ItemKey> = Vec::new();
    for key in all {
        if matches!(inputs.timing(key), Timing::Now | Timing::Upcoming) {
            coming.push(key.clone());
        }
    }
    let has_others = all.len() > coming.len().min(MAX_LATEST);
    coming.truncate(MAX_LATEST);
    let list = frame::section_link(inputs, &Section::Collection(Collection::Events));
    let rows = list_rows(&coming, inputs);
    let all = list.and_then(|link| link.href).filter(|_| has_others);
    (!rows.is_empty()).then_some(Events { rows, all })
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
