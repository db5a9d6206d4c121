//! The attributes of a link, image or passage, written right after it: `{lang=en}`, `{decorative}`.

use std::ops::Range;

use super::{
    LanguageTag,
    problem::{Problem, Problems},
    problems::{BAD_LANGUAGE_TAG, UNKNOWN_ATTRIBUTE},
};
use crate::diagnostic::nearest;

const KNOWN: [&str; 2] = ["decorative", "lang"];

/// Maximum length of an attribute list, in bytes: longer text in braces is prose.
const MAX_BYTES: usize = 120;

#[derive(Debug, Default)]
pub(super) struct Attributes {
    pub(super) language: Option<LanguageTag>,
    pub(super) decorative: bool,
    /// End, after the closing brace.
    pub(super) end: usize,
}

/// Parses the attributes at byte `at` of `text`; `None` if there are none. Other text in braces is
/// left as text.
pub(super) fn read(text: &str, at: usize, problems: &mut Problems) -> Option<Attributes> {
    let bytes = text.as_bytes().get(at..)?;
    if bytes.first() != Some(&b'{') {
        return None;
    }
    // Only characters that have no meaning in Markdown, so that the braces are in a single text
    // event.
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"=-_,\" ".contains(byte);
    let length = bytes[1..].iter().take(MAX_BYTES).position(|byte| !plain(byte))?;
    if bytes[1 + length] != b'}' {
        return None;
    }
    let inside = at + 1..at + 1 + length;
    let mut attributes = Attributes { end: inside.end + 1, ..Attributes::default() };
    let meant =
        |word: Range<usize>| text[word.clone()].contains('=') || nearest(&text[word], KNOWN).is_some();
    if !words(text, inside.clone()).any(meant) {
        return None;
    }
    for word in words(text, inside) {
        let (name, value) = text[word.clone()].split_once('=').unwrap_or((&text[word.clone()], ""));
        let value = value.trim_matches('"');
        match name {
            "decorative" => attributes.decorative = true,
            "lang" => match value.parse() {
                Ok(tag) => attributes.language = Some(tag),
                Err(_) => problems.push(Problem::new(BAD_LANGUAGE_TAG, word).with("tag", value)),
            },
            _ => problems.push(
                Problem::new(UNKNOWN_ATTRIBUTE, word).with("attribute", name).with_nearest(name, KNOWN),
            ),
        }
    }
    Some(attributes)
}

fn words(text: &str, within: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let base = within.start;
    let inside = &text[within];
    inside.split([' ', ',']).filter(|word| !word.is_empty()).map(move |word| {
        let start = base + (word.as_ptr() as usize - inside.as_ptr() as usize);
        start..start + word.len()
    })
}
