//! The times that texts give: « 13 h 30 », “1:30 p.m.”, « de 13 h à 15 h », “from 1 to 3 p.m.”.

use std::{ops::Range, sync::LazyLock};

use regex::Captures;

use crate::{
    locale::Pattern,
    model::{Language, TimeOfDay},
};

/// Time in French, or on a 24-hour clock: the hour, with its minutes or the sign of an hour.
const FRENCH: &str = r"(?<hNAME>\d{1,2})(?:[ \x{a0}\x{202f}]?(?:h|heures?)\b(?:[ \x{a0}\x{202f}]?(?<mNAME>\d{2})\b)?|:(?<cNAME>\d{2})\b|[ \x{a0}\x{202f}]?h[ \x{a0}\x{202f}]?(?<gNAME>\d{2})\b)";

/// Time in English: the hour, with its minutes or its half of the day.
const ENGLISH: &str =
    r"(?<hNAME>\d{1,2})(?::(?<mNAME>\d{2})\b)?(?:[ \x{a0}\x{202f}]?(?<pNAME>[ap])\.?m\b\.?)?";

/// Words between the two times of a range.
const BETWEEN: &str = r"[ \x{a0}\x{202f}]*(?:à|et|to|and|until|–|—|-)[ \x{a0}\x{202f}]*";

/// Time as a text gives it.
pub(super) struct WrittenTime {
    /// Place in the text.
    pub(super) range: Range<usize>,
    /// Hour, from 0 to 23.
    pub(super) hour: u8,
    /// Minute.
    pub(super) minute: u8,
    /// `true` if the half of the day is certain.
    pub(super) is_certain: bool,
}

/// One time, or a range of two.
pub(super) struct TimeSpan {
    /// Time, or the first of a range.
    pub(super) first: WrittenTime,
    /// Last of a range.
    pub(super) last: Option<WrittenTime>,
}

impl TimeSpan {
    /// Returns the place of the whole.
    pub(super) fn range(&self) -> Range<usize> {
        self.first.range.start..self.last.as_ref().map_or(self.first.range.end, |last| last.range.end)
    }
}

/// Patterns of times in each language.
static TIMES: LazyLock<[(Language, Pattern); 2]> = LazyLock::new(|| {
    [(Language::FRENCH, FRENCH), (Language::ENGLISH, ENGLISH)].map(|(language, time)| {
        let named = |name: &str| time.replace("NAME", name);
        let pattern = format!(r"(?i)\b(?<first>{})(?:{BETWEEN}(?<last>{}))?", named("1"), named("2"));
        (language, Pattern::new(pattern))
    })
});

/// Returns the times in a text in that language.
pub(super) fn time_spans(text: &str, language: Language) -> Vec<TimeSpan> {
    let own = TIMES.iter().filter(|(of, _)| *of == language);
    let groups = own.flat_map(|(_, pattern)| pattern.captures_iter(text));
    groups.filter_map(|groups| span(&groups, text)).collect()
}

fn span(groups: &Captures<'_>, text: &str) -> Option<TimeSpan> {
    let whole = groups.get(0)?;
    let is_part = text[..whole.start()]
        .ends_with(|sign: char| sign.is_alphanumeric() || ".,:/-$".contains(sign))
        || text[whole.end()..].starts_with(|sign: char| sign.is_alphanumeric() || ":/%".contains(sign));
    if is_part || follows_number(&text[..whole.start()]) {
        return None;
    }
    let half_of_last = half(groups, "p2");
    let last = groups.name("last").and_then(|range| time(groups, "2", range.range(), half_of_last, false));
    let of_range = half(groups, "p1").or(half_of_last);
    let is_borrowed = half(groups, "p1").is_none() && half_of_last.is_some();
    let first = time(groups, "1", groups.name("first")?.range(), of_range, is_borrowed)?;
    // A range whose end is no time is not one: “1 to 200”.
    (groups.name("last").is_none() || last.is_some()).then_some(TimeSpan { first, last })
}

/// Returns `true` if a number and a word of a range come before: « de 13 à 15 h », « le 8 à 14 h ».
fn follows_number(before: &str) -> bool {
    const WORDS: [&str; 7] = ["à", "et", "to", "and", "–", "—", "-"];
    let before = before.trim_end();
    let number = WORDS.iter().find_map(|word| before.strip_suffix(word));
    let digits = |number: &str| number.chars().rev().take_while(char::is_ascii_digit).count();
    number.is_some_and(|number| (1..=2).contains(&digits(number.trim_end())))
}

/// Returns the half of the day: `true` for the second.
fn half(groups: &Captures<'_>, name: &str) -> Option<bool> {
    groups.name(name).map(|half| half.as_str().eq_ignore_ascii_case("p"))
}

/// Returns a time with minutes, a sign of an hour or a half of the day; `None` for any other number. The
/// half that a range begins in may not be that of its end: “from 11 to 1 p.m.”.
fn time(
    groups: &Captures<'_>,
    name: &str,
    range: Range<usize>,
    half: Option<bool>,
    is_borrowed: bool,
) -> Option<WrittenTime> {
    let number =
        |letter: &str| groups.name(&format!("{letter}{name}")).map(|number| number.as_str().parse::<u8>());
    let hour = number("h")?.ok()?;
    let minutes = number("m").or_else(|| number("c")).or_else(|| number("g"));
    let is_english = half.is_some() || !groups.get(0)?.as_str().to_lowercase().contains('h');
    if is_english && minutes.is_none() && half.is_none() {
        return None;
    }
    let minute = minutes.transpose().ok()?.unwrap_or(0);
    let hour = match half {
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(true) => hour % 12 + 12,
        Some(false) => hour % 12,
        None => hour,
    };
    let is_certain = half.is_some() && !is_borrowed || half.is_none() && (hour > 12 || hour == 0);
    (hour < 24 && minute < 60).then_some(WrittenTime { range, hour, minute, is_certain })
}

/// Writes a time as that language does.
pub(super) fn in_words(time: TimeOfDay, language: Language) -> String {
    let (hour, minute) = (time.hour, time.minute);
    if language == Language::FRENCH {
        let minutes = if minute == 0 { String::new() } else { format!("\u{a0}{minute:02}") };
        return format!("{hour}\u{a0}h{minutes}");
    }
    let minutes = if minute == 0 { String::new() } else { format!(":{minute:02}") };
    let half = if hour < 12 { "a.m." } else { "p.m." };
    let hour = if hour % 12 == 0 { 12 } else { hour % 12 };
    format!("{hour}{minutes}\u{a0}{half}")
}
