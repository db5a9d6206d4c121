//! Times of day and weekdays in a text.

use std::ops::Range;

use regex::Captures;

use super::found::{Found, Kind, Value};
use crate::{locale::Pattern, model::Language, rules::text_dates::weekday_names, source::RangeSet};

/// Hours with their symbol, as French writes them: 13 h 30, 13h30, 14 heures, 0 h 5.
const WITH_SYMBOL: &str = r"(?i)\b(?<hours>\d{1,2})[ \x{a0}\x{202f}]?(?:h|heures?)(?:[ \x{a0}\x{202f}]?(?<minutes>[0-5]\d)|[ \x{a0}\x{202f}](?<minute>\d))?\b";

/// Hours and minutes in figures: 13:30.
const IN_FIGURES: &str = r"\b(?<hours>[01]?\d|2[0-4]):(?<minutes>[0-5]\d)\b";

/// Hours of either half of the day, as English writes them, and the start of their range: 9 to 11 a.m.
const WITH_HALF: &str = concat!(
    r"(?i)\b(?:(?<from>\d{1,2})(?:[:.](?<from_minutes>[0-5]\d))?\s?(?:to|and|until|–|—|-)\s?)?",
    r"(?:(?<hours>\d{1,2})(?:[:.](?<minutes>[0-5]\d))?\s?(?<half>[ap])\.?\s?m\b\.?)",
);

/// Hours without their half: 2 o’clock.
const ON_THE_HOUR: &str = r"(?i)\b(?<hours>\d{1,2}) o['’]clock\b";

/// Names of twelve o’clock and of midnight.
const NAMED: &str = r"(?i)\b(?<name>midi|noon|minuit|midnight)\b";

/// Words before a time of day, in lower case.
const BEFORE_TIME: [&str; 18] = [
    "à",
    "dès",
    "vers",
    "avant",
    "après",
    "entre",
    "jusqu’à",
    "jusqu'à",
    "d’ici",
    "at",
    "by",
    "before",
    "after",
    "until",
    "from",
    "between",
    "12",
    "(",
];

/// Text after an hour that makes it a length of time or a distance.
const AFTER_LENGTH: [&str; 13] = [
    "min",
    "de route",
    "de travail",
    "de formation",
    "de vol",
    "de marche",
    "par ",
    "sur ",
    "/",
    "d’",
    "d'",
    "plus tard",
    "après",
];

const NOON: u16 = 12 * 60;
const DAY: u16 = 24 * 60;

/// Patterns of times and weekdays.
pub(super) struct TimePatterns {
    with_symbol: Pattern,
    in_figures: Pattern,
    with_half: Pattern,
    on_the_hour: Pattern,
    named: Pattern,
    weekdays: [(Language, Pattern); 2],
}

impl TimePatterns {
    pub(super) fn new() -> Self {
        Self {
            with_symbol: Pattern::new(WITH_SYMBOL),
            in_figures: Pattern::new(IN_FIGURES),
            with_half: Pattern::new(WITH_HALF),
            on_the_hour: Pattern::new(ON_THE_HOUR),
            named: Pattern::new(NAMED),
            weekdays: [Language::FRENCH, Language::ENGLISH]
                .map(|language| (language, Pattern::new(weekdays(language)))),
        }
    }

    /// Returns the patterns as they are written.
    pub(super) fn sources() -> impl Iterator<Item = String> {
        let times = [WITH_SYMBOL, IN_FIGURES, WITH_HALF, ON_THE_HOUR, NAMED].map(str::to_owned);
        times.into_iter().chain([Language::FRENCH, Language::ENGLISH].map(weekdays))
    }

    /// Returns the times of day of a text. A time that can be read two ways is there twice, without
    /// certainty.
    pub(super) fn find(&self, text: &str, language: Language) -> Vec<Found> {
        let mut found = Times { text, found: Vec::new(), taken: RangeSet::default() };
        for groups in self.with_half.captures_iter(text) {
            found.with_half(&groups);
        }
        for groups in self.with_symbol.captures_iter(text) {
            found.with_symbol(&groups, language);
        }
        for groups in self.in_figures.captures_iter(text) {
            found.in_figures(&groups, language);
        }
        for groups in self.on_the_hour.captures_iter(text) {
            let Some(hours) = number(&groups, "hours") else { continue };
            found.either_half(hours * 60, range_of(&groups));
        }
        for groups in self.named.captures_iter(text) {
            found.named(&groups);
        }
        found.found
    }

    /// Returns the weekdays of a text.
    pub(super) fn weekdays(&self, text: &str, language: Language) -> Vec<Found> {
        let own = self.weekdays.iter().filter(|(own, _)| *own == language);
        let found = own.flat_map(|(_, pattern)| pattern.captures_iter(text)).filter_map(|groups| {
            let at = groups.iter().skip(1).position(|group| group.is_some())?;
            let value = Value::Weekday(i8::try_from(at).ok()?);
            Some(Found { kind: Kind::Weekday, value, is_sure: true, range: groups.get(0)?.range() })
        });
        found.collect()
    }
}

/// Writes the pattern of the weekdays in a language, a group each.
fn weekdays(language: Language) -> String {
    let days = weekday_names(language).map(|name| format!(r"(\b{name}s?\b)"));
    // A common noun in French, a name in English.
    let flags = if language == Language::FRENCH { "(?i)" } else { "" };
    format!("{flags}{}", days.join("|"))
}

fn number(groups: &Captures<'_>, name: &str) -> Option<u16> {
    groups.name(name)?.as_str().parse().ok()
}

