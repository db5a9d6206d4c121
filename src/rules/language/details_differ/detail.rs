//! Details that both languages of a text must have: their kinds, their values, their places.

use std::ops::Range;

use super::{contacts::ContactPatterns, times::TimePatterns};
use crate::{
    markdown::{Link, TextRun},
    model::Language,
    rules::{
        language::paragraphs::paragraphs,
        text_dates::{DatePatterns, weekday_name},
    },
    source::Span,
};

/// Kind of detail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules::language) enum Kind {
    /// Time of day.
    Time,
    /// Day of the week that is not part of a full date.
    Weekday,
    /// Telephone number, without its extension.
    Phone,
    /// Email address.
    Email,
    /// Canadian postal code.
    PostalCode,
}

/// Value of a detail: the same in any language and spelling.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::rules::language) enum Value {
    /// Minutes since midnight.
    Minutes(u16),
    /// Number of the day, from Monday.
    Weekday(i8),
    /// Letters and digits.
    Text(String),
}

/// Detail as it is found in a text.
pub(in crate::rules::language) struct Found {
    pub(super) kind: Kind,
    pub(super) value: Value,
    /// `true` if nothing else can be meant: only those must be in the other text too.
    pub(super) is_sure: bool,
    pub(in crate::rules::language) range: Range<usize>,
}

/// Detail with its place.
pub(super) struct Detail {
    pub(super) kind: Kind,
    pub(super) value: Value,
    pub(super) is_sure: bool,
    pub(super) span: Span,
    /// Detail as it is written.
    pub(super) text: String,
    /// Number of its paragraph, and start in it.
    place: (usize, usize),
}

/// Patterns of every kind of detail.
pub(in crate::rules::language) struct DetailPatterns {
    dates: DatePatterns,
    contacts: ContactPatterns,
    times: TimePatterns,
}

impl Kind {
    /// All kinds.
    pub(super) const ALL: [Self; 5] = [Self::Time, Self::Weekday, Self::Phone, Self::Email, Self::PostalCode];

    /// Returns the name that messages select on.
    pub(in crate::rules::language) fn as_str(self) -> &'static str {
        match self {
            Self::Time => "time",
            Self::Weekday => "weekday",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::PostalCode => "postal-code",
        }
    }
}

impl Detail {
    /// Returns what identifies the place: several readings may share it.
    pub(super) fn place(&self) -> (usize, usize) {
        self.place
    }

    /// Writes the value as that language does.
    pub(super) fn in_words(&self, language: Language) -> String {
        match &self.value {
            Value::Minutes(minutes) => time_in_words(*minutes, language),
            Value::Weekday(day) => jiff::civil::Weekday::from_monday_zero_offset(*day)
                .map(|day| weekday_name(day, language).to_owned())
                .unwrap_or_default(),
            Value::Text(_) => self.text.clone(),
        }
    }
}

impl DetailPatterns {
    /// Creates the patterns.
    pub(in crate::rules::language) fn new() -> Self {
        Self { dates: DatePatterns::new(), contacts: ContactPatterns::new(), times: TimePatterns::new() }
    }

    /// Returns the details in the words of a text, and those that its links write to or call.
    pub(super) fn of(&self, pieces: &[TextRun], links: &[Link], language: Language) -> Vec<Detail> {
        let mut details = Vec::new();
        for (number, words) in paragraphs(pieces, language).iter().enumerate() {
            for found in self.find(&words.text, words.language) {
                let written = words.text[found.range.clone()].split_whitespace().collect::<Vec<_>>();
                details.push(Detail {
                    kind: found.kind,
                    value: found.value,
                    is_sure: found.is_sure,
                    span: words.span(&found.range),
                    text: written.join(" "),
                    place: (number, found.range.start),
                });
            }
        }
        for (at, link) in links.iter().enumerate() {
            let address = ["mailto:", "tel:"].iter().find_map(|scheme| link.destination.strip_prefix(scheme));
            let Some(address) = address else { continue };
            details.extend(self.contacts.find(address).into_iter().map(|found| Detail {
                kind: found.kind,
                value: found.value,
                is_sure: found.is_sure,
                span: link.span,
                text: address[found.range].to_owned(),
                place: (usize::MAX, at),
            }));
        }
        details
    }

    /// Returns the details in a paragraph, kind by kind.
    pub(in crate::rules::language) fn find(&self, text: &str, language: Language) -> Vec<Found> {
        let mut found = self.contacts.find(text);
        let taken: Vec<Range<usize>> = found.iter().map(|it| it.range.clone()).collect();
        let is_free = |it: &Found| taken.iter().all(|range| !range.contains(&it.range.start));
        found.extend(self.times.find(text, language).into_iter().filter(is_free));
        let dates = self.dates.dates(text, language);
        let weekdays = self.times.weekdays(text, language).into_iter();
        // The weekday of a full date is compared with the date itself.
        let is_of_full_date =
            |it: &Found| dates.iter().any(|date| date.year.is_some() && date.range.contains(&it.range.start));
        found.extend(weekdays.filter(|it| is_free(it) && !is_of_full_date(it)));
        found
    }
}

/// Writes a time of day: 13 h 30, 1:30 p.m.
pub(super) fn time_in_words(minutes: u16, language: Language) -> String {
    let (hours, minutes) = (minutes / 60 % 24, minutes % 60);
    if language == Language::FRENCH {
        let minutes = if minutes == 0 { String::new() } else { format!("\u{a0}{minutes:02}") };
        return format!("{hours}\u{a0}h{minutes}");
    }
    let half = if hours < 12 { "a.m." } else { "p.m." };
    let hours = if hours % 12 == 0 { 12 } else { hours % 12 };
    let minutes = if minutes == 0 { String::new() } else { format!(":{minutes:02}") };
    format!("{hours}{minutes}\u{a0}{half}")
}
