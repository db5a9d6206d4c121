//! Characters that were damaged on the way, that nobody sees, or that only look like others.
//!
//! Texts are read as they are written, line by line, so that a file of any kind is checked: Markdown,
//! YAML, settings, interface strings. A character that is meant can be written with its code
//! (`&#x200B;`, `"\u200B"`).

mod code;
mod damage;
mod invisible;
mod look_alikes;

use std::ops::Range;

use super::problems::{
    DAMAGED_TEXT, INVISIBLE_CHARACTER, MIXED_ALPHABETS, PRIVATE_CHARACTER, STYLED_LETTERS, UNPAIRED_DIRECTION,
};
use crate::{
    diagnostic::{Argument, Code, Diagnostic, Diagnostics},
    source::{FileId, Span},
};

/// Maximum number of characters of a word that a message quotes.
const MAX_QUOTED_CHARS: usize = 60;

/// Fault of a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// Text in UTF-8 was read in another encoding.
    ReadTwice,
    /// A character was replaced by U+FFFD.
    Lost,
    /// A question mark is in the place of a letter.
    QuestionMark,
    /// An accent follows its letter as a character of its own.
    LooseAccent,
    /// The character is not visible.
    Invisible(char),
    /// The character begins or ends a change of direction, without the other.
    Direction(char),
    /// The character has a meaning in one font only.
    Private(char),
    /// A letter of another alphabet is in a word.
    OtherAlphabet,
    /// Letters joined into one character.
    Ligature,
    /// Signs that look like letters in bold, in italics or of full width.
    Styled,
    /// A letter and its accent are two characters.
    Decomposed,
}

/// A fault at a place of a text.
struct Mark {
    fault: Fault,
    range: Range<usize>,
    /// The text to write in its place, if it is certain.
    corrected: Option<String>,
}

/// Marks that are one problem: the same fault, in one line or in lines that follow each other.
struct Finding {
    fault: Fault,
    /// From the first to the last mark of the first line.
    range: Range<usize>,
    first_line: usize,
    last_line: usize,
    edits: Vec<(Range<usize>, String)>,
    count: usize,
}

/// Reports the characters of a text that its author did not mean.
pub(super) fn check(text: &str, file: FileId, is_markdown: bool, diagnostics: &mut Diagnostics) {
    let mut findings: Vec<Finding> = Vec::new();
    let mut marks = Vec::new();
    let mut code = code::CodeLines::default();
    let mut at = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        if !is_ordinary(line) {
            damage::find(line, &mut marks);
            invisible::find(line, at == 0, is_markdown, &mut marks);
            look_alikes::find(line, &mut marks);
        }
        if is_markdown {
            let code = code.in_line(line);
            // Code shows signs as they are.
            let is_shown = |mark: &Mark| mark.fault.is_of_sign() && code::is_within(&code, &mark.range);
            marks.retain(|mark| !is_shown(mark));
        }
        marks.sort_by_key(|mark: &Mark| mark.range.start);
        for mark in marks.drain(..) {
            let range = at + mark.range.start..at + mark.range.end;
            add(&mut findings, Mark { range, ..mark }, number);
        }
        at += line.len();
    }
    for finding in findings {
        diagnostics.push(finding.into_diagnostic(text, file));
    }
}

/// Returns `true` for a line in which there is nothing to look at.
fn is_ordinary(line: &str) -> bool {
    line.bytes().all(|byte| matches!(byte, b'\t' | b'\n' | b'\r' | b' '..=b'>' | b'@'..=b'~'))
        && !damage::is_quoted_printable(line)
}

/// Adds a mark to the problem that it continues, or as a problem of its own.
fn add(findings: &mut Vec<Finding>, mark: Mark, line: usize) {
    let continued = findings.iter_mut().rev().take(8).find(|finding| {
        finding.fault == mark.fault && (finding.fault == Fault::Decomposed || line <= finding.last_line + 1)
    });
    let edit = mark.corrected.map(|corrected| (mark.range.clone(), corrected));
    match continued {
        Some(finding) => {
            if finding.first_line == line && finding.fault != Fault::Decomposed {
                finding.range.end = mark.range.end;
            }
            finding.last_line = line;
            finding.edits.extend(edit);
            finding.count += 1;
        }
        None => findings.push(Finding {
            fault: mark.fault,
            range: mark.range,
            first_line: line,
            last_line: line,
            edits: edit.into_iter().collect(),
            count: 1,
        }),
    }
}

