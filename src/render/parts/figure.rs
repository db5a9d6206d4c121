//! Numbers that tell something.

use serde::Serialize;

use crate::{
    model::Figure,
    render::{DateView, LocalizedText, PageInputs},
};

/// A figure, as it is set large.
#[derive(Clone, Debug, Serialize)]
pub struct FigureView {
    /// The number, as the page's language writes it.
    pub value: String,
    /// The number for machines.
    pub machine: String,
    /// The unit, where the label does not say it.
    pub unit: Option<LocalizedText>,
    /// What is counted.
    pub label: LocalizedText,
    /// As of when.
    pub as_of: Option<DateView>,
    /// Whether there are more than that.
    pub at_least: bool,
}

/// The figures of an item.
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

    /// A count that the portal makes itself.
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
