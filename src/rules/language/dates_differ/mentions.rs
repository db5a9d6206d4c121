//! The dates that a text mentions, with their places.

use std::{ops::Range, sync::LazyLock};

use crate::{
    locale::Pattern,
    markdown::TextRun,
    model::Language,
    rules::{
        language::paragraphs::{Paragraph, paragraphs},
        text_dates::{DatePatterns, WrittenDay, in_words, is_weekday},
    },
    source::Span,
};

/// A date in a text.
pub(super) struct Mention {
    pub(super) day: i8,
    pub(super) month: i8,
    pub(super) year: Option<i16>,
    pub(super) certainty: Certainty,
    pub(super) span: Span,
    /// The date as it is written, without its weekday.
    pub(super) text: String,
}

/// Certainty that a date is meant. Only those that are sure must be in the other text too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Certainty {
    /// A date in full.
    Sure,
    /// A day beside a date, in a range or a list: the 3 of “3 to 5 May”.
    Listed,
    /// Numbers that may be a date (03/05/2026), a date as another language writes it, or a part of an
    /// address or a code.
    Possible,
}

/// Numbers with signs between them.
static FIGURES: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(r"\b(?<first>\d{1,2})[/.-](?<second>\d{1,2})[/.-](?:20|19)?\d\d\b"));

/// Words between the days of a range or a list.
const CONNECTORS: [&str; 15] =
    ["au", "aux", "à", "et", "ou", "le", "du", "to", "and", "or", "the", "through", "until", "&", "of"];

/// Most characters that are read on either side of a date.
const MAX_DISTANCE: usize = 80;

/// Returns the dates of a text in that language, in order.
pub(super) fn mentions(pieces: &[TextRun], language: Language) -> Vec<Mention> {
    let mut mentions = Vec::new();
    for words in paragraphs(pieces, language) {
        let mut dates = DatePatterns::own().dates(&words.text, words.language);
        dates.retain(|date| (1..=31).contains(&date.day));
        dates.sort_by_key(|date| date.range.start);
        for date in &dates {
            let certainty = if is_certain(&words.text, date) { Certainty::Sure } else { Certainty::Possible };
            mentions.push(words.mention(date, certainty));
            mentions.extend(words.beside(date, &dates));
        }
        for language in [Language::FRENCH, Language::ENGLISH] {
            let others = DatePatterns::in_any_case().dates(&words.text, language);
            let known: Vec<usize> = dates.iter().map(|date| date.start).collect();
            let others = others.iter().filter(|date| known.binary_search(&date.start).is_err());
            mentions.extend(others.map(|date| words.mention(date, Certainty::Possible)));
        }
        mentions.extend(words.in_figures());
    }
    mentions
}

/// Excludes the ends of longer numbers, parts of addresses and file names, and a number of things after
/// a month (“in March 12 people”).
fn is_certain(text: &str, date: &WrittenDay) -> bool {
    let (before, written) = (&text[..date.range.start], &text[date.start..date.range.end]);
    let before_word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_address = ["://", "www.", "@", "="].iter().any(|sign| before_word.contains(sign));
    let mut after = text[date.range.end..].chars();
    let goes_on = matches!(after.next(), Some('-' | '/' | '_' | '.'))
        && after.next().is_some_and(char::is_alphanumeric)
        && written.contains('-');
    let last_word = before.split_whitespace().next_back().unwrap_or_default();
    let is_month_alone = date.language == Language::ENGLISH
        && date.year.is_none()
        && date.day_range.start > date.start
        && last_word.eq_ignore_ascii_case("in");
    !date.is_part && !is_address && !goes_on && !is_month_alone
}

impl Paragraph<'_> {
    fn mention(&self, date: &WrittenDay, certainty: Certainty) -> Mention {
        let range = date.start..date.range.end;
        let text = self.text[range.clone()].split_whitespace().collect::<Vec<_>>().join(" ");
        let span = self.span(&range);
        // A year that its weekday contradicts is reported where it is: the other text must not copy it.
        let year = date.year.filter(|_| date.contradicted().is_none());
        Mention { day: date.day, month: date.month, year, certainty, span, text }
    }

    /// The days that share the month of a date, and the years that share its day.
    fn beside(&self, date: &WrittenDay, all: &[WrittenDay]) -> Vec<Mention> {
        let start = self.text[..date.range.start].char_indices().rev().take(MAX_DISTANCE).last();
        let end = self.text[date.range.end..].char_indices().take(MAX_DISTANCE).last();
        let before = self.words(start.map_or(date.range.start, |(at, _)| at)..date.range.start);
        let after = self.words(
            date.range.end..end.map_or(date.range.end, |(at, last)| date.range.end + at + last.len_utf8()),
        );
        let mut found = Vec::new();
        for words in [before.into_iter().rev().collect(), after] {
            for range in words {
                let next = all.partition_point(|it| it.range.start <= range.start);
                if all[..next].last().is_some_and(|it| it.range.contains(&range.start)) {
                    break;
                }
                let word = &self.text[range.clone()];
                match beside(word, date) {
                    Some((day, year)) => {
                        let text = in_words(day, date.month, year.or(date.year), date.language);
                        let span = self.span(&range);
                        let month = date.month;
                        found.push(Mention { day, month, year, certainty: Certainty::Listed, span, text });
                    }
                    None if is_connector(word) => {}
                    None => break,
                }
            }
        }
        found
    }

    /// The words in a range.
    fn words(&self, range: Range<usize>) -> Vec<Range<usize>> {
        let mut words = Vec::new();
        let mut start = range.start;
        for part in self.text[range].split_inclusive(|it: char| it.is_whitespace() || ",–-".contains(it)) {
            let word = part.trim_end_matches(|it: char| it.is_whitespace() || ",–-".contains(it));
            if !word.is_empty() {
                words.push(start..start + word.len());
            }
            start += part.len();
        }
        words
    }

    /// The dates that numbers with signs between them may be, in either order of day and month.
    fn in_figures(&self) -> Vec<Mention> {
        let all = FIGURES.captures_iter(&self.text).filter_map(|groups| {
            let number = |name| groups.name(name)?.as_str().parse::<i8>().ok();
            Some((groups.get(0)?, number("first")?, number("second")?))
        });
        let both = all.flat_map(|(whole, first, second)| {
            [(first, second), (second, first)].map(|(day, month)| Mention {
                day,
                month,
                year: None,
                certainty: Certainty::Possible,
                span: self.span(&whole.range()),
                text: whole.as_str().to_owned(),
            })
        });
        both.collect()
    }
}

/// Reads a word beside a date as a day of its month, or as another year of its day.
fn beside(word: &str, date: &WrittenDay) -> Option<(i8, Option<i16>)> {
    let digits = word.trim_end_matches(|sign: char| !sign.is_ascii_digit());
    let is_day = matches!(&word[digits.len()..], "" | "er" | "st" | "nd" | "rd" | "th" | "." | ")");
    let number: i16 = digits.parse().ok().filter(|_| is_day)?;
    match number {
        1..=31 => Some((i8::try_from(number).ok()?, None)),
        1900..2100 => Some((date.day, Some(number))),
        _ => None,
    }
}

/// Returns `true` if a word may stand between the days of a range or a list.
fn is_connector(word: &str) -> bool {
    let word = word.to_lowercase();
    CONNECTORS.contains(&word.as_str()) || is_weekday(&word)
}
