//! A scanner of HTML tags with their ranges, to report removed elements and find links. Safety does
//! not depend on it: the raw HTML that pages output comes from [`sanitize`](super::sanitize), or is
//! generated.

use std::{borrow::Cow, ops::Range};

use crate::html::{TagEnd, has_raw_text, raw_text_length};

/// Elements of HTML, of SVG and of MathML that people paste, besides those that are allowed.
const HTML: [&str; 120] = [
    "acronym",
    "address",
    "applet",
    "area",
    "article",
    "aside",
    "audio",
    "b",
    "base",
    "basefont",
    "bdi",
    "bdo",
    "big",
    "blink",
    "blockquote",
    "body",
    "button",
    "canvas",
    "caption",
    "center",
    "code",
    "col",
    "colgroup",
    "data",
    "datalist",
    "dd",
    "del",
    "details",
    "dfn",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "em",
    "embed",
    "fieldset",
    "figcaption",
    "figure",
    "font",
    "footer",
    "form",
    "frame",
    "frameset",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hgroup",
    "hr",
    "html",
    "i",
    "iframe",
    "input",
    "ins",
    "label",
    "legend",
    "li",
    "link",
    "main",
    "map",
    "marquee",
    "math",
    "menu",
    "meta",
    "meter",
    "nav",
    "nobr",
    "noframes",
    "noscript",
    "object",
    "ol",
    "optgroup",
    "option",
    "output",
    "p",
    "param",
    "path",
    "picture",
    "plaintext",
    "pre",
    "progress",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "script",
    "search",
    "section",
    "select",
    "slot",
    "small",
    "source",
    "strike",
    "strong",
    "style",
    "summary",
    "svg",
    "table",
    "tbody",
    "td",
    "template",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "track",
    "tt",
    "u",
    "ul",
    "var",
    "video",
    "xmp",
];

/// A tag as written.
#[derive(Debug)]
pub(super) struct RawTag<'t> {
    /// Range from `<` to `>`.
    pub(super) range: Range<usize>,
    /// Name, in lowercase.
    pub(super) name: String,
    pub(super) is_closing: bool,
    inside: &'t str,
    inside_start: usize,
}

/// An attribute as written: `name="value"`.
#[derive(Debug)]
pub(super) struct RawAttribute<'t> {
    pub(super) range: Range<usize>,
    /// Name, in lowercase.
    pub(super) name: String,
    pub(super) value: Cow<'t, str>,
}

impl<'t> RawTag<'t> {
    pub(super) fn attributes(&self) -> impl Iterator<Item = RawAttribute<'t>> {
        Attributes { text: self.inside, base: self.inside_start, at: 0 }
    }

    /// Returns `true` if the element exists: `<name of the ministry>` is a text to replace.
    pub(super) fn is_of_html(&self) -> bool {
        HTML.contains(&self.name.as_str()) || self.name.contains(':')
    }

    pub(super) fn attribute(&self, name: &str) -> Option<Cow<'t, str>> {
        self.attributes().find(|attribute| attribute.name == name).map(|attribute| attribute.value)
    }
}

/// Returns the tags of `html` in order. Comments and the content of scripts and styles are skipped.
pub(super) fn tags(html: &str) -> impl Iterator<Item = RawTag<'_>> {
    Tags { html, at: 0 }
}

struct Tags<'t> {
    html: &'t str,
    at: usize,
}

impl<'t> Iterator for Tags<'t> {
    type Item = RawTag<'t>;

    fn next(&mut self) -> Option<RawTag<'t>> {
        loop {
            let start = self.at + self.html[self.at..].find('<')?;
            let rest = &self.html[start..];
            if let Some(comment) = rest.strip_prefix("<!--") {
                self.at = start + 4 + comment.find("-->")? + 3;
            } else if rest.starts_with("<!") || rest.starts_with("<?") {
                self.at = start + rest.find('>')? + 1;
            } else if let Some(tag) = self.tag(start) {
                return tag;
            } else {
                self.at = start + 1;
            }
        }
    }
}

