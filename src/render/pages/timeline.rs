//! Everything dated, from the first foundation to what is to come.

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
    /// The decades that have something, from the first.
    decades: Vec<Decade>,
}

/// Ten years.
#[derive(Serialize)]
struct Decade {
    /// The year it begins with, as text: no separator belongs in it.
    start: String,
    /// The years that have something, from the first.
    years: Vec<Year>,
}

/// A year.
#[derive(Serialize)]
struct Year {
    /// The year, as text.
    year: String,
    /// What happened in it, in order.
    moments: Vec<MomentView>,
}

/// Something dated.
#[derive(Serialize)]
struct MomentView {
    /// The item.
    #[serde(flatten)]
    card: Card,
    /// When.
    date: DateView,
    /// In which way the date is the item's: the string `moment-` and this.
    kind: &'static str,
    /// What the item is, in words, and that this is still to come where it is.
    #[serde(rename = "type")]
    type_: String,
    /// Whether it is still to come.
    future: bool,
}

/// What the page shows.
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
