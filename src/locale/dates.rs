//! The formatting of dates and times.

use std::borrow::Cow;

use icu_calendar::Gregorian;
use icu_datetime::{
    FixedCalendarDateTimeFormatter, NoCalendarFormatter,
    fieldsets::{M, T, YM, YMD},
    input::{Date as IcuDate, Time},
};
use jiff::civil::Date;
use writeable::Writeable;

use super::{Arguments, Locale, LocaleId};
use crate::{
    html::escape,
    model::{Extent, PartialDate, Season, TimeOfDay},
};

/// CLDR date formats: the names of months, and whole dates for languages without sentences of ours.
/// The calendar is always Gregorian, whatever the locale's default.
#[derive(Debug)]
pub(super) struct DateFormats {
    months: [String; 12],
    day: Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>,
    month: Option<FixedCalendarDateTimeFormatter<Gregorian, YM>>,
    time: Option<NoCalendarFormatter<T>>,
}

impl DateFormats {
    pub(super) fn new(tag: &LocaleId) -> Self {
        let prefs = || tag.locale().into();
        let names = FixedCalendarDateTimeFormatter::<Gregorian, M>::try_new(prefs(), M::long()).ok();
        Self {
            months: std::array::from_fn(|index| {
                let month = u8::try_from(index + 1).unwrap_or_default();
                let name = names.as_ref().zip(IcuDate::try_new_gregorian(2000, month, 1).ok());
                name.map_or_else(
                    || format!("{month:02}"),
                    |(names, date)| names.format(&date).write_to_string().into_owned(),
                )
            }),
            day: FixedCalendarDateTimeFormatter::try_new(prefs(), YMD::long()).ok(),
            month: FixedCalendarDateTimeFormatter::try_new(prefs(), YM::long()).ok(),
            time: NoCalendarFormatter::try_new(tag.locale().into(), T::hm()).ok(),
        }
    }

    /// Returns the name of a month, from 1 to 12, in its form without a day.
    pub(super) fn month(&self, month: i8) -> &str {
        usize::try_from(month - 1).ok().and_then(|index| self.months.get(index)).map_or("", String::as_str)
    }

    /// Returns a date in CLDR format if there is one, else in the syntax of files.
    fn plain(&self, extent: Extent) -> String {
        let date = |date: Date| {
            let part = |number: i8| u8::try_from(number).unwrap_or(1);
            IcuDate::try_new_gregorian(i32::from(date.year()), part(date.month()), part(date.day())).ok()
        };
        let text = match extent {
            Extent::Day(day) => {
                self.day.as_ref().zip(date(day)).map(|(format, date)| format.format(&date).to_string())
            }
            Extent::Month { .. } => {
                let month = self.month.as_ref().zip(date(extent.first_day()));
                month.map(|(format, date)| format.format(&date).to_string())
            }
            _ => None,
        };
        text.unwrap_or_else(|| PartialDate::new(extent).to_string())
    }
}

/// The output format of a date: with « 1er » as a superscript in HTML.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum DateForm {
    Plain,
    Html,
}

impl DateForm {
    /// Converts an author's wording to this format.
    pub(super) fn own(self, words: &str) -> Cow<'_, str> {
        if self == Self::Plain { Cow::Borrowed(words) } else { Cow::Owned(escape(words)) }
    }
}

/// The role of a date in a sentence. Each is an attribute of the date's message.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Alone,
    By,
    From,
    To,
    Since,
}

impl Locale {
    /// Formats a date: « 1er janvier 2020 », « d’ici l’automne 2027 », "by the end of 2028". The
    /// date's own wording in this language takes precedence.
    #[must_use]
    pub fn date(&self, date: &PartialDate) -> String {
        self.date_in(date, DateForm::Plain)
    }

    /// Formats a date that qualifies a noun: « (bilan) de juin 2026 », "(report for) June 2026".
    #[must_use]
    pub fn date_of(&self, date: &PartialDate) -> String {
        self.extent(date.extent, Role::From, DateForm::Plain)
    }

    /// Formats a date as HTML, with superscripts: `1<sup>er</sup> janvier 2020`. An author's
    /// wording is escaped.
    #[must_use]
    pub fn date_html(&self, date: &PartialDate) -> String {
        self.date_in(date, DateForm::Html)
    }