impl Finding {
    fn into_diagnostic(self, text: &str, file: FileId) -> Diagnostic {
        let words = words_around(text, &self.range);
        let found = text[words.clone()].to_owned();
        let mut corrected = String::new();
        let mut done = words.start;
        for (range, new) in self.edits.iter().filter(|(range, _)| range.end <= words.end) {
            corrected.push_str(&text[done..range.start]);
            corrected.push_str(new);
            done = range.end;
        }
        corrected.push_str(&text[done..words.end]);
        let (code, kind, character) = self.fault.shown();
        let mut diagnostic = Diagnostic::new(code, Span::new(file, self.range.start, self.range.end))
            .with("kind", kind)
            .with("found", found)
            .with("corrected", corrected)
            .with("count", self.count);
        if let Some(character) = character {
            diagnostic = diagnostic
                .with("code", format!("U+{:04X}", u32::from(character)))
                .with("name", Argument::term(invisible::name(character)));
        }
        for (range, new) in self.edits {
            diagnostic = diagnostic.with_fix(Span::new(file, range.start, range.end), new);
        }
        diagnostic
    }
}

impl Fault {
    /// Returns `true` for a sign that can be meant as it is, in a text about it.
    fn is_of_sign(self) -> bool {
        matches!(self, Self::Lost | Self::ReadTwice | Self::Ligature | Self::Styled | Self::Decomposed)
    }

    /// Returns its code, the variant of its message, and the character that the message names.
    fn shown(self) -> (&'static Code, &'static str, Option<char>) {
        match self {
            Self::ReadTwice => (DAMAGED_TEXT, "twice", None),
            Self::Lost => (DAMAGED_TEXT, "lost", None),
            Self::QuestionMark => (DAMAGED_TEXT, "question", None),
            Self::LooseAccent => (DAMAGED_TEXT, "accent", None),
            Self::Invisible(character) => (INVISIBLE_CHARACTER, "one", Some(character)),
            Self::Direction(character) => (UNPAIRED_DIRECTION, "one", Some(character)),
            Self::Private(character) => (PRIVATE_CHARACTER, "one", Some(character)),
            Self::OtherAlphabet => (MIXED_ALPHABETS, "one", None),
            Self::Ligature => (STYLED_LETTERS, "ligature", None),
            Self::Styled => (STYLED_LETTERS, "styled", None),
            Self::Decomposed => (STYLED_LETTERS, "decomposed", None),
        }
    }
}

/// Returns the words that a range touches, as far as a message can quote them.
fn words_around(text: &str, range: &Range<usize>) -> Range<usize> {
    let line_start = text[..range.start].rfind('\n').map_or(0, |newline| newline + 1);
    let start = text[line_start..range.start]
        .char_indices()
        .rev()
        .take(MAX_QUOTED_CHARS / 2)
        .find(|(_, before)| before.is_whitespace())
        .map(|(at, before)| line_start + at + before.len_utf8());
    let start =
        start.unwrap_or_else(|| text.floor_char_boundary(line_start.max(range.start.saturating_sub(40))));
    let rest = &text[range.start..];
    let limit = rest.char_indices().nth(MAX_QUOTED_CHARS).map_or(rest.len(), |(at, _)| at);
    let limit = limit.min(rest.find('\n').unwrap_or(rest.len()));
    let reached = range.len().min(limit);
    let reached = rest.floor_char_boundary(reached);
    let end = rest[reached..limit].find(char::is_whitespace).map_or(limit, |length| reached + length);
    start..range.start + end
}

/// Returns a line with every certain correction of the marks that `find` adds.
#[cfg(test)]
fn fixed(line: &str, find: impl Fn(&str, &mut Vec<Mark>)) -> String {
    let mut marks = Vec::new();
    find(line, &mut marks);
    marks.sort_by_key(|mark| mark.range.start);
    let mut result = line.to_owned();
    for mark in marks.iter().rev() {
        if let Some(corrected) = &mark.corrected {
            result.replace_range(mark.range.clone(), corrected);
        }
    }
    result
}
