//! Quotation marks, apostrophes and ellipses: their typographic characters.

use std::borrow::Cow;

use super::{edits::Edits, verbatim::characters};

/// The open quotation marks at a position in a paragraph, between two runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Quotes {
    /// Number of outer quotations that are open: authors put « » inside straight marks.
    outer: usize,
    inner: bool,
    /// Character before the run.
    pub(super) before: Option<char>,
}

/// The quotation marks and apostrophe of a language.
pub(super) struct Signs {
    /// Outer quotation marks.
    pub(super) outer: [char; 2],
    /// Inner quotation marks.
    pub(super) inner: [char; 2],
    /// Function that returns the sign for a straight apostrophe, from the character before and the
    /// text after it; `None` to keep it, as in 5' (feet, minutes).
    pub(super) apostrophe: fn(Option<char>, &str) -> Option<char>,
}

impl Quotes {
    /// Updates the state after a quotation mark, typed or replaced.
    fn pass(&mut self, sign: char, signs: &Signs) {
        if signs.outer == signs.inner {
            match sign {
                _ if sign == signs.outer[0] && self.outer > 0 => self.inner = true,
                _ if sign == signs.outer[0] => self.outer = 1,
                _ if sign == signs.outer[1] && self.inner => self.inner = false,
                _ if sign == signs.outer[1] => self.outer = 0,
                _ => {}
            }
        } else {
            match sign {
                _ if sign == signs.outer[0] => self.outer += 1,
                _ if sign == signs.outer[1] => self.outer = self.outer.saturating_sub(1),
                _ if sign == signs.inner[0] => self.inner = true,
                _ if sign == signs.inner[1] => self.inner = false,
                _ => {}
            }
        }
    }

    /// Returns the sign for a straight quotation mark; `None` if it neither opens nor closes, as in
    /// 5" (inches).
    fn sign(self, before: Option<char>, after: Option<char>, signs: &Signs) -> Option<char> {
        let at_start = before.is_none_or(opens);
        let into_word = after.is_some_and(|after| after.is_alphanumeric() || "'([«“‘…$".contains(after));
        match (self.outer > 0, self.inner) {
            (false, _) => at_start.then_some(signs.outer[0]),
            (true, _) if at_start && into_word => Some(signs.inner[0]),
            (true, true) => Some(signs.inner[1]),
            (true, false) => Some(signs.outer[1]),
        }
    }
}

/// Returns `true` if a quotation can begin after this character.
pub(super) fn opens(character: char) -> bool {
    character.is_whitespace() || "([{«“‘’'—–-/".contains(character)
}

/// Replaces straight quotation marks, apostrophes and dots with the signs of the language.
pub(super) fn curl<'a>(text: &'a str, quotes: &mut Quotes, language: &Signs) -> Cow<'a, str> {
    let mut edits = Edits::of(text);
    // End and output of the last sign: the next one may be right after it.
    let mut last = (0, quotes.before);
    for (at, typed) in characters(text, |it| matches!(it, '"' | '\'' | '.' | '-' | '«' | '»' | '“' | '”'))
    {
        if at < last.0 {
            continue;
        }
        let before = if at == last.0 { last.1 } else { text[..at].chars().next_back() };
        let end = at + typed.len_utf8();
        let rest = &text[end..];
        let (end, shown) = match typed {
            '"' => (end, quotes.sign(before, rest.chars().next(), language)),
            '\'' => (end, (language.apostrophe)(before, rest)),
            '.' if before != Some('.') && is_ellipsis(rest) => (end + 2, Some('…')),
            '-' if before != Some('-') => {
                let count = 1 + rest.len() - rest.trim_start_matches('-').len();
                let after = rest[count - 1..].chars().next();
                (end + count - 1, dash(count, before, after))
            }
            _ => (end, None),
        };
        if let Some(shown) = shown {
            edits.replace(at..end, shown.encode_utf8(&mut [0; 4]));
        }
        let shown = shown.unwrap_or(typed);
        quotes.pass(shown, language);
        last = (end, Some(shown));
    }
    quotes.before = if text.len() == last.0 { last.1 } else { text.chars().next_back() };
    edits.finish()
}

/// Returns the dash that hyphens stand for: a long one for three, also between letters, and a short one
/// for two between spaces.
fn dash(count: usize, before: Option<char>, after: Option<char>) -> Option<char> {
    let (before, after) = (before?, after?);
    let is_apart = before.is_whitespace() && after.is_whitespace();
    match count {
        2 if is_apart => Some('–'),
        3 if is_apart || before.is_alphabetic() && after.is_alphabetic() => Some('—'),
        _ => None,
    }
}

/// Returns `true` if a dot and the text after it are an ellipsis: three dots exactly, not a path
/// (`.../x`).
fn is_ellipsis(rest: &str) -> bool {
    rest.strip_prefix("..").is_some_and(|rest| !rest.starts_with(['.', '/', '\\']))
}
