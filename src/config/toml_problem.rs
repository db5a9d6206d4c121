//! TOML syntax errors, by the mistake of their author.

use std::ops::Range;

use toml::de::DeTable;

use super::toml_correction::corrected;
use crate::source::Patched;

/// A mistake in a line of TOML.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum TomlMistake {
    /// A name is given twice.
    Twice,
    /// A backslash begins an invalid escape.
    Backslash,
    /// A character that is not allowed.
    Character,
    /// A date or a time does not exist.
    Date,
    /// A number is not valid.
    Number,
    /// A comma is missing, or there is one too many.
    Comma,
    /// The text of a value is not closed.
    NotClosed,
    /// A bracket is not closed.
    Bracket,
    /// There is no equal sign between the name and the value.
    NoEqualSign,
    /// Something follows the value.
    After,
    /// The value is missing.
    NoValue,
    /// The text of a value is not in quotation marks.
    NotQuoted,
    /// A name contains characters that are not allowed.
    Name,
    /// Another mistake.
    Other,
}

/// A syntax error.
pub(super) struct TomlProblem {
    pub(super) mistake: TomlMistake,
    /// Location.
    pub(super) range: Range<usize>,
    /// Message of the library.
    pub(super) detail: String,
    /// Line as its author probably meant it; `None` if it cannot be worked out.
    pub(super) correction: Option<String>,
}

impl TomlMistake {
    /// Returns the name of the mistake in messages.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Twice => "twice",
            Self::Backslash => "backslash",
            Self::Character => "character",
            Self::Date => "date",
            Self::Number => "number",
            Self::Comma => "comma",
            Self::Bracket => "bracket",
            Self::NotClosed => "not-closed",
            Self::NoEqualSign => "no-equal-sign",
            Self::After => "after",
            Self::NoValue => "no-value",
            Self::NotQuoted => "not-quoted",
            Self::Name => "name",
            Self::Other => "other",
        }
    }

    /// Classifies an error by the words of the library, which has no codes.
    fn of(detail: &str, found: &str) -> Self {
        let starts = |words: &[&str]| words.iter().any(|word| detail.starts_with(word));
        match () {
            () if starts(&["duplicate key"]) => Self::Twice,
            () if starts(&["missing escaped", "too few unicode", "invalid escape", "invalid unicode"]) => {
                Self::Backslash
            }
            () if detail.contains("visible characters") => Self::Character,
            () if starts(&["invalid date", "invalid time", "invalid datetime", "invalid offset"]) => {
                Self::Date
            }
            () if starts(&[
                "missing comma",
                "extra comma",
                "extra assignment",
                "invalid inline",
                "unexpected `=`",
            ]) =>
            {
                Self::Comma
            }
            () if starts(&["unclosed", "missing table open", "missing array", "missing inline"]) => {
                Self::Bracket
            }
            () if starts(&[
                "invalid basic",
                "invalid literal",
                "invalid multi-line",
                "missing opening quote",
            ]) =>
            {
                Self::NotClosed
            }
            () if starts(&["key with no value", "missing assignment", "missing value for key"]) => {
                Self::NoEqualSign
            }
            () if starts(&["unexpected key or value", "unexpected content", "extra `=`"]) => Self::After,
            () if starts(&["missing value"]) || starts(&["string values"]) && found.is_empty() => {
                Self::NoValue
            }
            () if starts(&["string values", "invalid boolean"]) => Self::NotQuoted,
            () if starts(&[
                "invalid unquoted key",
                "unquoted keys",
                "keys cannot",
                "missing key",
                "invalid key",
            ]) =>
            {
                Self::Name
            }
            () if detail.contains("digit")
                || detail.contains("zero")
                || starts(&[
                    "redundant",
                    "integers",
                    "radix",
                    "unexpected sign",
                    "invalid integer",
                    "invalid float",
                ]) =>
            {
                Self::Number
            }
            () => Self::Other,
        }
    }
}

/// Errors that are reported of a text at most. Each is found by reading the text again.
const MAX_ERRORS: usize = 12;

/// Lines above an error that are tried: a bracket may be opened some lines before.
const MAX_LINES: usize = 3;

/// Finds the problems of a text, in order, and returns the text as its author probably meant it: a line that
/// cannot be corrected is empty in it.
pub(super) fn problems(text: &str) -> (Patched, Vec<TomlProblem>) {
    let mut patched = Patched::new(text);
    let mut problems: Vec<TomlProblem> = Vec::new();
    let mut past = 0;
    while problems.len() < MAX_ERRORS {
        let Some((at, error)) = first_error(patched.text(), past) else { break };
        let detail = error.message().to_owned();
        let span = error.span().unwrap_or(0..0);
        let mistake = TomlMistake::of(&detail, patched.text().get(span.clone()).unwrap_or_default());
        let own = line_at(patched.text(), at);
        let corrected =
            if mistake == TomlMistake::Twice { None } else { correction(patched.text(), at, past) };
        let (line, correction) = match corrected {
            Some((line, meant)) => (line, Some(meant)),
            None => (own.clone(), None),
        };
        // Where another line is the cause, it is the place.
        let range = if line == own { span } else { line.clone() };
        let range = patched.unpatched(range.start)..patched.unpatched(range.end);
        problems.push(TomlProblem { mistake, range, detail, correction: correction.clone() });
        match correction {
            Some(meant) => {
                past = line.start + meant.len();
                patched.replace(line, &meant);
            }
            None => {
                let section =
                    if mistake == TomlMistake::Twice { section_at(patched.text(), &line) } else { line };
                past = section.end;
                patched.empty(section);
            }
        }
    }
    (patched, problems)
}

