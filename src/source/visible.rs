//! Control characters in texts that are shown: they would drive a terminal, and XML does not allow them.

use std::borrow::Cow;

/// Replaces the control characters of a text with visible signs, so that it can be shown wherever it
/// comes from. Tabs and line ends stay.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unsafe) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(
        text.replace("\r\n", "\n")
            .chars()
            .map(|sign| if is_unsafe(sign) { sign_of(sign) } else { sign })
            .collect(),
    )
}

/// Replaces the control characters of a name or a line with visible signs, tabs and line ends as well:
/// it stays on one line, and its reader sees what is in it.
#[must_use]
pub fn visible_in_line(text: &str) -> Cow<'_, str> {
    if !text.contains(char::is_control) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|sign| if sign.is_control() { sign_of(sign) } else { sign }).collect())
}

/// Replaces the control characters of a text for a terminal, except the program's own styles.
#[must_use]
pub fn visible_with_styles(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut result = String::with_capacity(text.len());
    let mut pieces = text.split('\u{1B}');
    result.push_str(&visible(pieces.next().unwrap_or_default()));
    for piece in pieces {
        result.push(if is_style(piece) { '\u{1B}' } else { sign_of('\u{1B}') });
        result.push_str(&visible(piece));
    }
    Cow::Owned(result)
}

/// Returns `true` for what follows an escape character in a sequence that only changes colours and
/// weights (ECMA-48, SGR).
fn is_style(rest: &str) -> bool {
    let parameters = rest.strip_prefix('[').unwrap_or_default();
    parameters.trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == ';').starts_with('m')
}

fn is_unsafe(sign: char) -> bool {
    sign.is_control() && !matches!(sign, '\t' | '\n')
}

/// Returns the picture of a control character (Unicode, “Control Pictures”), or the replacement
/// character if it has none.
fn sign_of(control: char) -> char {
    match control {
        '\0'..='\u{1F}' => char::from_u32(0x2400 + u32::from(control)),
        '\u{7F}' => Some('\u{2421}'),
        _ => None,
    }
    .unwrap_or(char::REPLACEMENT_CHARACTER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_become_signs() {
        assert_eq!(visible("a\tb\r\nc\u{1B}]0;x\u{7}\u{7F}\u{9B}é"), "a\tb\nc␛]0;x␇␡\u{FFFD}é");
        assert!(matches!(visible("Où\n"), Cow::Borrowed(_)));
        assert_eq!(visible_in_line("a\tb\r\nc\u{1B}\u{9B}é"), "a␉b␍␊c␛\u{FFFD}é");
    }

    #[test]
    fn styles_stay_and_other_sequences_do_not() {
        let text = "\u{1B}[1m\u{1B}[38;5;9mgras\u{1B}[0m \u{1B}[2J\u{1B}]8;;x\u{1B}\\\u{1B}[1;\u{1B}";
        assert_eq!(visible_with_styles(text), "\u{1B}[1m\u{1B}[38;5;9mgras\u{1B}[0m ␛[2J␛]8;;x␛\\␛[1;␛");
    }
}
