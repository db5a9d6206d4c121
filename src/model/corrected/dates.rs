//! Dates as people write them in French and in English.

use super::{Correction, tokens};
use crate::model::{Extent, PartialDate, Season};

/// Words around a date that do not change it.
const FILLERS: &[&str] = &[
    "le",
    "la",
    "l",
    "les",
    "de",
    "du",
    "des",
    "d",
    "the",
    "of",
    "on",
    "en",
    "in",
    "a",
    "au",
    "annee",
    "year",
    "mois",
    "month",
    "dimanche",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "sunday",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
];

/// Expressions before a date that mean “at the latest”, as tokens.
const BY: &[&[&str]] = &[
    &["d", "ici", "a", "la", "fin", "de"],
    &["d", "ici", "la", "fin", "de"],
    &["d", "ici", "fin"],
    &["d", "ici", "l"],
    &["d", "ici", "le"],
    &["d", "ici", "a"],
    &["d", "ici"],
    &["a", "la", "fin", "de"],
    &["fin", "de"],
    &["fin"],
    &["au", "plus", "tard"],
    &["by", "the", "end", "of"],
    &["by", "end", "of"],
    &["by"],
    &["end", "of"],
    &["no", "later", "than"],
    &["before", "the", "end", "of"],
    &["avant", "la", "fin", "de"],
];

/// Texts, without spaces or accents, that mean that there is no end.
const ONGOING: &[&str] = &[
    "ongoing",
    "encontinu",
    "continu",
    "continue",
    "continuous",
    "permanent",
    "permanente",
    "enpermanence",
    "ongoingpermanent",
    "ongoingcontinuous",
    "sansfin",
    "indetermine",
    "indeterminee",
    "openended",
    "encours",
    "inprogress",
];

const MONTHS: [(&str, &str); 12] = [
    ("janvier", "january"),
    ("fevrier", "february"),
    ("mars", "march"),
    ("avril", "april"),
    ("mai", "may"),
    ("juin", "june"),
    ("juillet", "july"),
    ("aout", "august"),
    ("septembre", "september"),
    ("octobre", "october"),
    ("novembre", "november"),
    ("decembre", "december"),
];

const QUARTERS: [&[&str]; 4] = [
    &["premier", "first"],
    &["deuxieme", "second", "seconde"],
    &["troisieme", "third"],
    &["quatrieme", "fourth"],
];

/// A part of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Year(i16),
    Number(i8),
    Month(i8),
    Season(Season),
    /// The word “quarter”: the number with it is one.
    QuarterWord,
    Quarter(i8),
    /// The word for a fiscal year.
    Fiscal,
}

/// Returns the dates that a text can mean.
pub(super) fn corrected(text: &str) -> Correction {
    let all = tokens(text);
    if ONGOING.contains(&all.concat().as_str()) {
        return Correction::certain("ongoing");
    }
    if let Some(day) = day_of_moment(text) {
        return Correction::probable([day]);
    }
    let by =
        BY.iter().find(|words| all.iter().map(String::as_str).take(words.len()).eq(words.iter().copied()));
    let rest = &all[by.map_or(0, |words| words.len())..];
    let Some(parts) = parts(rest) else { return Correction::default() };
    let mut correction = read(&parts);
    if by.is_some() {
        for value in &mut correction.values {
            value.insert_str(0, "by ");
        }
    }
    correction
}

/// Returns the month of the year that a word names, from 1 to 12.
pub(super) fn month(text: &str) -> Option<i8> {
    match tokens(text).as_slice() {
        [word] => named_month(word).or_else(|| word.parse().ok()),
        _ => None,
    }
}

/// Returns the day of a date with a time: `2026-11-20T09:30`.
fn day_of_moment(text: &str) -> Option<String> {
    let (day, rest) = (text.get(..10)?, text.get(10..)?);
    let is_time = rest.starts_with(['T', 't', ' '])
        && rest.trim_start_matches(['T', 't', ' ']).starts_with(|first: char| first.is_ascii_digit());
    (is_time && day.parse::<PartialDate>().is_ok()).then(|| day.to_owned())
}

