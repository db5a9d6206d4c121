//! Text written into HTML.

/// Appends `text` as the content of an element.
pub fn push_text(out: &mut String, text: &str) {
    push(out, text, |byte| matches!(byte, b'&' | b'<' | b'>'));
}

/// Appends `text` as the content of a double-quoted attribute.
pub fn push_attribute(out: &mut String, text: &str) {
    push(out, text, is_special);
}

/// `text` as the content of an element or of a double-quoted attribute.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 16);
    push_attribute(&mut escaped, text);
    escaped
}

fn is_special(byte: u8) -> bool {
    matches!(byte, b'&' | b'<' | b'>' | b'"')
}

fn push(out: &mut String, text: &str, is_special: fn(u8) -> bool) {
    let mut copied = 0;
    for (at, byte) in text.bytes().enumerate().filter(|(_, byte)| is_special(*byte)) {
        out.push_str(&text[copied..at]);
        out.push_str(match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            _ => "&quot;",
        });
        copied = at + 1;
    }
    out.push_str(&text[copied..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_something_in_html_is_escaped() {
        assert_eq!(escape("a < b & \"c\" > 'd'"), "a &lt; b &amp; &quot;c&quot; &gt; 'd'");
        assert_eq!(escape("« l’été »"), "« l’été »");
        let mut text = String::new();
        push_text(&mut text, "<\"a\">");
        assert_eq!(text, "&lt;\"a\"&gt;");
    }
}
