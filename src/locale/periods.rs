//! The formatting of periods.

use super::{
    Arguments, Locale,
    dates::{DateForm, Role},
};
use crate::model::{Extent, Period};

impl Locale {
    /// Formats a period: « du 1er juillet 2031 au 31 mars 2033 », "January to June 2031", "since
    /// 2018" if there is no end. A month or year common to both ends is not repeated.
    #[must_use]
    pub fn period(&self, period: &Period) -> String {
        self.period_in(period, DateForm::Plain)
    }

    /// Formats a period as HTML, with superscripts. An author's wording is escaped.
    #[must_use]
    pub fn period_html(&self, period: &Period) -> String {
        self.period_in(period, DateForm::Html)
    }

    fn period_in(&self, period: &Period, form: DateForm) -> String {
        let start = &period.start;
        let own = |words: Option<&String>| words.map(|words| form.own(words).into_owned());
        let own_start = own(start.words.get(self.language));
        let Some(end) = period.end.as_ref().filter(|end| end.extent != Extent::Ongoing) else {
            return own_start.unwrap_or_else(|| self.extent(start.extent, Role::Since, form));
        };
        let own_end = own(end.words.get(self.language));
        // Prepositions agree with the words after them, and an author's wording can be anything.
        if own_start.is_some() || own_end.is_some() || !self.sentences.has("locale-period") {
            return format!("{} – {}", self.date_in(start, form), self.date_in(end, form));
        }
        if start.extent == end.extent {
            return self.extent(start.extent, Role::Alone, form);
        }
        self.shared(start.extent, end.extent, form).unwrap_or_else(|| {
            let arguments = Arguments::new()
                .with("from", self.extent(start.extent, Role::From, form))
                .with("to", self.extent(end.extent, Role::To, form));
            self.sentences.format("locale-period", &arguments)
        })
    }

    /// Formats two days or two months of the same year, which is not repeated.
    fn shared(&self, start: Extent, end: Extent, form: DateForm) -> Option<String> {
        let year = start.year().filter(|year| end.year() == Some(*year))?.to_string();
        let months = |start: i8, end: i8| {
            Arguments::new()
                .with("year", year.clone())
                .with("start-month", self.dates.month(start))
                .with("start-month-number", i64::from(start))
                .with("end-month", self.dates.month(end))
        };
        let (id, arguments) = match (start, end) {
            (Extent::Day(start), Extent::Day(end)) => {
                let id = if start.month() == end.month() {
                    "locale-period-days-of-month"
                } else {
                    "locale-period-days-of-year"
                };
                let arguments = months(start.month(), end.month())
                    .with("start-day", self.day_of_month(start.day(), form))
                    .with("end-day", self.day_of_month(end.day(), form));
                (id, arguments)
            }
            (Extent::Month { month: start, .. }, Extent::Month { month: end, .. }) => {
                ("locale-period-months-of-year", months(start, end))
            }
            _ => return None,
        };
        self.sentences.try_format(id, &arguments).ok()
    }
}
