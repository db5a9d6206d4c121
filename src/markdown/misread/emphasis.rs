//! Bold, italics and strikethrough that were not read as such.

use std::ops::Range;

use super::{
    Found,
    block::{Block, BlockKind},
    is_in_address,
};
use crate::markdown::problems::UNREAD_EMPHASIS;

/// Maximum length of emphasis that has spaces inside its signs, in bytes.
const MAX_BYTES: usize = 300;

/// Families of operating systems, whose names are written with an asterisk: `*nix`.
const SYSTEMS: [&str; 5] = ["BSD", "ix", "nix", "nux", "NIX"];

/// A run of signs of emphasis.
#[derive(Clone, Debug)]
struct Run {
    range: Range<usize>,
    sign: char,
    before: Option<char>,
    after: Option<char>,
}

impl Run {
    fn len(&self) -> usize {
        self.range.len()
    }

    fn is_after_space(&self) -> bool {
        self.before.is_none_or(char::is_whitespace)
    }

    fn is_before_space(&self) -> bool {
        self.after.is_none_or(char::is_whitespace)
    }

    /// Returns `true` if emphasis can begin there.
    fn opens(&self) -> bool {
        self.before.is_none_or(|before| before.is_whitespace() || "([«“’'—–-/\u{FFFC}".contains(before))
    }

    /// Returns `true` if a word begins after it.
    fn begins_word(&self) -> bool {
        self.opens() && self.after.is_some_and(|after| after.is_alphabetic() || "«“".contains(after))
    }

    /// Returns `true` if emphasis can end there.
    fn closes(&self) -> bool {
        self.after.is_none_or(|after| after.is_whitespace() || ".,;:!?)]»”…\u{FFFC}".contains(after))
    }

    /// Returns `true` for the mark of a note: `price*`.
    fn is_note_mark(&self) -> bool {
        self.before.is_some_and(|before| before.is_alphanumeric() || "%$)€".contains(before)) && self.closes()
    }
}

/// Returns the runs of signs in a block's text, outside addresses.
fn runs(text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    if !text.contains(['*', '_', '~']) {
        return runs;
    }
    let mut before = None;
    for (at, sign) in text.char_indices() {
        if matches!(sign, '*' | '_' | '~') {
            match runs.last_mut().filter(|run| run.range.end == at && run.sign == sign) {
                Some(run) => run.range.end = at + 1,
                None => runs.push(Run { range: at..at + 1, sign, before, after: None }),
            }
        }
        before = Some(sign);
    }
    for run in &mut runs {
        run.after = text[run.range.end..].chars().next();
    }
    let is_digit = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_digit());
    runs.retain(|run| {
        let is_word = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
        let is_operator = is_digit(run.before) && is_digit(run.after);
        let is_in_name = run.sign == '_' && is_word(run.before) && is_word(run.after);
        let is_letter = |sign: Option<char>| sign.is_some_and(char::is_alphabetic);
        let is_of_path = run.after == Some('/') || run.before == Some('/') && !is_letter(run.after);
        let is_apart = is_operator || is_in_name || is_of_path || begins_name(text, run);
        run.len() <= 3 && !is_apart && !is_in_address(text, &run.range)
    });
    runs
}

