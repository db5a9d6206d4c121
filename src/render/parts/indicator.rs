//! Measures of milestones.

use serde::Serialize;

use super::Bar;
use crate::{
    model::{Decimal, Indicator},
    render::{DateView, LocalizedText, PageInputs},
};

/// A measure of a milestone.
#[derive(Clone, Debug, Serialize)]
pub struct IndicatorView {
    /// Its code.
    pub code: String,
    /// What is measured.
    pub text: LocalizedText,
    /// When the target is to be reached.
    pub due: Option<DateView>,
    /// The value before.
    pub baseline: Option<String>,
    /// The value aimed at.
    pub target: Option<String>,
    /// The value now.
    pub current: Option<String>,
    /// What the values count.
    pub unit: Option<LocalizedText>,
    /// When the current value was taken.
    pub as_of: Option<DateView>,
    /// How much of the way to the target is covered, where that can be told.
    pub bar: Option<Bar>,
}

impl IndicatorView {
    /// What is shown of an indicator.
    pub fn of(indicator: &Indicator, inputs: &PageInputs<'_>) -> Option<Self> {
        let number = |value: Option<&Decimal>| value.map(|value| inputs.number(value));
        let aim = indicator.target.as_ref().zip(indicator.current.as_ref());
        Some(Self {
            code: indicator.code.as_str().to_owned(),
            text: inputs.localized(&indicator.text)?,
            due: indicator.due.as_ref().map(|due| inputs.date(due)),
            baseline: number(indicator.baseline.as_ref()),
            target: number(indicator.target.as_ref()),
            current: number(indicator.current.as_deref()),
            unit: indicator.unit.as_ref().and_then(|unit| inputs.localized(unit)),
            as_of: indicator.as_of.as_ref().map(|date| inputs.date(date)),
            bar: aim.and_then(|(target, now)| Bar::toward(indicator.baseline.as_ref(), target, now)),
        })
    }
}
