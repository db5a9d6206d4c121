//! The timeline of all dated items, from the first foundation to what is planned.

use serde::Serialize;

use crate::{
    config::Section,
    locale::Arguments,
    render::{Card, DateView, Frame, LocalizedText, PageInputs, SectionParts, View, frame},
    resolve::Moment,
};

#[derive(Serialize)]
struct TimelineView {
    #[serde(flatten)]
    frame: Frame,
    /// Decades that are not empty, in order.
    decades: Vec<Decade>,
}

/// A decade.
#[derive(Serialize)]
struct Decade {
    /// First year, as text, so that it has no digit grouping.
    start: String,
    /// Years that are not empty, in order.
    years: Vec<Year>,
}

/// A year.
#[derive(Serialize)]
struct Year {
    /// Year, as text.
    year: String,
    /// Moments, in order.
    moments: Vec<MomentView>,
}

/// A dated item.
#[derive(Serialize)]
struct MomentView {
    /// Its card.
    #[serde(flatten)]
    card: Card,
    /// Date.
    date: DateView,
    /// Kind of the date; its name is the string `moment-` and this.
    kind: &'static str,
    /// Type of the item, worded, with a note if the moment is in the future.
    #[serde(rename = "type")]
    type_: String,
    /// `true` if it is in the future.
    future: bool,
}

/// Gathers the page's view.
pub(super) fn gather<'p>(inputs: &mut PageInputs<'p>) -> View<'p> {
    let title = LocalizedText::new(inputs.string("section-timeline"));
    let description = Some(LocalizedText::new(inputs.string("section-timeline-summary")));
    let parts = SectionParts { section: Section::Timeline, number: 1, title, description };
    let frame = frame::for_section(inputs, parts);
    let moments = inputs.timeline();
    let year = |moment: &Moment| moment.date.extent.year().unwrap_or(i16::MAX);
    let mut decades = Vec::new();
    for decade in moments.chunk_by(|a, b| year(a).div_euclid(10) == year(b).div_euclid(10)) {
        let years = decade.chunk_by(|a, b| year(a) == year(b));
        let years: Vec<Year> = years
            .filter_map(|same| {
                let year = year(same.first()?).to_string();
                let moments = same.iter().filter_map(|it| moment(it, inputs)).collect();
                Some(Year { year, moments })
            })
            .collect();
        let start = decade.first().map_or(0, |first| year(first).div_euclid(10) * 10);
        decades.push(Decade { start: start.to_string(), years });
    }
    View::new("pages/timeline.html", TimelineView { frame, decades })
}

fn moment(moment: &Moment, inputs: &mut PageInputs<'_>) -> Option<MomentView> {
    let collection = moment.key.collection.folder();
    let mut type_ = inputs.string(&format!("kicker-{collection}"));
    let future = inputs.is_upcoming(&moment.date);
    if future {
        type_ = inputs.format("timeline-to-come", &Arguments::new().with("type", type_));
    }
    Some(MomentView {
        card: inputs.card(&moment.key)?,
        date: inputs.date(&moment.date),
        kind: moment.kind.as_str(),
        type_,
        future,
    })
}
