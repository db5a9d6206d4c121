//! The dates that texts mention, as several rules see them.

mod range_starts;

use std::{ops::Range, sync::LazyLock};

use jiff::civil::{Date, Weekday};
use regex::Captures;

use crate::{
    locale::{Pattern, Sieve},
    model::Language,
};

/// The names of a language, with their short forms; the full name first.
struct Names {
    language: Language,
    weekdays: [&'static str; 7],
    months: [&'static str; 12],
    patterns: &'static [&'static str],
}

static FRENCH: Names = Names {
    language: Language::FRENCH,
    weekdays: [
        "lundi|lun.",
        "mardi|mar.",
        "mercredi|mer.",
        "jeudi|jeu.",
        "vendredi|ven.",
        "samedi|sam.",
        "dimanche|dim.",
    ],
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
        r"(?i)(?:\b(?<weekday>WEEKDAY),?\s+(?:le\s+)?)?\b(?<day>\d{1,2}|premier)(?:er|ᵉʳ)?\s+(?<month>MONTH)\b\.?(?:\s+(?<year>\d{4})\b)?",
        r"(?i)(?:\b(?<weekday>WEEKDAY),?\s+(?:le\s+)?)?\b(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)\b",
    ],
};

/// English names begin with a capital, unlike the verbs “may” and “march”.
static ENGLISH: Names = Names {
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

/// A date with a day and a month, as a text gives it.
pub(super) struct WrittenDay {
    /// Language of its words.
    pub(super) language: Language,
    /// Range of the date in the text, with its weekday.
    pub(super) range: Range<usize>,
    /// Start of its day, month or year, after the weekday.
    pub(super) start: usize,
    /// Weekday, with its range in the text.
    pub(super) weekday: Option<(Range<usize>, Weekday)>,
    /// Day of the month, as written: it may not exist.
    pub(super) day: i8,
    /// Range of the number of the day in the text.
    pub(super) day_range: Range<usize>,
    /// Month, from 1 to 12.
    pub(super) month: i8,
    /// Year, if the text gives it.
    pub(super) year: Option<i16>,
    /// `true` if it is the end of something longer: a range, a fraction, a decimal, a code.
    pub(super) is_part: bool,
}

/// First year whose weekdays are checked: earlier dates may follow the calendar of their time.
const MIN_YEAR: i16 = 1900;

impl WrittenDay {
    /// Returns the day of a date in full whose weekday is another one.
    pub(super) fn contradicted(&self) -> Option<Date> {
        let (_, weekday) = self.weekday.as_ref()?;
        let year = self.year.filter(|year| *year >= MIN_YEAR)?;
        Date::new(year, self.month, self.day).ok().filter(|day| day.weekday() != *weekday)
    }
}

/// Returns every date with a day and a month in a text in French or in English. A day with its weekday
/// in a range or a list has the month and the year of its end.
pub(super) fn dates_of_run(text: &str, language: Language) -> Vec<WrittenDay> {
    let mut dates = DatePatterns::own().dates(text, language);
    range_starts::share_years(&mut dates, text);
    dates.retain(|date| !date.is_part);
    let before: Vec<WrittenDay> =
        dates.iter().flat_map(|date| range_starts::days_before(text, date)).collect();
    dates.extend(before);
    dates
}

/// Patterns of the dates of a language.
struct LanguageDates {
    names: &'static Names,
    sieve: Sieve,
    patterns: Vec<Pattern>,
}

/// Patterns of the dates of each language.
pub(super) struct DatePatterns([LanguageDates; 2]);

static OWN: LazyLock<DatePatterns> = LazyLock::new(|| DatePatterns::with_flags(""));
static IN_ANY_CASE: LazyLock<DatePatterns> = LazyLock::new(|| DatePatterns::with_flags("(?i)"));

impl DatePatterns {
    /// The patterns of French and English.
    pub(super) fn own() -> &'static Self {
        &OWN
    }

    /// The patterns of French and English, in any capitals.
    pub(super) fn in_any_case() -> &'static Self {
        &IN_ANY_CASE
    }

    fn with_flags(flags: &str) -> Self {
        Self([&FRENCH, &ENGLISH].map(|names| {
            let sources = names.patterns.iter().map(|pattern| names.source(&format!("{flags}{pattern}")));
            let sources: Vec<String> = sources.collect();
            LanguageDates {
                names,
                sieve: Sieve::new(&sources),
                patterns: sources.into_iter().map(Pattern::new).collect(),
            }
        }))
    }

    /// Returns the dates with a day and a month in a text in that language.
    pub(super) fn dates(&self, text: &str, language: Language) -> Vec<WrittenDay> {
        let own = self.0.iter().filter(|it| it.names.language == language && it.sieve.keeps(text));
        let dates = own.flat_map(|LanguageDates { names, patterns, .. }| {
            let all = patterns.iter().flat_map(|pattern| pattern.captures_iter(text));
            all.filter_map(|groups| names.read(&groups, text))
        });
        dates.collect()
    }
}

