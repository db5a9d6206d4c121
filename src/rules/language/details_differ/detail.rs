//! Details that both languages of a text must have, with their places.

use std::sync::LazyLock;

use super::{
    contacts::ContactPatterns,
    found::{Found, Kind, Value},
    times::TimePatterns,
};
use crate::{
    locale::Sieve,
    markdown::{Link, TextRun},
    model::Language,
    rules::{
        language::paragraphs::paragraphs,
        text_dates::{DatePatterns, weekday_name},
    },
    source::{RangeSet, Span},
};

/// Number of digits of a telephone number in North America, with its area code.
const LOCAL_DIGITS: usize = 10;

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
    sieve: Sieve,
    contacts: ContactPatterns,
    times: TimePatterns,
}

static PATTERNS: LazyLock<DetailPatterns> = LazyLock::new(DetailPatterns::new);

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
            Value::Text(digits) if self.kind == Kind::Phone && digits.len() == LOCAL_DIGITS => {
                let separator = if language == Language::FRENCH { '\u{a0}' } else { '-' };
                format!("{}{separator}{}-{}", &digits[..3], &digits[3..6], &digits[6..])
            }
            Value::Text(_) => self.text.clone(),
        }
    }
}

impl DetailPatterns {
    /// Returns the patterns.
    pub(in crate::rules::language) fn all() -> &'static Self {
        &PATTERNS
    }

    fn new() -> Self {
        let contacts = ContactPatterns::sources().map(str::to_owned);
        let sieve = Sieve::new(contacts.chain(TimePatterns::sources()));
        Self { sieve, contacts: ContactPatterns::new(), times: TimePatterns::new() }
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
        if !self.sieve.keeps(text) {
            return Vec::new();
        }
        let mut found = self.contacts.find(text);
        let taken: RangeSet = found.iter().map(|it| it.range.clone()).collect();
        let is_free = |it: &Found| !taken.contains(it.range.start);
        found.extend(self.times.find(text, language).into_iter().filter(is_free));
        let weekdays = self.times.weekdays(text, language);
        let dates = if weekdays.is_empty() { Vec::new() } else { DatePatterns::own().dates(text, language) };
        let full_dates: RangeSet =
            dates.into_iter().filter(|date| date.year.is_some()).map(|date| date.range).collect();
        // The weekday of a full date is compared with the date itself.
        found.extend(weekdays.into_iter().filter(|it| is_free(it) && !full_dates.contains(it.range.start)));
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
    match (hours, minutes) {
        (0, 0) => return "midnight".to_owned(),
        (12, 0) => return "noon".to_owned(),
        _ => {}
    }
    let half = if hours < 12 { "a.m." } else { "p.m." };
    let hours = if hours % 12 == 0 { 12 } else { hours % 12 };
    let minutes = if minutes == 0 { String::new() } else { format!(":{minutes:02}") };
    format!("{hours}{minutes}\u{a0}{half}")
}
