//! Text written into HTML, and the ends of tags found in it.

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

/// Finds the end of a start tag, byte by byte from after its name.
#[derive(Clone, Copy, Debug, Default)]
pub struct TagEnd {
    quote: Option<u8>,
    /// `true` if an attribute value comes next: only there does a quotation mark start a quoted value.
    expects_value: bool,
}

impl TagEnd {
    /// Reads the next byte; returns `true` if it ends the tag: a `>` outside quotes.
    pub fn is_at(&mut self, byte: u8) -> bool {
        match self.quote {
            Some(quote) if byte == quote => self.quote = None,
            Some(_) => {}
            None if byte == b'>' => return true,
            None if self.expects_value && matches!(byte, b'"' | b'\'') => self.quote = Some(byte),
            None => {}
        }
        self.expects_value = byte == b'=' || (self.expects_value && byte.is_ascii_whitespace());
        false
    }

    /// Returns `true` if the bytes read so far end inside a quoted value.
    #[must_use]
    pub fn is_in_quotes(&self) -> bool {
        self.quote.is_some()
    }
}

/// Returns `true` if the content of an element of that name is raw text: `script` or `style`.
#[must_use]
pub fn has_raw_text(name: &str) -> bool {
    name.eq_ignore_ascii_case("script") || name.eq_ignore_ascii_case("style")
}

/// Length of the content of an element of that name, which is no markup, at the start of `rest`: up to its end
/// tag, or to the end of `rest`.
#[must_use]
pub fn raw_text_length(rest: &str, name: &str) -> usize {
    let mut at = 0;
    while let Some(found) = rest[at..].find("</") {
        at += found;
        let after = rest.as_bytes().get(at + 2..at + 2 + name.len());
        if after.is_some_and(|after| after.eq_ignore_ascii_case(name.as_bytes())) {
            return at;
        }
        at += 2;
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn special_characters_of_html_are_escaped() {
        assert_eq!(escape("a < b & \"c\" > 'd'"), "a &lt; b &amp; &quot;c&quot; &gt; 'd'");
        assert_eq!(escape("« l’été »"), "« l’été »");
        let mut text = String::new();
        push_text(&mut text, "<\"a\">");
        assert_eq!(text, "&lt;\"a\"&gt;");
    }

    #[test]
    fn a_tag_ends_outside_quotes() {
        let end = |text: &str| {
            let mut end = TagEnd::default();
            text.bytes().position(|byte| end.is_at(byte))
        };
        for (text, expected) in [
            (" a>b", Some(2)),
            (" a=\">\">", Some(6)),
            (" a = '>'>", Some(8)),
            (" a\">", Some(3)),
            (" a=x\">", Some(5)),
            (" a=\">", None),
        ] {
            assert_eq!(end(text), expected, "{text}");
        }
    }

    #[test]
    fn raw_text_ends_at_its_own_end_tag() {
        assert_eq!(raw_text_length("a </p> b</SCRIPT>", "script"), 8);
        assert_eq!(raw_text_length("a </style", "script"), 9);
    }
}
