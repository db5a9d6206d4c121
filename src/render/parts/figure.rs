//! Key figures.

use serde::Serialize;

use crate::{
    model::Figure,
    render::{DateView, LocalizedText, PageInputs},
};

/// A key figure.
#[derive(Clone, Debug, Serialize)]
pub struct FigureView {
    /// Number, formatted for the page's language.
    pub value: String,
    /// Machine-readable number.
    pub machine: String,
    /// Unit, unless it is in the label.
    pub unit: Option<LocalizedText>,
    /// Label.
    pub label: LocalizedText,
    /// Date as of which it is valid.
    pub as_of: Option<DateView>,
    /// `true` if the number is a minimum.
    pub at_least: bool,
}

/// Builds the views of figures.
pub fn figures(figures: &[Figure], inputs: &PageInputs<'_>) -> Vec<FigureView> {
    figures.iter().filter_map(|figure| FigureView::of(figure, inputs)).collect()
}

impl FigureView {
    fn of(figure: &Figure, inputs: &PageInputs<'_>) -> Option<Self> {
        Some(Self {
            value: inputs.number(&figure.value),
            machine: figure.value.to_string(),
            unit: figure.unit.as_ref().and_then(|unit| inputs.localized(unit)),
            label: inputs.localized(&figure.label)?,
            as_of: figure.as_of.as_ref().map(|date| inputs.date(date)),
            at_least: figure.at_least,
        })
    }

    /// Builds a figure from a count computed by the portal.
    pub fn counted(count: usize, label: String, inputs: &PageInputs<'_>) -> Self {
        Self {
            value: inputs.count(count),
            machine: count.to_string(),
            unit: None,
            label: LocalizedText::new(label),
            as_of: None,
            at_least: false,
        }
    }
}