impl<'t> Tags<'t> {
    /// Parses the tag at `start`. `None` if there is none; `Some(None)` if it is not closed, so
    /// that there are no more tags.
    #[allow(clippy::option_option)]
    fn tag(&mut self, start: usize) -> Option<Option<RawTag<'t>>> {
        let closing = self.html[start + 1..].starts_with('/');
        let name_start = start + 1 + usize::from(closing);
        let rest = &self.html[name_start..];
        if !rest.starts_with(|first: char| first.is_ascii_alphabetic()) {
            return None;
        }
        let length = rest.find(|next: char| next.is_ascii_whitespace() || "/>".contains(next));
        let Some(length) = length else { return Some(None) };
        let name = rest[..length].to_ascii_lowercase();
        let inside_start = name_start + length;
        let Some(inside) = inside(&self.html[inside_start..]) else { return Some(None) };
        self.at = inside_start + inside.len() + 1;
        let tag = RawTag { range: start..self.at, name, is_closing: closing, inside, inside_start };
        if !closing && has_raw_text(&tag.name) {
            self.at += raw_text_length(&self.html[self.at..], &tag.name);
        }
        Some(Some(tag))
    }
}

/// Returns the text before the `>` that ends a tag; `None` if the tag does not end.
fn inside(text: &str) -> Option<&str> {
    let mut end = TagEnd::default();
    text.bytes().position(|byte| end.is_at(byte)).map(|length| &text[..length])
}

struct Attributes<'t> {
    text: &'t str,
    base: usize,
    at: usize,
}

impl<'t> Iterator for Attributes<'t> {
    type Item = RawAttribute<'t>;

    fn next(&mut self) -> Option<RawAttribute<'t>> {
        self.skip(|byte| byte.is_ascii_whitespace() || byte == b'/');
        let start = self.at;
        self.at = (self.at + 1).min(self.text.len());
        while !self.text.is_char_boundary(self.at) {
            self.at += 1;
        }
        self.skip(|byte| !byte.is_ascii_whitespace() && byte != b'/' && byte != b'=');
        if start == self.at {
            return None;
        }
        let name = self.text[start..self.at].to_ascii_lowercase();
        let name_end = self.at;
        self.skip(|byte| byte.is_ascii_whitespace());
        let mut value = "";
        if self.text[self.at..].starts_with('=') {
            self.at += 1;
            self.skip(|byte| byte.is_ascii_whitespace());
            value = self.value();
        } else {
            self.at = name_end;
        }
        Some(RawAttribute { range: self.base + start..self.base + self.at, name, value: decode(value) })
    }
}

impl<'t> Attributes<'t> {
    fn skip(&mut self, over: impl Fn(u8) -> bool) {
        let rest = &self.text.as_bytes()[self.at..];
        self.at += rest.iter().position(|byte| !over(*byte)).unwrap_or(rest.len());
    }

    fn value(&mut self) -> &'t str {
        let rest = &self.text[self.at..];
        for quote in ['"', '\''] {
            if let Some(value) = rest.strip_prefix(quote) {
                let length = value.find(quote).unwrap_or(value.len());
                self.at = (self.at + length + 2).min(self.text.len());
                return &value[..length];
            }
        }
        let length = rest.find(|next: char| next.is_ascii_whitespace()).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }
}

/// Decodes the character references that can occur in attributes.
pub(super) fn decode(value: &str) -> Cow<'_, str> {
    const ENTITIES: [(&str, &str); 6] = [
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&nbsp;", "\u{A0}"),
        ("&amp;", "&"),
    ];
    if !value.contains('&') {
        return Cow::Borrowed(value);
    }
    // `&amp;` is last: `&amp;lt;` means `&lt;`.
    let decoded = ENTITIES.iter().fold(value.to_owned(), |value, (entity, text)| value.replace(entity, text));
    Cow::Owned(decoded)
}