/// Writes a date as that language does; a month and its year if the day is zero.
pub(super) fn in_words(day: i8, month: i8, year: Option<i16>, language: Language) -> String {
    let names = if language == Language::FRENCH { &FRENCH } else { &ENGLISH };
    let at = usize::from(month.unsigned_abs()).saturating_sub(1);
    let month = names.months.get(at).and_then(|names| names.split('|').next()).unwrap_or_default();
    if let (0, Some(year)) = (day, year) {
        return format!("{month} {year}");
    }
    match (language == Language::FRENCH, year) {
        (true, year) => {
            let ordinal = if day == 1 { "er" } else { "" };
            let year = year.map(|year| format!(" {year}")).unwrap_or_default();
            format!("{day}{ordinal}\u{a0}{month}{year}")
        }
        (false, Some(year)) => format!("{month}\u{a0}{day}, {year}"),
        (false, None) => format!("{month}\u{a0}{day}"),
    }
}

/// Returns the name of a weekday in a language, in lower case in French.
pub(super) fn weekday_name(weekday: Weekday, language: Language) -> &'static str {
    let at = usize::from(weekday.to_monday_zero_offset().unsigned_abs());
    weekday_names(language).get(at).copied().unwrap_or_default()
}

/// Returns the name of a weekday in a language, as short as the name that it replaces.
pub(super) fn weekday_like(written: &str, weekday: Weekday, language: Language) -> &'static str {
    let names = if language == Language::FRENCH { &FRENCH } else { &ENGLISH };
    let is_full = weekday_names(language).iter().any(|name| name.eq_ignore_ascii_case(written));
    let at = usize::from(weekday.to_monday_zero_offset().unsigned_abs());
    let mut of_day = names.weekdays.get(at).copied().unwrap_or_default().split('|');
    if is_full { of_day.next() } else { of_day.next_back() }.unwrap_or_default()
}

/// Returns the full names of the weekdays in a language, from Monday.
pub(super) fn weekday_names(language: Language) -> [&'static str; 7] {
    let names = if language == Language::FRENCH { &FRENCH } else { &ENGLISH };
    names.weekdays.map(|names| names.split('|').next().unwrap_or_default())
}

/// Returns the full names of the months in a language, from January.
pub(super) fn month_names(language: Language) -> [&'static str; 12] {
    let names = if language == Language::FRENCH { &FRENCH } else { &ENGLISH };
    names.months.map(|names| names.split('|').next().unwrap_or_default())
}

/// Returns `true` if a word in lower case is the name of a weekday in French or English.
pub(super) fn is_weekday(word: &str) -> bool {
    [&FRENCH, &ENGLISH].iter().any(|names| position(&names.weekdays, word).is_some())
}

impl Names {
    /// Writes the names in a pattern.
    fn source(&self, pattern: &str) -> String {
        let all = |names: &[&str]| names.join("|").replace('.', r"\.");
        pattern.replace("WEEKDAY", &all(&self.weekdays)).replace("MONTH", &all(&self.months))
    }

    fn read(&self, groups: &Captures<'_>, text: &str) -> Option<WrittenDay> {
        let whole = groups.get(0)?;
        // The day is a number of its own, not the end of 1,25 or of 3/25.
        let day = groups.name("day")?;
        let before = text[..whole.start()].chars().next_back();
        let is_part = before.is_some_and(|before| before.is_alphanumeric() || ".,/-".contains(before));
        let name = groups.name("month")?;
        let month = position(&self.months, name.as_str())
            .or_else(|| name.as_str().parse::<usize>().ok()?.checked_sub(1))?;
        let weekday = groups.name("weekday").and_then(|name| {
            let at = position(&self.weekdays, name.as_str())?;
            Some((name.range(), Weekday::from_monday_zero_offset(i8::try_from(at).ok()?).ok()?))
        });
        let year = groups.name("year");
        // The period after a full name ends the sentence; after an abbreviation, it is part of it.
        let full = self.months.get(month)?.split('|').next().unwrap_or_default();
        let is_full = full.chars().count() == name.as_str().chars().count();
        let end = whole.end() - usize::from(is_full && whole.as_str().ends_with('.'));
        let start = year.map_or(whole.end(), |year| year.start()).min(day.start()).min(name.start());
        (month < 12).then_some(WrittenDay {
            language: self.language,
            range: whole.start()..end,
            start,
            weekday,
            // « premier » is the only day in letters.
            day: if day.as_str().starts_with(char::is_alphabetic) { 1 } else { day.as_str().parse().ok()? },
            day_range: day.range(),
            month: i8::try_from(month + 1).ok()?,
            year: year.and_then(|year| year.as_str().parse().ok()),
            is_part,
        })
    }
}

fn position(names: &[&str], wanted: &str) -> Option<usize> {
    let wanted = wanted.to_lowercase();
    names.iter().position(|names| names.split('|').any(|name| name.to_lowercase() == wanted))
}
