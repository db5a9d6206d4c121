//! The end of raw text elements: `script` and `style`.

/// Returns the length of a raw text element's content in `rest`, which follows its start tag: up to and
/// including the `</` of its end tag, or to the end of the text.
pub(super) fn raw_text_length(rest: &str, name: &str) -> usize {
    let mut at = 0;
    while let Some(found) = rest[at..].find("</") {
        at += found + 2;
        let after = rest.as_bytes().get(at..at + name.len());
        if after.is_some_and(|after| after.eq_ignore_ascii_case(name.as_bytes())) {
            return at;
        }
    }
    rest.len()
}
