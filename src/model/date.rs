//! Dates at the precision governments give them: a day, a season, or no end.

use std::{
    cmp::Ordering,
    hash::{Hash, Hasher},
    str::FromStr,
};

use jiff::{ToSpan, civil::Date};

use super::Localized;
use crate::source::Span;

/// A date with the precision it was given.
///
/// The syntax is `2028-12-31`, `2022-02`, `2027-Q3`, `2027-fall`, `2025` or `ongoing`, each
/// optionally after `by` ("by 2028" is "by the end of 2028"). A map can add the published plan's
/// own wording: `{date: 2027-fall, words: {fr: …, en: …}}`.
#[derive(Clone, Debug)]
pub struct PartialDate {
    /// Range of days.
    pub extent: Extent,
    /// `true` for any time up to the end of the range.
    pub by: bool,
    /// Wording to show in each language instead of the date, if the source's own is kept.
    pub words: Localized<String>,
    /// Location in the author's file; `None` for a date that is not written there. Ignored when
    /// dates are compared.
    pub span: Option<Span>,
}

impl PartialEq for PartialDate {
    fn eq(&self, other: &Self) -> bool {
        (self.extent, self.by, &self.words) == (other.extent, other.by, &other.words)
    }
}

impl Eq for PartialDate {}

impl Hash for PartialDate {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.extent, self.by, &self.words).hash(state);
    }
}

/// A range of days, with its precision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Extent {
    /// A day.
    Day(Date),
    /// A month of a year.
    Month {
        /// Year.
        year: i16,
        /// Month, from 1 to 12.
        month: i8,
    },
    /// A quarter of a calendar year.
    Quarter {
        /// Year.
        year: i16,
        /// Quarter, from 1 to 4.
        quarter: i8,
    },
    /// A season of a year. Winter is at the beginning of the year.
    Season {
        /// Year.
        year: i16,
        /// Season.
        season: Season,
    },
    /// A calendar year.
    Year(i16),
    /// No end.
    Ongoing,
}

/// The seasons, in their order in a calendar year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Season {
    /// 1 January to 20 March, as plans use the word ("winter 2027").
    Winter,
    /// 21 March to 20 June.
    Spring,
    /// 21 June to 21 September.
    Summer,
    /// 22 September to 31 December.
    Fall,
}

/// An error in a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// The text does not have the form of a date.
    Form,
    /// The date does not exist, such as 30 February.
    Impossible,
}

impl Extent {
    /// Returns the first day of the range; the last representable day if there is no end.
    #[must_use]
    pub fn first_day(self) -> Date {
        let day = |year, month, day| Date::new(year, month, day).unwrap_or(Date::MAX);
        match self {
            Self::Day(date) => date,
            Self::Month { year, month } => day(year, month, 1),
            Self::Quarter { year, quarter } => day(year, quarter * 3 - 2, 1),
            Self::Season { year, season } => match season {
                Season::Winter => day(year, 1, 1),
                Season::Spring => day(year, 3, 21),
                Season::Summer => day(year, 6, 21),
                Season::Fall => day(year, 9, 22),
            },
            Self::Year(year) => day(year, 1, 1),
            Self::Ongoing => Date::MAX,
        }
    }

    /// Returns the last day of the range: overdue begins the day after.
    #[must_use]
    pub fn last_day(self) -> Date {
        let day = |year, month, day| Date::new(year, month, day).unwrap_or(Date::MAX);
        match self {
            Self::Day(_) | Self::Ongoing => self.first_day(),
            Self::Month { .. } => self.first_day().last_of_month(),
            Self::Quarter { .. } => (self.first_day() + 2.months()).last_of_month(),
            Self::Season { year, season } => match season {
                Season::Winter => day(year, 3, 20),
                Season::Spring => day(year, 6, 20),
                Season::Summer => day(year, 9, 21),
                Season::Fall => day(year, 12, 31),
            },
            Self::Year(year) => day(year, 12, 31),
        }
    }

    /// Returns the year; `None` if there is no end.
    #[must_use]
    pub fn year(self) -> Option<i16> {
        (self != Self::Ongoing).then(|| self.first_day().year())
    }
}

impl PartialDate {
    /// Creates a date with that extent, without `by` or wording.
    #[must_use]
    pub fn new(extent: Extent) -> Self {
        Self { extent, by: false, words: Localized::default(), span: None }
    }

