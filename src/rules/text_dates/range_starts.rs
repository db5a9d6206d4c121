//! Days that share the month and the year of a later date: the first of « du mardi 2 au 5 mars 2027 ».

use std::{ops::Range, sync::LazyLock};

use jiff::civil::Weekday;

use super::{ENGLISH, FRENCH, Names, WrittenDay, position};
use crate::locale::Pattern;

/// Day with its weekday, and the words that join it to the next one, at the end of a text.
const PATTERN: &str = concat!(
    r"\b(?<date>(?<weekday>WEEKDAY)\b\.?,?\s+(?:le\s+|the\s+)?(?<day>\d{1,2}|premier)(?:er|ᵉʳ|st|nd|rd|th)?)",
    r"\s*(?:,|–|—|-|,?\s(?:au|aux|à|et|ou|to|and|or|through|until))?\s*(?:le\s+|les\s+|the\s+)?$",
);

/// Most characters of such a day with its weekday and the words after it.
const MAX_LENGTH: usize = 60;

/// The pattern in each language. A weekday is a common noun in French, a name in English.
static PATTERNS: LazyLock<[(&Names, Pattern); 2]> = LazyLock::new(|| {
    [(&FRENCH, "(?i)"), (&ENGLISH, "")]
        .map(|(names, flags)| (names, Pattern::new(names.source(&format!("{flags}{PATTERN}")))))
});

/// Returns the days with a weekday that come before a date and share its month and its year, the
/// nearest first.
pub(super) fn days_before(text: &str, date: &WrittenDay) -> Vec<WrittenDay> {
    let mut days = Vec::new();
    let Some((names, pattern)) = PATTERNS.iter().find(|(names, _)| names.language == date.language) else {
        return days;
    };
    let mut end = date.range.start;
    while let Some((day, start)) = names.day_before(pattern, text, end, date) {
        end = start;
        days.push(day);
    }
    days
}

impl Names {
    fn day_before(
        &self,
        pattern: &Pattern,
        text: &str,
        end: usize,
        date: &WrittenDay,
    ) -> Option<(WrittenDay, usize)> {
        let start = text[..end].char_indices().rev().take(MAX_LENGTH).last().map_or(end, |(at, _)| at);
        let groups = pattern.captures(&text[start..end])?;
        let place = |range: Range<usize>| start + range.start..start + range.end;
        let (whole, weekday, day) = (groups.name("date")?, groups.name("weekday")?, groups.name("day")?);
        let at = position(&self.weekdays, weekday.as_str())?;
        let weekday =
            (place(weekday.range()), Weekday::from_monday_zero_offset(i8::try_from(at).ok()?).ok()?);
        let day_range = place(day.range());
        let day =
            if day.as_str().starts_with(char::is_alphabetic) { 1 } else { day.as_str().parse().ok()? };
        let range = place(whole.range());
        let written = WrittenDay {
            language: self.language,
            start: day_range.start,
            weekday: Some(weekday),
            day,
            day_range,
            month: date.month,
            year: date.year,
            is_part: false,
            range: range.clone(),
        };
        Some((written, range.start))
    }
}

/// Gives a date without a year that of the date after it, where only words of a range are between them:
/// « du lundi 23 novembre au 27 novembre 2026 ». December before January is of the year before.
pub(super) fn share_years(dates: &mut [WrittenDay], text: &str) {
    const WORDS: [&str; 14] =
        ["au", "à", "et", "ou", "–", "—", "-", ",", "to", "and", "or", "through", "until", "et le"];
    dates.sort_by_key(|date| date.range.start);
    for at in (1..dates.len()).rev() {
        let (first, next) = (&dates[at - 1], &dates[at]);
        let between = text.get(first.range.end..next.range.start).unwrap_or("?").trim();
        let (Some(year), None, true) = (next.year, first.year, WORDS.contains(&between)) else { continue };
        let is_before = (first.month, first.day) <= (next.month, next.day);
        dates[at - 1].year = Some(if is_before { year } else { year - 1 });
    }
}
