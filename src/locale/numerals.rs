//! The recognition of numbers in running text.

mod numeral;
mod scale;
mod words;

use std::ops::Range;

use crate::model::Language;
pub use numeral::Numeral;
use numeral::{ParsedNumeral, SIGNS, SPACES};
use scale::{Scale, is_percent, multiply, spelled_out};

/// Returns the numbers of a text, in order. Anything that only resembles a number is skipped: codes
/// with letters, phone numbers, times, numeric dates, versions.
#[must_use]
pub fn numerals(text: &str, language: Language) -> Vec<Numeral> {
    let mut found: Vec<ParsedNumeral> = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|letter: char| letter.is_alphanumeric()).map(|next| at + next) {
        let end = end_of_run(text, start);
        at = end;
        let run = &text[start..end];
        if !run.starts_with(|first: char| first.is_ascii_digit()) {
            if let Some(spelled) = spelled_out(text, start..end, language) {
                at = at.max(spelled.numeral.range.end);
                found.push(spelled);
            }
        } else if let Some((written, last)) = years(run) {
            found.extend(read(text, start..start + 4, language));
            // The last two digits of a year have no meaning alone.
            let range = if written == 4 { end - 4..end } else { start..end };
            found.push(ParsedNumeral {
                numeral: Numeral { range, value: last, counts: true },
                zeros: 0,
                marked: false,
            });
        } else if let Some((first, last)) = bounds(run, language) {
            if let (Some(first), Some(last)) =
                (read(text, start..start + first, language), read(text, end - last..end, language))
            {
                // Without a sign or a scale word they may be pages, votes or a code.
                let counts = first.marked || last.marked;
                for mut bound in [first, last] {
                    bound.numeral.counts = counts;
                    found.push(bound);
                }
                propagate_scale(text, &mut found);
            }
        } else if let Some(length) = amount(text, start..end).or_else(|| length(run, language)) {
            found.extend(read(text, start..start + length, language));
            propagate_scale(text, &mut found);
        }
    }
    found.into_iter().map(|read| read.numeral).collect()
}

/// Returns the end of the run at `start`: letters, digits, the signs between them, and groups of
/// three digits separated by a space.
fn end_of_run(text: &str, start: usize) -> usize {
    let mut end = start;
    let mut previous = None;
    let mut characters = text[start..].chars();
    while let Some(character) = characters.next() {
        let mut ahead = characters.clone();
        let mut digit_follows = || ahead.next().is_some_and(|next| next.is_ascii_digit());
        let goes_on = match character {
            character if character.is_alphanumeric() || character == '_' => true,
            '.' | ',' | '-' | '–' | '/' | ':' => digit_follows(),
            ' ' | '\u{a0}' | '\u{202f}' => {
                let after_digit = previous.is_some_and(|previous: char| previous.is_ascii_digit());
                after_digit && (0..3).all(|_| digit_follows()) && !digit_follows()
            }
            _ => false,
        };
        if !goes_on {
            break;
        }
        end += character.len_utf8();
        previous = Some(character);
    }
    end
}

/// Parses two years with a dash between them, the second perhaps with two digits (2024–25). Returns
/// the number of digits of the second, and its value.
fn years(run: &str) -> Option<(usize, String)> {
    let (first, second) = run.split_once(['-', '–'])?;
    let is_year = |text: &str, digits| text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_year(first, 4) && is_year(second, 4) {
        return Some((4, second.to_owned()));
    }
    if !is_year(first, 4) || !is_year(second, 2) {
        return None;
    }
    let (year, last): (u32, u32) = (first.parse().ok()?, second.parse().ok()?);
    let next = year + 1;
    if next % 100 == last {
        return Some((2, next.to_string()));
    }
    // 2024-10 is a month, 2024-25 is not.
    let goes_on = last > year % 100 && (last > 12 || run.contains('–'));
    goes_on.then(|| (2, (year - year % 100 + last).to_string()))
}

/// Returns the lengths of two numbers with a dash between them (10–15); `None` for a phone number.
fn bounds(run: &str, language: Language) -> Option<(usize, usize)> {
    let (first, second) = run.split_once(['-', '–'])?;
    let is_number = |part: &str| {
        let whole = part.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(part.len());
        let is_short = whole <= 3 || run.contains('–');
        let is_code = whole > 1 && part.starts_with('0');
        is_short
            && !is_code
            && !part.contains(['-', '–', '/', ':'])
            && length(part, language) == Some(part.len())
    };
    (is_number(first) && is_number(second)).then_some((first.len(), second.len()))
}

