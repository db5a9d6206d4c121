//! TOML syntax errors, by the mistake of their author.

use std::ops::Range;

use toml::de::DeTable;

use crate::source::Lines;

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

/// Returns the problems of a text, one for each line, in order.
pub(super) fn problems(text: &str, errors: &[toml::de::Error]) -> Vec<TomlProblem> {
    let lines = Lines::of(text);
    let mut problems: Vec<(usize, TomlProblem)> = Vec::new();
    for error in errors {
        let range = error.span().unwrap_or(0..0);
        let detail = error.message().to_owned();
        let mistake = TomlMistake::of(&detail, text.get(range.clone()).unwrap_or_default());
        let line = lines.position(text, range.start).line;
        problems.push((line, TomlProblem { mistake, range, detail, correction: None }));
    }
    problems.sort_by_key(|(line, problem)| (*line, problem.mistake));
    // The other errors of a line follow from the first.
    problems.dedup_by_key(|(line, _)| *line);
    let corrected = problems.into_iter().map(|(line, problem)| {
        let written = &text[lines.range(text, line)];
        let correction = (problem.mistake != TomlMistake::Twice).then(|| correction(written)).flatten();
        TomlProblem { correction, ..problem }
    });
    corrected.collect()
}

/// Returns the first likely change to a line that makes it valid.
fn correction(line: &str) -> Option<String> {
    let is_curly = |letter: char| matches!(letter, '“' | '”' | '„' | '«' | '»');
    let plain: String = line
        .chars()
        .map(|letter| match letter {
            '\u{a0}' | '\u{202f}' => ' ',
            letter if is_curly(letter) => '"',
            letter => letter,
        })
        .collect();
    let plain = plain.trim().trim_end_matches([',', ';']).to_owned();
    let mut candidates = vec![
        plain.clone(),
        plain.replacen("//", "#", 1),
        format!("{plain}\""),
        format!("{plain}'"),
        format!("{plain}]"),
        format!("{plain}]]"),
        format!("{plain}}}"),
        format!("{plain}\"]"),
        format!("{plain}\"}}"),
    ];
    let at =
        plain.find(['=', ':']).map(|at| (plain[..at].trim(), plain[at + 1..].trim_start_matches('=').trim()));
    if let Some((name, value)) = at.filter(|(name, value)| !name.is_empty() && !value.is_empty()) {
        let bare = value.trim_matches(['"', '\'']).trim();
        let quote = if bare.contains(['"', '\\']) { '\'' } else { '"' };
        candidates.push(format!("{name} = {value}"));
        candidates.push(
            format!("{name} = {}", value.to_lowercase()).replace("oui", "true").replace("non", "false"),
        );
        let is_number = bare.chars().all(|letter| letter.is_ascii_digit() || letter == ',');
        if is_number {
            candidates.push(format!("{name} = {}", bare.replace(',', ".")));
        }
        candidates.push(format!("{name} = {quote}{bare}{quote}"));
    }
    let is_word = |value: &str| matches!(value, "true" | "false") || !value.starts_with(char::is_alphabetic);
    let is_valid = |candidate: &String| {
        let value = candidate.split_once('=').map_or("", |(_, value)| value.trim());
        *candidate != line.trim() && is_word(value) && DeTable::parse(candidate).is_ok()
    };
    candidates.into_iter().find(is_valid)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<(TomlMistake, Option<String>)> {
        let (_, errors) = DeTable::parse_recoverable(text);
        let found = problems(text, &errors).into_iter();
        found.map(|problem| (problem.mistake, problem.correction)).collect()
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
            ("a = « x »", NotQuoted, Some("a = \" x \"")),
            ("a = True", NotQuoted, Some("a = true")),
            ("a: 1", NoEqualSign, Some("a = 1")),
            ("a: un texte", NoEqualSign, Some("a = \"un texte\"")),
            ("a \"x\"", NoEqualSign, None),
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
            ("[[a]", Bracket, None),
            ("a = {b = 1 c = 2}", Comma, None),
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
