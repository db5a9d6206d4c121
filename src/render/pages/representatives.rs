//! The directory of open government representatives.

use serde::Serialize;

use crate::{
    config::Section,
    model::{Collection, Organization},
    render::{
        Frame, LocalizedText, PageInputs, PageLink, SectionParts, View, frame,
        parts::{Letter, RepresentativeView, by_letter},
    },
};

#[derive(Serialize)]
struct RepresentativesView {
    #[serde(flatten)]
    frame: Frame,
    /// Number of organizations with a representative.
    count: usize,
    /// Organizations, grouped by letter.
    letters: Vec<Letter<RepresentativeRow>>,
}

/// An organization and its representative.
#[derive(Serialize)]
struct RepresentativeRow {
    /// Organization.
    organization: PageLink,
    /// Kind of the organization, worded.
    kind: String,
    /// Representative.
    representative: RepresentativeView,
}

/// Gathers the page's view.
pub(super) fn gather<'p>(inputs: &mut PageInputs<'p>) -> View<'p> {
    let title = LocalizedText::new(inputs.string("section-representatives"));
    let description = Some(LocalizedText::new(inputs.string("section-representatives-summary")));
    let parts = SectionParts { section: Section::Representatives, number: 1, title, description };
    let frame = frame::for_section(inputs, parts);
    let mut rows = Vec::new();
    for key in inputs.items(Collection::Organizations) {
        let Some(item) = inputs.item::<Organization>(&key.id) else { continue };
        let Some(representative) = &item.facts.representative else { continue };
        let Some(organization) = inputs.link(key) else { continue };
        let kind = inputs.string(&format!("organization-kind-{}", item.facts.kind.as_str()));
        rows.push(RepresentativeRow {
            organization,
            kind,
            representative: RepresentativeView::of(representative, inputs),
        });
    }
    let count = rows.len();
    let letters = by_letter(rows, |row| &row.organization.title.text, inputs);
    View::new("pages/representatives.html", RepresentativesView { frame, count, letters })
}
