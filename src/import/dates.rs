//! Dates with times from other sites, and their days.

use jiff::Timestamp;

use crate::model::{FieldType, PartialDate, corrected};

/// Splits a date and time into its day and its time: `2020-10-06T09:30:00-04:00` has the day
/// `2020-10-06`. `None` if the text does not have both.
pub(super) fn day_and_hour(text: &str) -> Option<(String, String)> {
    let text = text.trim();
    let (day, rest) = (text.get(..10)?, text.get(10..)?);
    let hour = rest.trim_start_matches(['T', 't', ' ']);
    let is_hour = rest.len() > hour.len()
        && hour.starts_with(|first: char| first.is_ascii_digit())
        && hour.chars().all(|next| next.is_ascii_digit() || ":.+-ZzUTCtc ".contains(next));
    (is_hour && day.parse::<jiff::civil::Date>().is_ok()).then(|| (day.to_owned(), hour.to_owned()))
}

/// Returns `true` if two dates, as written, are the same instant or the same day.
pub(super) fn same_day(one: &str, other: &str) -> bool {
    let day = |text: &str| day_and_hour(text).map_or_else(|| text.trim().to_owned(), |(day, _)| day);
    let instant = |text: &str| text.trim().replacen(' ', "T", 1).parse::<Timestamp>().ok();
    day(one) == day(other)
        || matches!((instant(one), instant(other)), (Some(one), Some(other)) if one == other)
}

/// Converts a date to the model's syntax if its meaning is certain: also `2021/04/30`, `2021.04.30`
/// and `20210430`, in words, and the numbers of spreadsheets. A date whose order of day and month varies between countries is not converted.
pub(super) fn certain(text: &str) -> Option<String> {
    let text = text.trim();
    if text.parse::<PartialDate>().is_ok() {
        return Some(text.to_owned());
    }
    if let Some((day, _)) = day_and_hour(text) {
        return Some(day);
    }
    let plain = text.replace(['/', '.'], "-");
    let plain = if plain.len() == 8 && plain.bytes().all(|byte| byte.is_ascii_digit()) {
        format!("{}-{}-{}", &plain[..4], &plain[4..6], &plain[6..])
    } else {
        let parts: Vec<&str> = plain.split('-').collect();
        match parts.as_slice() {
            [year, month, day] if year.len() == 4 => format!("{year}-{month:0>2}-{day:0>2}"),
            [year, month] if year.len() == 4 => format!("{year}-{month:0>2}"),
            _ => plain,
        }
    };
    let is_date = |text: &str| text.parse::<PartialDate>().is_ok();
    if is_date(&plain) {
        return Some(plain);
    }
    let correction = corrected(&FieldType::Date, text, is_date);
    let meant = correction.values.into_iter().next().filter(|_| correction.certain);
    meant.or_else(|| of_spreadsheet(text))
}

/// Returns the day of a number of days, which spreadsheets show as a date: since the end of 1899, for
/// the years 2000 to 2099.
fn of_spreadsheet(text: &str) -> Option<String> {
    let days: i32 = text.split(['.', ',']).next()?.parse().ok()?;
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','));
    let start = jiff::civil::date(1899, 12, 30);
    let day = start.checked_add(jiff::Span::new().try_days(days).ok()?).ok()?;
    (is_number && (2000..2100).contains(&day.year())).then(|| day.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_distinguished_from_days() {
        let day = |text| day_and_hour(text).map(|(day, _)| day);
        assert_eq!(day("2020-10-06T09:30:00-04:00").as_deref(), Some("2020-10-06"));
        assert_eq!(day("2020-10-06 09:30").as_deref(), Some("2020-10-06"));
        assert_eq!(day("2020-10-06"), None);
        assert_eq!(day("2020-13-06T00:00:00"), None);
        assert_eq!(day("été 2020 et la suite"), None);
    }

    #[test]
    fn the_same_instant_is_the_same_day() {
        assert!(same_day("2020-10-06T23:30:00-04:00", "2020-10-07T03:30:00Z"));
        assert!(same_day("2020-10-06T08:00:00-04:00", "2020-10-06"));
        assert!(!same_day("2020-10-06", "2020-10-07"));
    }

    #[test]
    fn only_certain_dates_are_parsed() {
        assert_eq!(certain("2021/4/30").as_deref(), Some("2021-04-30"));
        assert_eq!(certain("20210430").as_deref(), Some("2021-04-30"));
        assert_eq!(certain("2027-fall").as_deref(), Some("2027-fall"));
        assert_eq!(certain("25/11/2026").as_deref(), Some("2026-11-25"));
        assert_eq!(certain("25 novembre 2026").as_deref(), Some("2026-11-25"));
        assert_eq!(certain("automne 2027").as_deref(), Some("2027-fall"));
        assert_eq!(certain("T3 2027").as_deref(), Some("2027-Q3"));
        assert_eq!(certain("46351").as_deref(), Some("2026-11-25"));
        assert_eq!(certain("46351.5").as_deref(), Some("2026-11-25"));
        for doubtful in ["04/05/2021", "2021-02-30", "", "120", "9999999"] {
            assert_eq!(certain(doubtful), None, "{doubtful}");
        }
    }
}
