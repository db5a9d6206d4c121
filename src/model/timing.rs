//! The timing of what lasts: under way, to come or over.

use jiff::civil::Date;

use super::{Extent, PartialDate};

/// The timing of what lasts, on a day. The variants are in the order of lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Timing {
    /// Under way: an open consultation, an event that is taking place.
    Now,
    /// To come.
    Upcoming,
    /// Without dates.
    Undated,
    /// Over.
    Past,
}

impl Timing {
    /// Returns the timing of something that lasts from `start` to `end`, as far as they are known.
    #[must_use]
    pub fn between(start: Option<&PartialDate>, end: Option<&PartialDate>, today: Date) -> Self {
        match (start, end) {
            (None, None) => Self::Undated,
            (_, Some(end)) if end.is_past(today) => Self::Past,
            (Some(start), _) if start.extent.first_day() > today => Self::Upcoming,
            _ => Self::Now,
        }
    }

    /// Returns the timing of what happens once, at that date. A date that is not a day is to come
    /// until it is over.
    #[must_use]
    pub fn on(date: &PartialDate, today: Date) -> Self {
        match Self::between(Some(date), Some(date), today) {
            Self::Now if !matches!(date.extent, Extent::Day(_)) => Self::Upcoming,
            timing => timing,
        }
    }

    /// Returns the word of the timing, the suffix of the ids of its strings.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Upcoming => "upcoming",
            Self::Undated => "undated",
            Self::Past => "past",
        }
    }
}
