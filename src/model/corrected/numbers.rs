//! Numbers as people write them in French and in English.

use super::Correction;

/// Returns the numbers that a text can mean: `8,5`, `1 200`, `1,200.50`, `25 %`.
pub(super) fn corrected(text: &str) -> Correction {
    let text = text.replace('\u{2212}', "-");
    let (number, unit) = split_unit(&text);
    let (sign, digits) = match number.strip_prefix('-') {
        Some(digits) => ("-", digits.trim_start()),
        None => ("", number.trim_start_matches('+').trim_start()),
    };
    let mut values: Vec<String> =
        readings(digits).into_iter().map(|value| format!("{sign}{value}")).collect();
    values.dedup();
    let certain = values.len() == 1 && unit != Unit::Lost;
    Correction { values, certain }
}

/// Returns the whole numbers that a text can mean. Sizes of files are in kilobytes; the unit of any other
/// measure is not known here, so that a number of months is not taken for one of days.
pub(super) fn setting(text: &str) -> Correction {
    let found = corrected(text);
    let (_, word) = around(text);
    let factor = match word.as_str() {
        "kb" | "ko" | "kilobytes" | "kilooctets" | "kio" | "kib" => 1.0,
        "mb" | "mo" | "megabytes" | "mégaoctets" | "mio" | "mib" => 1e3,
        "gb" | "go" | "gigabytes" | "gigaoctets" | "gio" | "gib" => 1e6,
        "b" | "o" | "bytes" | "octets" => 1e-3,
        _ => return found,
    };
    let kilobytes = |value: String| Some(format!("{:.0}", value.parse::<f64>().ok()? * factor));
    let values: Vec<String> = found.values.into_iter().filter_map(kilobytes).collect();
    Correction { certain: values.len() == 1 && factor >= 1.0, values }
}

/// Unit before or after the digits.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    /// Nothing.
    None,
    /// A percent sign, which pages add where the unit says so.
    Percent,
    /// A word or a currency that the number alone does not have.
    Lost,
}

/// Splits a number from what is around it.
fn split_unit(text: &str) -> (&str, Unit) {
    let (number, around) = around(text);
    let unit = match around.as_str() {
        "" => Unit::None,
        "%" | "pour cent" | "percent" => Unit::Percent,
        _ => Unit::Lost,
    };
    (number.trim_end_matches(['.', ',']), unit)
}

/// Returns the number in a text, and the words around it in lowercase.
fn around(text: &str) -> (&str, String) {
    let number = text.trim_matches(|letter: char| !letter.is_ascii_digit() && !"-+,.".contains(letter));
    let start = text.find(number).unwrap_or(0);
    let around = format!("{}{}", &text[..start], &text[start + number.len()..]);
    (number, around.trim().to_lowercase())
}

/// Returns the values of digits with separators.
fn readings(text: &str) -> Vec<String> {
    let joined: String =
        text.chars().filter(|letter| !letter.is_whitespace() && !"'’_".contains(*letter)).collect();
    let spaced = joined.len() < text.len();
    if !joined.contains(|letter: char| letter.is_ascii_digit())
        || !joined.chars().all(|letter| letter.is_ascii_digit() || ",.".contains(letter))
        || spaced && !in_groups(text, |letter| !letter.is_ascii_digit() && !",.".contains(letter))
    {
        return Vec::new();
    }
    let decimal = |whole: &str, decimals: &str| format!("{}.{decimals}", without_zeros(whole));
    match (joined.rfind(','), joined.rfind('.')) {
        (None, None) => vec![without_zeros(&joined)],
        (Some(comma), Some(point)) => {
            let at = comma.max(point);
            let group = if comma > point { '.' } else { ',' };
            let (whole, decimals) = (&joined[..at], &joined[at + 1..]);
            if in_groups(whole, |letter| letter == group) {
                vec![decimal(&whole.replace(group, ""), decimals)]
            } else {
                Vec::new()
            }
        }
        (Some(at), None) | (None, Some(at)) => {
            let separator = if joined.contains(',') { ',' } else { '.' };
            let (whole, rest) = (&joined[..at], &joined[at + 1..]);
            if whole.contains(separator) {
                let groups = in_groups(&joined, |letter| letter == separator);
                return if groups { vec![without_zeros(&joined.replace(separator, ""))] } else { Vec::new() };
            }
            let as_decimal = decimal(whole, rest);
            // `1,200` is a thousand and more in English, and a little more than one in French.
            let as_group = (separator == ','
                && rest.len() == 3
                && (1..=3).contains(&whole.len())
                && !spaced
                && !whole.starts_with('0'))
            .then(|| format!("{whole}{rest}"));
            as_group.into_iter().chain([as_decimal]).collect()
        }
    }
}

/// Returns `true` if separators divide the whole part into groups of three digits.
fn in_groups(text: &str, is_separator: impl Fn(char) -> bool) -> bool {
    let whole =
        text.split(|letter: char| ",.".contains(letter) && !is_separator(letter)).next().unwrap_or_default();
    let mut groups = whole.split(is_separator);
    let first = groups.next().unwrap_or_default();
    (1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3)
}

fn without_zeros(digits: &str) -> String {
    let kept = digits.trim_start_matches('0');
    if kept.is_empty() { "0".to_owned() } else { kept.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{Correction, corrected, setting};

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, value) in [
            ("8,5", "8.5"),
            ("1 200", "1200"),
            ("1 200 000", "1200000"),
            ("25 %", "25"),
            ("25%", "25"),
            ("8,5 %", "8.5"),
            ("1,200.50", "1200.50"),
            ("1.200,50", "1200.50"),
            ("1 200,50", "1200.50"),
            ("1,200,000", "1200000"),
            ("012", "12"),
            ("+5", "5"),
            ("−5", "-5"),
            (".5", "0.5"),
            ("5.", "5"),
        ] {
            let found = corrected(text);
            assert_eq!((found.values, found.certain), (vec![value.to_owned()], true), "{text}");
        }
    }

    #[test]
    fn sizes_of_settings_are_in_kilobytes() {
        for (text, value) in
            [("2 MB", "2000"), ("2Mo", "2000"), ("1,5 Mo", "1500"), ("500 ko", "500"), ("1 GB", "1000000")]
        {
            let found = setting(text);
            assert_eq!((found.values, found.certain), (vec![value.to_owned()], true), "{text}");
        }
        assert_eq!(setting("500000 octets"), Correction { values: vec!["500".to_owned()], certain: false });
        assert!(!setting("3 mois").certain);
    }

    #[test]
    fn a_number_with_several_meanings_is_never_certain() {
        let found = corrected("1,200");
        assert!(found.values == ["1200", "1.200"] && !found.certain, "{found:?}");
        let found = corrected("1 200 $");
        assert!(found.values == ["1200"] && !found.certain, "{found:?}");
        assert!(!corrected("300 personnes").certain);
        for text in ["beaucoup", "", "12 34", "3 à 5", "1,2,3"] {
            assert!(corrected(text).values.is_empty(), "{text}: {:?}", corrected(text));
        }
    }
}