    /// Returns `true` if the range is entirely before that day.
    #[must_use]
    pub fn is_past(&self, today: Date) -> bool {
        self.extent.last_day() < today
    }

    /// Returns `true` if the range is entirely before the other one.
    #[must_use]
    pub fn ends_before(&self, other: &Self) -> bool {
        self.extent.last_day() < other.extent.first_day()
    }
}

/// Ordered by first day, then the more precise first; no end comes last.
impl Ord for Extent {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |extent: &Self| (extent.first_day(), extent.last_day());
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for Extent {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl FromStr for Extent {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        if text == "ongoing" {
            return Ok(Self::Ongoing);
        }
        let parts: Vec<&str> = text.split('-').collect();
        let year = digits(parts[0], 4)?;
        match parts[1..] {
            [] => Ok(Self::Year(year)),
            [part] => in_year(year, part),
            [month, day] => {
                let date = Date::new(year, digits(month, 2)?, digits(day, 2)?);
                date.map(Self::Day).map_err(|_| DateError::Impossible)
            }
            _ => Err(DateError::Form),
        }
    }
}

/// Parses the part after `2027-`: a month, a quarter or a season.
fn in_year(year: i16, part: &str) -> Result<Extent, DateError> {
    let season = match part {
        "winter" => Some(Season::Winter),
        "spring" => Some(Season::Spring),
        "summer" => Some(Season::Summer),
        "fall" | "autumn" => Some(Season::Fall),
        _ => None,
    };
    if let Some(season) = season {
        return Ok(Extent::Season { year, season });
    }
    if let Some(quarter) = part.strip_prefix(['Q', 'q']) {
        return match digits(quarter, 1)? {
            quarter @ 1..=4 => Ok(Extent::Quarter { year, quarter }),
            _ => Err(DateError::Impossible),
        };
    }
    match digits(part, 2)? {
        month @ 1..=12 => Ok(Extent::Month { year, month }),
        _ => Err(DateError::Impossible),
    }
}

fn digits<N: FromStr>(text: &str, count: usize) -> Result<N, DateError> {
    if text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit()) {
        text.parse().map_err(|_| DateError::Form)
    } else {
        Err(DateError::Form)
    }
}

impl FromStr for PartialDate {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let (by, extent) = match text.strip_prefix("by ") {
            Some(rest) => (true, rest.trim_start()),
            None => (false, text),
        };
        let extent = extent.parse()?;
        if by && extent == Extent::Ongoing {
            return Err(DateError::Form);
        }
        Ok(Self { by, ..Self::new(extent) })
    }
}

/// The syntax of a date: parsing it gives the same extent and `by`.
impl std::fmt::Display for PartialDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.by {
            f.write_str("by ")?;
        }
        match self.extent {
            Extent::Day(date) => write!(f, "{date}"),
            Extent::Month { year, month } => write!(f, "{year:04}-{month:02}"),
            Extent::Quarter { year, quarter } => write!(f, "{year:04}-Q{quarter}"),
            Extent::Season { year, season } => {
                let season = match season {
                    Season::Winter => "winter",
                    Season::Spring => "spring",
                    Season::Summer => "summer",
                    Season::Fall => "fall",
                };
                write!(f, "{year:04}-{season}")
            }
            Extent::Year(year) => write!(f, "{year:04}"),
            Extent::Ongoing => f.write_str("ongoing"),
        }
    }
}

/// A period between two dates; open-ended without an end.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    /// Start.
    pub start: PartialDate,
    /// End; `None` if not set.
    pub end: Option<PartialDate>,
}

impl Period {
    /// Returns `true` if the period contains that day.
    #[must_use]
    pub fn contains(&self, day: Date) -> bool {
        self.start.extent.first_day() <= day && !self.is_past(day)
    }

    /// Returns `true` if the period ended before that day.
    #[must_use]
    pub fn is_past(&self, today: Date) -> bool {
        self.end.as_ref().is_some_and(|end| end.is_past(today))
    }
}

/// A time of day, to the minute, on a 24-hour clock: `14:30`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay {
    /// Hour, from 0 to 23.
    pub hour: u8,
    /// Minute, from 0 to 59.
    pub minute: u8,
}

impl FromStr for TimeOfDay {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let (hour, minute) = text.split_once(':').ok_or(DateError::Form)?;
        let (hour, minute) = (digits(hour, 2)?, digits(minute, 2)?);
        if hour > 23 || minute > 59 {
            return Err(DateError::Impossible);
        }
        Ok(Self { hour, minute })
    }
}