/// Returns the parts of a date; `None` if a word is not one.
fn parts(tokens: &[String]) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        let next = tokens.get(at).map(String::as_str);
        if token.bytes().all(|byte| byte.is_ascii_digit()) {
            match token.len() {
                1 | 2 => parts.push(Part::Number(token.parse().ok()?)),
                4 => parts.push(Part::Year(token.parse().ok()?)),
                8 => {
                    parts.push(Part::Year(token[..4].parse().ok()?));
                    parts.push(Part::Number(token[4..6].parse().ok()?));
                    parts.push(Part::Number(token[6..].parse().ok()?));
                }
                _ => return None,
            }
            // The ending of an ordinal: `1er`, `3e`, `25th`.
            at += usize::from(next.is_some_and(|next| {
                matches!(next, "er" | "re" | "e" | "eme" | "ieme" | "st" | "nd" | "rd" | "th")
            }));
            continue;
        }
        match token.as_str() {
            "t" | "q" if next.is_some_and(|next| next.len() == 1 && next.as_bytes()[0].is_ascii_digit()) => {
                parts.push(Part::Quarter(next?.parse().ok()?));
                at += 1;
            }
            "trimestre" | "quarter" | "trim" => parts.push(Part::QuarterWord),
            "exercice" | "fiscal" | "financier" | "fiscale" | "budgetaire" => parts.push(Part::Fiscal),
            word if FILLERS.contains(&word) => {}
            word => parts.push(named(word)?),
        }
    }
    Some(parts)
}

fn named(word: &str) -> Option<Part> {
    if let Some(season) = season(word) {
        return Some(Part::Season(season));
    }
    if let Some(at) = QUARTERS.iter().position(|words| words.contains(&word)) {
        return Some(Part::Number(i8::try_from(at + 1).ok()?));
    }
    named_month(word).map(Part::Month)
}

fn season(word: &str) -> Option<Season> {
    Some(match word {
        "hiver" | "winter" => Season::Winter,
        "printemps" | "spring" => Season::Spring,
        "ete" | "summer" => Season::Summer,
        "automne" | "fall" | "autumn" => Season::Fall,
        _ => return None,
    })
}

/// Returns the month with that name or abbreviation, if only one has it.
fn named_month(word: &str) -> Option<i8> {
    if word.len() < 3 {
        return None;
    }
    let mut months = (1..).zip(MONTHS).filter(|(_, (french, english))| {
        french.starts_with(word) || english.starts_with(word) || (word == "sept" && *french == "septembre")
    });
    let (month, _) = months.next()?;
    months.next().is_none().then_some(month)
}

/// Returns the dates that those parts can mean.
fn read(parts: &[Part]) -> Correction {
    use Part::{Fiscal, Month, Number, Quarter, QuarterWord, Year};
    let exactly = |extent: Extent| Correction::certain(PartialDate::new(extent).to_string());
    match *parts {
        [Year(year)] => exactly(Extent::Year(year)),
        [Part::Season(season), Year(year)] | [Year(year), Part::Season(season)] => {
            exactly(Extent::Season { year, season })
        }
        [Quarter(quarter), Year(year)]
        | [Year(year), Quarter(quarter)]
        | [Number(quarter), QuarterWord, Year(year)]
        | [QuarterWord, Number(quarter), Year(year)]
        | [Year(year), QuarterWord, Number(quarter)]
        | [Year(year), Number(quarter), QuarterWord] => exactly(Extent::Quarter { year, quarter }),
        [Month(month) | Number(month), Year(year)] | [Year(year), Month(month) | Number(month)]
            if !(parts.contains(&Number(month)) && month > 12 && starts_with_year(parts)) =>
        {
            exactly(Extent::Month { year, month })
        }
        [Number(day), Month(month), Year(year)]
        | [Month(month), Number(day), Year(year)]
        | [Year(year), Month(month), Number(day)]
        | [Year(year), Number(day), Month(month)] => days([(year, month, day)]),
        [Year(year), Number(month), Number(day)] if month <= 12 => days([(year, month, day)]),
        [Year(year), Number(day), Number(month)] => uncertain(days([(year, month, day)])),
        // The day is first in French and in most countries, the month in the United States.
        [Number(day), Number(month), Year(year)] => days([(year, month, day), (year, day, month)]),
        [Number(day), Number(month), Number(year)] if year >= 20 => {
            uncertain(days([(2000 + i16::from(year), month, day)]))
        }
        // A fiscal year of Canadian governments ends on March 31.
        [Year(start), Year(end)] if end == start + 1 => fiscal(end),
        [Fiscal, Year(start), Year(end)] | [Year(start), Year(end), Fiscal] if end == start + 1 => {
            fiscal(end)
        }
        [Fiscal, Year(start), Number(end)]
        | [Year(start), Number(end), Fiscal]
        | [Year(start), Number(end)]
            if i16::from(end) == (start + 1) % 100 =>
        {
            fiscal(start + 1)
        }
        _ => Correction::default(),
    }
}

