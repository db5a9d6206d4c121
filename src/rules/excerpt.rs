//! Excerpts of a page or a text, short enough for a message.

/// Maximum number of characters that a message quotes.
const MAX_CHARS: usize = 60;

/// Returns the text as a message quotes it: on one line, and cut if it is long, at the end of a word if
/// there is one.
pub(super) fn excerpt(text: &str) -> String {
    let mut line = String::new();
    for word in text.split_whitespace() {
        if line.chars().count() > MAX_CHARS {
            break;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        // One word can be as long as the page.
        line.extend(word.chars().take(MAX_CHARS + 1));
    }
    let Some((end, _)) = line.char_indices().nth(MAX_CHARS) else { return line };
    let kept = line[..end].rsplit_once(' ').map_or(&line[..end], |(words, _)| words);
    format!("{kept}…")
}