/// Returns the length of the number in a run with a scale letter attached (« 2M$ »).
fn amount(text: &str, run: Range<usize>) -> Option<usize> {
    let digits = text[run.clone()].trim_end_matches(char::is_alphabetic).len();
    let all = digits > 0
        && text[run.clone()][..digits].bytes().all(|it| it.is_ascii_digit() || b".,".contains(&it));
    let is_amount = text[..run.start].ends_with(SIGNS) || text[run.end..].starts_with(SIGNS);
    (all && is_amount && digits < run.len()).then_some(digits)
}

/// Returns the length of the number at the start of a run; `None` if there is none.
fn length(run: &str, language: Language) -> Option<usize> {
    let (group, point) = match language {
        Language::FRENCH => (' ', ','),
        _ => (',', '.'),
    };
    // A decade in English: the 2010s.
    let body = run.strip_suffix('s').filter(|body| body.len() == 4).unwrap_or(run);
    // A version has a point in French too.
    let parted = body.rsplit_once(point).or_else(|| body.rsplit_once('.'));
    let (whole, decimals) = match parted {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (body, None),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_group = |letter: char| letter == group || matches!(letter, '\u{a0}' | '\u{202f}');
    let mut groups = whole.split(is_group);
    let first = groups.next().filter(|first| digits(first))?;
    let rest: Vec<&str> = groups.collect();
    let grouped =
        rest.is_empty() || first.len() <= 3 && rest.iter().all(|part| part.len() == 3 && digits(part));
    if grouped && decimals.is_none_or(digits) {
        return Some(body.len());
    }
    // A plain space separates two numbers in English; with a dash between the parts it is a phone
    // number.
    if run.contains(['-', '–', '/', ':']) {
        return None;
    }
    let alone = run.split(' ').next().filter(|alone| alone.len() < run.len())?;
    length(alone, language)
}

/// Reads the number at that range; `None` for a time of day.
fn read(text: &str, range: Range<usize>, language: Language) -> Option<ParsedNumeral> {
    let after = text[range.end..].trim_start_matches(SPACES);
    let before = text[..range.start].trim_end_matches(SPACES);
    let is_point = |letter: char| letter == '.' || language == Language::FRENCH && letter == ',';
    let written: String = text[range.clone()]
        .chars()
        .filter_map(|letter| match letter {
            letter if letter.is_ascii_digit() => Some(letter),
            letter if is_point(letter) => Some('.'),
            _ => None,
        })
        .collect();
    if language == Language::FRENCH && is_time_or_percent(&written, before, after) {
        return None;
    }
    let is_amount = before.ends_with(SIGNS) || after.starts_with(SIGNS);
    let scale = Scale::after(text, range.end, language, is_amount);
    let (zeros, end) = scale.map_or((0, range.end), |scale| (scale.zeros, scale.end));
    let value = multiply(&written, zeros);
    let large = value.split('.').next().is_some_and(|whole| whole.len() >= 3);
    let marked = is_amount || zeros > 0 || is_percent(after);
    let numeral =
        Numeral { range: range.start..end, counts: marked || large || written.contains('.'), value };
    Some(ParsedNumeral { numeral, zeros, marked })
}

/// The words of a range whose last scale word applies to both numbers (« 2 à 3 M$ »).
const RANGE_WORDS: [&str; 8] = ["à", "et", "ou", "to", "and", "or", "–", "-"];

/// Applies the scale of the last number to the one before it, if they are a range.
fn propagate_scale(text: &str, found: &mut [ParsedNumeral]) {
    let [.., first, last] = found else { return };
    let Some(between) = text.get(first.numeral.range.end..last.numeral.range.start) else { return };
    let between = between.trim_matches(|letter| SPACES.contains(&letter) || SIGNS.contains(&letter));
    let is_short = first.numeral.value.split('.').next().is_some_and(|whole| whole.len() <= 3);
    if last.zeros > 0 && first.zeros == 0 && is_short && RANGE_WORDS.contains(&between) {
        first.numeral.value = multiply(&first.numeral.value, last.zeros);
        first.numeral.counts = true;
        first.zeros = last.zeros;
    }
}

/// Returns `true` for an hour or minutes (« 14 h 30 »), or the hundred of « 5 p. 100 ».
fn is_time_or_percent(written: &str, before: &str, after: &str) -> bool {
    let number = written.parse().unwrap_or(u32::MAX);
    let follows = |mark: &str| {
        let rest = before.strip_suffix(mark).map(|rest| rest.trim_end_matches(SPACES));
        rest.is_some_and(|rest| rest.ends_with(|last: char| last.is_ascii_digit()))
    };
    let mut letters = after.chars();
    let is_hour = letters.next() == Some('h') && letters.next().is_none_or(|next| !next.is_alphabetic());
    is_hour && number <= 24 || number < 60 && follows("h") || number == 100 && follows("p.")
}

#[cfg(test)]
mod tests;