fn starts_with_year(parts: &[Part]) -> bool {
    matches!(parts.first(), Some(Part::Year(_)))
}

fn uncertain(correction: Correction) -> Correction {
    Correction { certain: false, ..correction }
}

/// Returns those of the days that exist.
fn days(readings: impl IntoIterator<Item = (i16, i8, i8)>) -> Correction {
    let exist =
        readings.into_iter().filter_map(|(year, month, day)| jiff::civil::Date::new(year, month, day).ok());
    let mut values: Vec<String> = exist.map(|date| date.to_string()).collect();
    values.dedup();
    Correction { certain: values.len() == 1, values }
}

fn fiscal(end: i16) -> Correction {
    Correction::probable([format!("by {end:04}-03-31"), format!("{end:04}")])
}

#[cfg(test)]
mod tests {
    use super::corrected;

    #[test]
    fn dates_are_read_as_people_write_them() {
        for (text, value) in [
            ("25/11/2026", "2026-11-25"),
            ("25.11.2026", "2026-11-25"),
            ("11/25/2026", "2026-11-25"),
            ("2026.11.25", "2026-11-25"),
            ("2026-11-5", "2026-11-05"),
            ("20261125", "2026-11-25"),
            ("25 novembre 2026", "2026-11-25"),
            ("le mercredi 25 novembre 2026", "2026-11-25"),
            ("1er décembre 2026", "2026-12-01"),
            ("Nov 25, 2026", "2026-11-25"),
            ("November 25th, 2026", "2026-11-25"),
            ("25-nov-2026", "2026-11-25"),
            ("11/2026", "2026-11"),
            ("2026-5", "2026-05"),
            ("févr. 2027", "2027-02"),
            ("automne 2027", "2027-fall"),
            ("2027-automne", "2027-fall"),
            ("Fall 2027", "2027-fall"),
            ("à l’été 2027", "2027-summer"),
            ("T3 2027", "2027-Q3"),
            ("2027-T3", "2027-Q3"),
            ("3e trimestre 2027", "2027-Q3"),
            ("troisième trimestre de 2027", "2027-Q3"),
            ("Third quarter of 2027", "2027-Q3"),
            ("d’ici 2028", "by 2028"),
            ("d'ici la fin de 2028", "by 2028"),
            ("fin 2028", "by 2028"),
            ("d’ici le 31 mars 2028", "by 2028-03-31"),
            ("By end of 2028", "by 2028"),
            ("en continu", "ongoing"),
            ("Ongoing / Permanent", "ongoing"),
        ] {
            let found = corrected(text);
            assert_eq!((found.values, found.certain), (vec![value.to_owned()], true), "{text}");
        }
    }

    #[test]
    fn a_date_with_several_meanings_is_never_certain() {
        for (text, values) in [
            ("11/12/2026", &["2026-12-11", "2026-11-12"][..]),
            ("2026-2027", &["by 2027-03-31", "2027"]),
            ("exercice 2026-27", &["by 2027-03-31", "2027"]),
            ("2026-11-20 09:30", &["2026-11-20"]),
            ("25/11/26", &["2026-11-25"]),
        ] {
            let found = corrected(text);
            assert!(found.values == values && !found.certain, "{text}: {found:?}");
        }
        for text in ["bientôt", "2026 ou 2027", "31 février 2026", "jui 2026", ""] {
            assert!(corrected(text).values.is_empty(), "{text}");
        }
    }
}