/// Returns `true` if a sign begins a name that is written with it: `_setting.scss`, `*nix`, `*MenuEntry`.
fn begins_name(text: &str, run: &Run) -> bool {
    if run.len() > 1 || !run.is_after_space() {
        return false;
    }
    let word = text[run.range.end..].split(char::is_whitespace).next().unwrap_or_default();
    let name = word.trim_end_matches(|sign: char| !sign.is_alphanumeric());
    if name.len() < word.len() && word[name.len()..].contains(run.sign) {
        return false;
    }
    let has_capital_inside =
        name.chars().skip(1).any(char::is_uppercase) && name.chars().any(char::is_lowercase);
    let is_file = name.rsplit_once('.').is_some_and(|(before, ending)| {
        !before.is_empty() && !ending.is_empty() && ending.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    match run.sign {
        '_' => is_file || name.contains('_'),
        _ => {
            let is_variable = name.len() == 1 && !matches!(name, "A" | "a" | "I" | "O" | "Y" | "y");
            SYSTEMS.contains(&name) || has_capital_inside || is_variable
        }
    }
}

/// Finds emphasis that was not read in a block.
pub(super) fn find(block: &Block<'_>, found: &mut Found<'_>) {
    let text = block.text.as_str();
    let runs = runs(text);
    let doubles: Vec<&Run> = runs.iter().filter(|run| run.len() > 1).collect();
    let mut at = 0;
    while at < doubles.len() {
        let first = doubles[at];
        at += 1;
        let second = doubles[at..].iter().find(|run| run.sign == first.sign && run.len() == first.len());
        let is_pair = |second: &&&Run| first.opens() && is_passage(text, first, second);
        if let Some(second) = second.filter(is_pair) {
            pair(block, first, second, found);
            at += doubles[at..].iter().position(|run| run.range == second.range).map_or(0, |next| next + 1);
        } else if first.sign == '~' && first.begins_word() || first.sign != '~' && is_unclosed(first) {
            unclosed(block, first, found);
        }
    }
    let singles: Vec<&Run> = runs.iter().filter(|run| run.len() == 1 && run.sign != '~').collect();
    for pair_of in singles.windows(2) {
        let [first, second] = pair_of else { continue };
        let is_spaced = second.is_after_space() && second.closes() && first.begins_word()
            || first.opens()
                && first.is_before_space()
                && second.is_note_mark()
                && block.kind == BlockKind::Item;
        if first.sign == second.sign && is_spaced && is_passage(text, first, second) {
            pair(block, first, second, found);
        }
    }
    if let ([only], false) = (singles.as_slice(), block.kind == BlockKind::Cell) {
        let begins = only.range.start == 0;
        let words = text[only.range.end..].split_whitespace().count();
        if only.begins_word() && only.is_after_space() && !begins && words > 0 && only.sign == '*' {
            unclosed(block, only, found);
        }
    }
}

/// Returns `true` for a sign that begins bold text without an end: not the mark of a note.
fn is_unclosed(run: &Run) -> bool {
    run.begins_word() || !(run.is_note_mark() || run.is_after_space() && run.is_before_space()) && run.opens()
}

/// Returns `true` if there are words between two signs, in one sentence or not.
fn is_passage(text: &str, first: &Run, second: &Run) -> bool {
    let inside = &text[first.range.end..second.range.start];
    inside.len() <= MAX_BYTES && inside.contains(char::is_alphabetic)
}

/// Reports emphasis with spaces inside its signs, or with a word right after it.
fn pair(block: &Block<'_>, first: &Run, second: &Run, found: &mut Found<'_>) {
    let inside = block.place(&(first.range.end..second.range.start));
    let written = found.source.get(inside).unwrap_or_default();
    let signs = &block.text[first.range.clone()];
    let is_word = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
    let kind = if written.trim() == written { "joined" } else { "spaces" };
    let left = if is_word(first.before) { " " } else { "" };
    let right = if is_word(second.after) { " " } else { "" };
    let corrected = format!("{left}{signs}{}{signs}{right}", written.trim());
    found.fix(UNREAD_EMPHASIS, kind, &block.place(&(first.range.start..second.range.end)), &corrected);
}

/// Reports a sign that begins emphasis without an end.
fn unclosed(block: &Block<'_>, run: &Run, found: &mut Found<'_>) {
    let signs = &block.text[run.range.clone()];
    let rest = &block.text[run.range.end..];
    let line = rest.find('\n').map_or(rest, |end| &rest[..end]).trim();
    let place = block.place(&(run.range.start..run.range.end + rest.find('\n').unwrap_or(rest.len())));
    found.correct(UNREAD_EMPHASIS, "unclosed", &place, &format!("{signs}{line}{signs}"));
}

/// Finds an asterisk that begins a paragraph in a text where no word refers to a note.
pub(super) fn find_unclosed(blocks: &[Block<'_>], found: &mut Found<'_>) {
    let mut begun = Vec::new();
    for block in blocks.iter().filter(|block| block.kind != BlockKind::Html) {
        let runs = runs(&block.text);
        if runs.iter().any(|run| run.sign == '*' && run.is_note_mark()) {
            return;
        }
        let first = runs.first().filter(|run| run.range.start == 0 && run.begins_word() && run.len() == 1);
        let is_alone =
            first.is_some_and(|first| runs.iter().filter(|run| run.sign == first.sign).count() == 1);
        if let Some(first) = first.filter(|_| is_alone && block.text.split_whitespace().count() > 2) {
            begun.push((block, first.clone()));
        }
    }
    for (block, run) in begun {
        unclosed(block, &run, found);
    }
}
