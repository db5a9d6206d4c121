//! What a message quotes of the page.

/// How many characters a message quotes.
const LONGEST: usize = 60;

/// The words as a message quotes them: on one line, cut where they are long.
pub(super) fn short(text: &str) -> String {
    let mut short = String::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        if length > 0 {
            short.push(' ');
            length += 1;
        }
        for letter in word.chars() {
            if length == LONGEST {
                short.push('…');
                return short;
            }
            short.push(letter);
            length += 1;
        }
    }
    short
}
