//! Words of a page or a text, short enough to stand in a message.

/// The most characters that a message quotes.
const MOST: usize = 60;

/// The text as a message quotes it: on one line, and cut where it is long, at the end of a word if there
/// is one.
pub(super) fn excerpt(text: &str) -> String {
    let mut line = String::new();
    for word in text.split_whitespace() {
        if line.chars().count() > MOST {
            break;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        // One word can be as long as the page.
        line.extend(word.chars().take(MOST + 1));
    }
    let Some((end, _)) = line.char_indices().nth(MOST) else { return line };
    let kept = line[..end].rsplit_once(' ').map_or(&line[..end], |(words, _)| words);
    format!("{kept}…")
}