    /// Formats a day: « 6 octobre 2020 », "October 6, 2020".
    #[must_use]
    pub fn day(&self, day: Date) -> String {
        self.extent(Extent::Day(day), Role::Alone, DateForm::Plain)
    }

    /// Formats a time of day: « 14 h 30 », "2:30 p.m.".
    #[must_use]
    pub fn time(&self, time: TimeOfDay) -> String {
        let (hour, minute) = (u64::from(time.hour), u64::from(time.minute));
        let arguments = Arguments::new()
            .with("hour", hour)
            .with("hour-of-half", if hour % 12 == 0 { 12 } else { hour % 12 })
            .with("minute", minute)
            .with("minutes", format!("{minute:02}"))
            .with("half", if hour < 12 { "a.m." } else { "p.m." });
        self.sentences.try_format("locale-time-of-day", &arguments).unwrap_or_else(|_| {
            let icu = self.dates.time.as_ref().zip(Time::try_new(time.hour, time.minute, 0, 0).ok());
            icu.map_or_else(
                || format!("{hour:02}:{minute:02}"),
                |(format, time)| format.format(&time).to_string(),
            )
        })
    }

    pub(super) fn date_in(&self, date: &PartialDate, form: DateForm) -> String {
        match date.words.get(self.language) {
            Some(words) => form.own(words).into_owned(),
            None => self.extent(date.extent, if date.by { Role::By } else { Role::Alone }, form),
        }
    }

    /// Formats a range of days for its role in a sentence.
    pub(super) fn extent(&self, extent: Extent, role: Role, form: DateForm) -> String {
        let year = format!("{}", extent.year().unwrap_or_default());
        let arguments = Arguments::new().with("year", &year);
        let (id, arguments) = match extent {
            Extent::Day(date) => (
                "locale-date-day",
                arguments
                    .with("day", self.day_of_month(date.day(), form))
                    .with("month", self.dates.month(date.month())),
            ),
            Extent::Month { month, .. } => (
                "locale-date-month",
                arguments.with("month", self.dates.month(month)).with("month-number", i64::from(month)),
            ),
            Extent::Quarter { quarter, .. } => (
                "locale-date-quarter",
                arguments.with("quarter", self.ranked("locale-quarter-rank", "quarter", quarter, form)),
            ),
            Extent::Season { season, .. } => {
                let season = match season {
                    Season::Winter => "winter",
                    Season::Spring => "spring",
                    Season::Summer => "summer",
                    Season::Fall => "fall",
                };
                ("locale-date-season", arguments.with("season", season))
            }
            Extent::Year(_) => ("locale-date-year", arguments),
            Extent::Ongoing => ("locale-date-ongoing", arguments),
        };
        let attribute = |name| self.sentences.attribute(id, name, &arguments);
        let worded = match role {
            Role::Alone => None,
            Role::By => attribute("by"),
            Role::From => attribute("from"),
            Role::To => attribute("to"),
            Role::Since => attribute("since"),
        };
        worded.or_else(|| self.sentences.try_format(id, &arguments).ok()).unwrap_or_else(|| {
            let plain = self.dates.plain(extent);
            if role == Role::By { format!("≤\u{a0}{plain}") } else { plain }
        })
    }

    pub(super) fn day_of_month(&self, day: i8, form: DateForm) -> String {
        self.ranked("locale-day-of-month", "day", day, form)
    }

    /// Formats a number that some languages write with a superscript ending.
    fn ranked(&self, id: &str, name: &'static str, number: i8, form: DateForm) -> String {
        let arguments = Arguments::new().with(name, i64::from(number));
        let html =
            (form == DateForm::Html).then(|| self.sentences.attribute(id, "html", &arguments)).flatten();
        html.or_else(|| self.sentences.try_format(id, &arguments).ok()).unwrap_or_else(|| number.to_string())
    }
}

/// Returns the value of HTML's `datetime` for a date: `2020-10-06`, `2020-10` or `2020`. `None` for
/// quarters, seasons, open-ended dates and years before 1.
#[must_use]
pub fn datetime(date: &PartialDate) -> Option<String> {
    match date.extent {
        Extent::Quarter { .. } | Extent::Season { .. } | Extent::Ongoing => None,
        extent if extent.year()? < 1 => None,
        Extent::Day(day) => Some(day.to_string()),
        Extent::Month { year, month } => Some(format!("{year:04}-{month:02}")),
        Extent::Year(year) => Some(format!("{year:04}")),
    }
}

#[cfg(test)]
mod tests;
