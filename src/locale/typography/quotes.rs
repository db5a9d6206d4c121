//! Quotes, apostrophes and dots: which signs stand for those of the keyboard.

use std::borrow::Cow;

use super::{edits::Edits, verbatim::characters};

/// What is open at a place in a paragraph, between one run of its text and the next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Quotes {
    outer: bool,
    inner: bool,
    /// The character before the run.
    pub(super) before: Option<char>,
}

/// A language's signs.
pub(super) struct Signs {
    /// Around a quotation.
    pub(super) outer: [char; 2],
    /// Around a quotation inside one.
    pub(super) inner: [char; 2],
    /// Which sign a straight apostrophe stands for, of the text before it and after it; none where
    /// it stands for itself, as in 5' (feet, minutes).
    pub(super) apostrophe: fn(Option<char>, &str) -> Option<char>,
}

impl Quotes {
    /// Takes note of a sign that opens or closes, whoever typed it.
    fn pass(&mut self, sign: char, signs: &Signs) {
        if signs.outer == signs.inner {
            match sign {
                _ if sign == signs.outer[0] && self.outer => self.inner = true,
                _ if sign == signs.outer[0] => self.outer = true,
                _ if sign == signs.outer[1] && self.inner => self.inner = false,
                _ if sign == signs.outer[1] => self.outer = false,
                _ => {}
            }
        } else {
            match sign {
                _ if sign == signs.outer[0] => self.outer = true,
                _ if sign == signs.outer[1] => self.outer = false,
                _ if sign == signs.inner[0] => self.inner = true,
                _ if sign == signs.inner[1] => self.inner = false,
                _ => {}
            }
        }
    }

    /// Which sign a straight quote stands for; none where it neither opens nor closes, as in 5"
    /// (inches).
    fn sign(self, before: Option<char>, after: Option<char>, signs: &Signs) -> Option<char> {
        let at_start = before.is_none_or(opens);
        let into_word = after.is_some_and(|after| after.is_alphanumeric() || "'([«“‘…$".contains(after));
        match (self.outer, self.inner) {
            (false, _) => at_start.then_some(signs.outer[0]),
            (true, _) if at_start && into_word => Some(signs.inner[0]),
            (true, true) => Some(signs.inner[1]),
            (true, false) => Some(signs.outer[1]),
        }
    }
}

/// Whether a quotation can begin after this character.
pub(super) fn opens(character: char) -> bool {
    character.is_whitespace() || "([{«“‘’'—–-/".contains(character)
}

/// The text with its quotes, apostrophes and dots as the language prints them.
pub(super) fn curl<'a>(text: &'a str, quotes: &mut Quotes, language: &Signs) -> Cow<'a, str> {
    let mut edits = Edits::of(text);
    // Where the last sign ends and how it is shown: the next one may stand right after it.
    let mut last = (0, quotes.before);
    for (at, typed) in characters(text, |it| matches!(it, '"' | '\'' | '.' | '«' | '»' | '“' | '”')) {
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

/// Whether what follows a dot makes it three, no more, and no path (`.../x`).
fn is_ellipsis(rest: &str) -> bool {
    rest.strip_prefix("..").is_some_and(|rest| !rest.starts_with(['.', '/', '\\']))
}
