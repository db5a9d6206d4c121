//! The directory of open government representatives.

use serde::Serialize;

use crate::{
    config::Section,
    model::{Collection, Organization},
    render::{
        Frame, Link, Reads, SectionParts, View, Words, frame,
        parts::{Letter, RepresentativeView, by_letter},
    },
};

#[derive(Serialize)]
struct RepresentativesView {
    #[serde(flatten)]
    frame: Frame,
    /// How many organizations have one.
    count: usize,
    /// The organizations, letter by letter.
    letters: Vec<Letter<Row>>,
}

/// An organization and its representative.
#[derive(Serialize)]
struct Row {
    /// The organization.
    organization: Link,
    /// What kind it is, in words.
    kind: String,
    /// Who answers there.
    representative: RepresentativeView,
}

/// What the page shows.
pub(super) fn gather<'p>(reads: &mut Reads<'p>) -> View<'p> {
    let title = Words::own(reads.say("section-representatives"));
    let description = Some(Words::own(reads.say("section-representatives-summary")));
    let parts = SectionParts { section: Section::Representatives, number: 1, title, description };
    let frame = frame::for_section(reads, parts);
    let mut rows = Vec::new();
    for key in reads.ids(Collection::Organizations) {
        let Some(item) = reads.item::<Organization>(&key.id) else { continue };
        let Some(representative) = &item.facts.representative else { continue };
        let Some(organization) = reads.link(key) else { continue };
        let kind = reads.say(&format!("organization-kind-{}", item.facts.kind.as_str()));
        rows.push(Row { organization, kind, representative: RepresentativeView::of(representative, reads) });
    }
    let count = rows.len();
    let letters = by_letter(rows, |row| &row.organization.title.text, reads);
    View::new("pages/representatives.html", RepresentativesView { frame, count, letters })
}