fn range_of(groups: &Captures<'_>) -> Range<usize> {
    groups.get(0).map_or(0..0, |whole| whole.range())
}

/// Times found so far in a text.
struct Times<'t> {
    text: &'t str,
    found: Vec<Found>,
    taken: RangeSet,
}

impl Times<'_> {
    fn push(&mut self, minutes: u16, is_sure: bool, range: Range<usize>) {
        let before = self.text[..range.start].chars().next_back();
        let is_part = before.is_some_and(|sign| sign.is_alphanumeric() || ".,:_".contains(sign));
        // The other reading of the same time follows the first.
        let is_same = self.found.last().is_some_and(|last| last.range == range);
        let is_taken = !is_same && self.taken.contains(range.start);
        if minutes <= DAY && !is_part && !is_taken {
            self.taken.insert(&range);
            let value = Value::Minutes(minutes % DAY);
            self.found.push(Found { kind: Kind::Time, value, is_sure, range });
        }
    }

    /// Adds both readings of a time without its half of the day.
    fn either_half(&mut self, minutes: u16, range: Range<usize>) {
        self.push(minutes, false, range.clone());
        self.push((minutes + NOON) % DAY, false, range);
    }

    fn with_half(&mut self, groups: &Captures<'_>) {
        let Some((hours, half)) = number(groups, "hours").zip(groups.name("half")) else { return };
        let minutes = number(groups, "minutes").unwrap_or(0);
        let is_evening = half.as_str().eq_ignore_ascii_case("p");
        let whole = range_of(groups);
        let start = groups.name("hours").map_or(whole.start, |hours| hours.start());
        if hours <= 12 {
            let time = hours % 12 * 60 + minutes + if is_evening { NOON } else { 0 };
            self.push(time, true, start..whole.end);
        } else {
            self.push(hours * 60 + minutes, false, start..whole.end);
        }
        if let (Some(from), Some(hours)) = (groups.name("from"), number(groups, "from")) {
            let time = hours * 60 + number(groups, "from_minutes").unwrap_or(0);
            let end = groups.name("from_minutes").map_or(from.end(), |minutes| minutes.end());
            if hours <= 12 {
                self.either_half(time % NOON, from.start()..end);
            }
        }
    }

    fn with_symbol(&mut self, groups: &Captures<'_>, language: Language) {
        let Some(hours) = number(groups, "hours") else { return };
        let range = range_of(groups);
        let single = number(groups, "minute");
        let minutes = number(groups, "minutes").or(single);
        let (before, after) = (self.last_word(range.start), &self.text[range.end..]);
        let after = after.trim_start();
        let is_length = AFTER_LENGTH.iter().any(|words| after.starts_with(words)) || before == "de";
        let is_range = ["à ", "à\u{a0}", "–", "-"].iter().any(|sign| {
            after.strip_prefix(sign).is_some_and(|rest| rest.trim_start().starts_with(char::is_numeric))
        });
        let follows_time = self.found.last().is_some_and(|last| {
            let between = self.text.get(last.range.end..range.start).unwrap_or("?").trim();
            ["à", "–", "-", "et"].contains(&between) && last.is_sure
        });
        let is_placed = BEFORE_TIME.contains(&before.as_str()) || minutes.is_some() && hours >= 6;
        let is_sure = language == Language::FRENCH
            && hours < 24
            && (is_range && hours >= 6 || !is_length && is_placed || follows_time);
        let time = hours * 60 + minutes.unwrap_or(0);
        let is_afternoon = ["de l’après-midi", "de l'après-midi", "du soir", "pm", "p.m."]
            .iter()
            .any(|words| after.starts_with(words));
        if is_afternoon && hours < 12 {
            self.either_half(time, range);
        } else if language == Language::FRENCH {
            self.push(time, is_sure, range.clone());
            // « À 14 h 5 personnes » gives an hour and a number.
            if single.is_some() {
                self.push(hours * 60, false, range);
            }
        } else {
            self.either_half(time, range);
        }
    }

    fn in_figures(&mut self, groups: &Captures<'_>, language: Language) {
        let Some((hours, minutes)) = number(groups, "hours").zip(number(groups, "minutes")) else { return };
        let range = range_of(groups);
        let time = hours * 60 + minutes;
        let is_whole =
            hours >= 13 || groups.name("hours").is_some_and(|hours| hours.as_str().starts_with('0'));
        // 1:25 000, 14:30:05 and 16:9 are no times.
        let goes_on = self.text[range.end..].trim_start().starts_with(|next: char| next.is_ascii_digit())
            || self.text[range.end..].starts_with(':');
        if language == Language::FRENCH || is_whole {
            self.push(time, !goes_on, range);
        } else {
            self.either_half(time, range);
        }
    }

    fn named(&mut self, groups: &Captures<'_>) {
        let Some(name) = groups.name("name") else { return };
        let range = name.range();
        // « après-midi » is no time.
        if self.text[..range.start].ends_with(['-', '\u{2011}']) {
            return;
        }
        let is_noon = ["midi", "noon"].contains(&name.as_str().to_lowercase().as_str());
        let is_sure = BEFORE_TIME.contains(&self.last_word(range.start).as_str());
        self.push(if is_noon { NOON } else { 0 }, is_sure, range);
    }

    /// Returns the word before a place, in lower case.
    fn last_word(&self, at: usize) -> String {
        self.text[..at].split_whitespace().next_back().unwrap_or_default().to_lowercase()
    }
}