/// Returns the first error at or after a byte, and its own byte.
fn first_error(text: &str, past: usize) -> Option<(usize, toml::de::Error)> {
    let (_, errors) = DeTable::parse_recoverable(text);
    let place = |error: &toml::de::Error| error.span().map_or(0, |span| span.start).min(text.len());
    let mistake = |error: &toml::de::Error| TomlMistake::of(error.message(), "");
    let after = errors.into_iter().map(|error| (place(&error), error)).filter(|(at, _)| *at >= past);
    // The other errors of a line follow from the first kind.
    after.min_by_key(|(at, error)| (line_at(text, *at).start, mistake(error), *at))
}

/// Returns the line to correct of an error, and the line that was probably meant.
fn correction(text: &str, at: usize, past: usize) -> Option<(Range<usize>, String)> {
    let mut line = line_at(text, at);
    let own = line.start;
    for _ in 0..=MAX_LINES {
        if let Some(meant) = corrected(&text[line.clone()]) {
            let after = [&text[..line.start], &meant, &text[line.end..]].concat();
            let error = first_error(&after, past.min(line.start)).map(|(error, _)| error);
            let reached = if line.start == own { own } else { at };
            if error.is_none_or(|error| error > reached + meant.len().saturating_sub(line.len())) {
                return Some((line, meant));
            }
        }
        line = line_at(text, line.start.checked_sub(1)?);
    }
    None
}

/// Returns the range of the line of a byte.
fn line_at(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    start..text[at..].find('\n').map_or(text.len(), |length| at + length)
}

/// Returns a line, and what is below it to the next heading if it is one.
fn section_at(text: &str, line: &Range<usize>) -> Range<usize> {
    if !text[line.clone()].trim_start().starts_with('[') {
        return line.clone();
    }
    line.start..text[line.end..].find("\n[").map_or(text.len(), |length| line.end + length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<(TomlMistake, Option<String>)> {
        let (_, found) = problems(text);
        found.into_iter().map(|problem| (problem.mistake, problem.correction)).collect()
    }

    #[test]
    fn each_mistake_is_one_problem_with_the_corrected_line() {
        use TomlMistake::{
            After, Backslash, Bracket, Character, Comma, Date, NoEqualSign, NoValue, NotClosed, NotQuoted,
            Number, Twice,
        };
        for (text, mistake, correction) in [
            ("a = \"x", NotClosed, Some("a = \"x\"")),
            ("a = 'x", NotClosed, Some("a = 'x'")),
            ("a = un texte", NotQuoted, Some("a = \"un texte\"")),
            ("a = “x”", NotQuoted, Some("a = \"x\"")),
            ("a = « x »", NotQuoted, Some("a = \"x\"")),
            ("a = True", NotQuoted, Some("a = true")),
            ("a: 1", NoEqualSign, Some("a = 1")),
            ("a: un texte", NoEqualSign, Some("a = \"un texte\"")),
            ("a \"x\"", NoEqualSign, Some("a = \"x\"")),
            ("a = ", NoValue, None),
            ("a == 1", After, Some("a = 1")),
            ("a = \"C:\\Portail\"", Backslash, Some("a = 'C:\\Portail'")),
            ("a = \"le \"plan\" ouvert\"", After, Some("a = 'le \"plan\" ouvert'")),
            ("a = 8,5", After, Some("a = 8.5")),
            ("a = 1,", After, Some("a = 1")),
            ("a = \"x\" // note", After, Some("a = \"x\" # note")),
            ("a = [1", Bracket, Some("a = [1]")),
            ("a = [\"x", NotClosed, Some("a = [\"x\"]")),
            ("a = {b = 1", Bracket, Some("a = {b = 1}")),
            ("[a", Bracket, Some("[a]")),
            ("[[a]", Bracket, Some("[a]")),
            ("a = {b = 1 c = 2}", Comma, Some("a = {b = 1, c = 2}")),
            ("a = 1\na = 2", Twice, None),
            ("a = 2026-11-31", Date, Some("a = \"2026-11-31\"")),
            ("a = 012", Number, None),
            ("a = \"\u{1}\"", Character, None),
        ] {
            let found = of(text);
            assert_eq!(found.len(), 1, "{text} {found:?}");
            assert_eq!(found[0].0, mistake, "{text}");
            if correction.is_some() {
                assert_eq!(found[0].1.as_deref(), correction, "{text}");
            }
        }
    }
}
