//! Writing text into HTML.

/// Appends `text` as the content of an element.
pub(super) fn text(out: &mut String, text: &str) {
    escape(out, text, |byte| matches!(byte, b'&' | b'<' | b'>'));
}

/// Appends `text` as the content of a double-quoted attribute.
pub(super) fn attribute(out: &mut String, text: &str) {
    escape(out, text, |byte| matches!(byte, b'&' | b'<' | b'>' | b'"'));
}

fn escape(out: &mut String, text: &str, special: fn(u8) -> bool) {
    let mut rest = 0;
    for (at, byte) in text.bytes().enumerate().filter(|(_, byte)| special(*byte)) {
        out.push_str(&text[rest..at]);
        out.push_str(match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            _ => "&quot;",
        });
        rest = at + 1;
    }
    out.push_str(&text[rest..]);
}
