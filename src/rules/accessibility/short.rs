//! Words of a page, short enough to stand in a message.

/// The most characters that a message quotes.
const MOST: usize = 60;

/// The text as a message quotes it: cut at the end of a word where it is long.
pub(super) fn short(text: &str) -> String {
    let text = text.trim();
    let Some((end, _)) = text.char_indices().nth(MOST) else { return text.to_owned() };
    let kept = text[..end].rsplit_once(' ').map_or(&text[..end], |(words, _)| words);
    format!("{kept}…")
}
