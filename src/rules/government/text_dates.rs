//! The dates that texts mention, as several rules see them.

use std::ops::Range;

use jiff::civil::Weekday;
use regex::{Captures, Regex};

use crate::{
    markdown::TextRun,
    model::{ItemMeta, Language},
    rules::texts::Texts,
};

/// The names of a language, with their short forms; the full name first.
struct Names {
    language: Language,
    weekdays: [&'static str; 7],
    months: [&'static str; 12],
    patterns: &'static [&'static str],
}

const FRENCH: Names = Names {
    language: Language::FRENCH,
    weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    months: [
        "janvier|janv",
        "février|fevrier|févr",
        "mars",
        "avril|avr",
        "mai",
        "juin",
        "juillet|juill|juil",
        "août|aout",
        "septembre|sept",
        "octobre|oct",
        "novembre|nov",
        "décembre|decembre|déc",
    ],
    patterns: &[
        r"(?i)(?:\b(?<weekday>WEEKDAY),?\s+(?:le\s+)?)?\b(?<day>\d{1,2})(?:er)?\s+(?<month>MONTH)\b\.?(?:\s+(?<year>\d{4})\b)?",
        r"(?i)(?:\b(?<weekday>WEEKDAY),?\s+(?:le\s+)?)?\b(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)\b",
    ],
};

/// English names begin with a capital, unlike the verbs “may” and “march”.
const ENGLISH: Names = Names {
    language: Language::ENGLISH,
    weekdays: [
        "Monday|Mon",
        "Tuesday|Tues|Tue",
        "Wednesday|Wed",
        "Thursday|Thurs|Thu",
        "Friday|Fri",
        "Saturday|Sat",
        "Sunday|Sun",
    ],
    months: [
        "January|Jan",
        "February|Feb",
        "March|Mar",
        "April|Apr",
        "May",
        "June|Jun",
        "July|Jul",
        "August|Aug",
        "September|Sept|Sep",
        "October|Oct",
        "November|Nov",
        "December|Dec",
    ],
    patterns: &[
        r"(?:\b(?<weekday>WEEKDAY)\b\.?,?\s+)?\b(?<month>MONTH)\b\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(?<year>\d{4})\b)?",
        r"(?:\b(?<weekday>WEEKDAY)\b\.?,?\s+(?:the\s+)?)?\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>MONTH)\b\.?(?:,?\s+(?<year>\d{4})\b)?",
        r"(?:\b(?<weekday>WEEKDAY)\b\.?,?\s+)?\b(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)\b",
    ],
};

/// A date in a text.
pub(super) struct TextDate<'t> {
    /// Item of the text.
    pub(super) meta: &'t ItemMeta,
    /// Run of text that contains it.
    pub(super) piece: &'t TextRun,
    /// Language of the text.
    pub(super) language: Language,
    /// Range of the date in the run, with its weekday.
    pub(super) range: Range<usize>,
    /// Weekday, with its range in the run.
    pub(super) weekday: Option<(Range<usize>, Weekday)>,
    /// Day of the month, as written: it may not exist.
    pub(super) day: i8,
    /// Range of the number of the day in the run.
    pub(super) day_range: Range<usize>,
    /// Month, from 1 to 12.
    pub(super) month: i8,
    /// Year, if the text gives it.
    pub(super) year: Option<i16>,
}

/// Returns every date with a day and a month in the texts in French and in English.
pub(super) fn text_dates<'t>(texts: &'t Texts<'_>) -> Vec<TextDate<'t>> {
    let all = [&FRENCH, &ENGLISH].into_iter().flat_map(|names| {
        let patterns = names.patterns.iter().filter_map(|pattern| names.pattern(pattern));
        patterns.map(move |pattern| (names, pattern))
    });
    let patterns: Vec<(&Names, Regex)> = all.collect();
    let mut found = Vec::new();
    for (meta, language, piece) in texts.pieces() {
        for (names, pattern) in patterns.iter().filter(|(names, _)| names.language == language) {
            let dates = pattern.captures_iter(&piece.text);
            found.extend(dates.filter_map(|groups| names.read(&groups, meta, piece)));
        }
    }
    found
}

/// Returns the name of a weekday in a language, in lower case in French.
pub(super) fn weekday_name(weekday: Weekday, language: Language) -> &'static str {
    let names = if language == Language::FRENCH { FRENCH } else { ENGLISH };
    let at = usize::from(weekday.to_monday_zero_offset().unsigned_abs());
    names.weekdays.get(at).and_then(|names| names.split('|').next()).unwrap_or_default()
}

impl Names {
    fn pattern(&self, pattern: &str) -> Option<Regex> {
        let all = |names: &[&str]| names.join("|");
        let pattern = pattern.replace("WEEKDAY", &all(&self.weekdays)).replace("MONTH", &all(&self.months));
        Regex::new(&pattern).ok()
    }

    fn read<'t>(
        &self,
        groups: &Captures<'t>,
        meta: &'t ItemMeta,
        piece: &'t TextRun,
    ) -> Option<TextDate<'t>> {
        let whole = groups.get(0)?;
        // The day is a number of its own, not the end of 1,25 or of 3/25.
        let day = groups.name("day")?;
        let before = piece.text[..whole.start()].chars().next_back();
        let is_part = before.is_some_and(|before| before.is_alphanumeric() || ".,/-".contains(before));
        let month = groups.name("month")?.as_str();
        let month = position(&self.months, month).or_else(|| month.parse::<usize>().ok()?.checked_sub(1))?;
        let weekday = groups.name("weekday").and_then(|name| {
            let at = position(&self.weekdays, name.as_str())?;
            Some((name.range(), Weekday::from_monday_zero_offset(i8::try_from(at).ok()?).ok()?))
        });
        (month < 12 && !is_part).then_some(TextDate {
            meta,
            piece,
            language: self.language,
            range: whole.range(),
            weekday,
            day: day.as_str().parse().ok()?,
            day_range: day.range(),
            month: i8::try_from(month + 1).ok()?,
            year: groups.name("year").and_then(|year| year.as_str().parse().ok()),
        })
    }
}

fn position(names: &[&str], wanted: &str) -> Option<usize> {
    let wanted = wanted.to_lowercase();
    names.iter().position(|names| names.split('|').any(|name| name.to_lowercase() == wanted))
}
