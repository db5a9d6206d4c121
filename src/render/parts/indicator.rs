//! The indicators of milestones.

use serde::Serialize;

use super::Bar;
use crate::{
    model::{Decimal, Indicator},
    render::{DateView, LocalizedText, PageInputs},
};

/// An indicator of a milestone.
#[derive(Clone, Debug, Serialize)]
pub struct IndicatorView {
    /// Code.
    pub code: String,
    /// Description.
    pub text: LocalizedText,
    /// Date for the target.
    pub due: Option<DateView>,
    /// Baseline value.
    pub baseline: Option<String>,
    /// Target value.
    pub target: Option<String>,
    /// Current value.
    pub current: Option<String>,
    /// Unit of the values.
    pub unit: Option<LocalizedText>,
    /// Date of the current value.
    pub as_of: Option<DateView>,
    /// Progress from baseline to target; `None` if it cannot be computed.
    pub bar: Option<Bar>,
}

impl IndicatorView {
    /// Builds the view of an indicator; `None` if it has no description to show.
    pub fn of(indicator: &Indicator, inputs: &PageInputs<'_>) -> Option<Self> {
        let number = |value: Option<&Decimal>| value.map(|value| inputs.number(value));
        let aim = indicator.target.as_ref().zip(indicator.current.as_ref());
        Some(Self {
            code: indicator.code.as_str().to_owned(),
            text: inputs.localized(&indicator.text)?,
            due: indicator.due.as_ref().map(|due| inputs.date(due)),
            baseline: number(indicator.baseline.as_deref()),
            target: number(indicator.target.as_deref()),
            current: number(indicator.current.as_deref()),
            unit: indicator.unit.as_ref().and_then(|unit| inputs.localized(unit)),
            as_of: indicator.as_of.as_ref().map(|date| inputs.date(date)),
            bar: aim.and_then(|(target, now)| Bar::toward(indicator.baseline.as_deref(), target, now)),
        })
    }
}
