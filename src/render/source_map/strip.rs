//! The removal of source marks.

use super::{FROM, SRC, source_mark::SourceMark};
use crate::html::{TagEnd, has_raw_text, raw_text_length};

/// Returns the page without source marks, as published. Only attributes that Parvis wrote are removed,
/// not the same text elsewhere in the page.
#[must_use]
pub fn strip(html: &str) -> String {
    StrippedPage::new(html).html
}

/// A page without its marks, and where they were.
#[derive(Debug)]
pub(crate) struct StrippedPage {
    /// The page as it is published.
    pub(crate) html: String,
    /// The end of each mark in the marked page, with the number of bytes removed up to there.
    removed: Vec<(usize, usize)>,
}

impl StrippedPage {
    /// Removes the marks of a page.
    pub(crate) fn new(html: &str) -> Self {
        let out = String::with_capacity(html.len());
        let mut page = Stripper { html, out, copied_to: 0, at: 0, removed: Vec::new() };
        while let Some(found) = html[page.at..].find('<') {
            page.at += found;
            page.markup();
        }
        page.out.push_str(&html[page.copied_to..]);
        Self { html: page.out, removed: page.removed }
    }

    /// Returns the byte of the published page at a byte of the marked page that is not in a mark.
    pub(crate) fn offset(&self, marked: usize) -> usize {
        let before = self.removed.partition_point(|(end, _)| *end <= marked);
        marked - before.checked_sub(1).map_or(0, |last| self.removed[last].1)
    }
}

struct Stripper<'h> {
    html: &'h str,
    out: String,
    /// End of the input copied to `out`.
    copied_to: usize,
    at: usize,
    removed: Vec<(usize, usize)>,
}

impl<'h> Stripper<'h> {
    fn rest(&self) -> &'h str {
        &self.html[self.at..]
    }

    /// Parses the markup at the current `<`.
    fn markup(&mut self) {
        if self.rest().starts_with("<!--") {
            return self.skip_past(4, "-->");
        }
        self.at += 1;
        if !self.rest().starts_with(|first: char| first.is_ascii_alphabetic()) {
            return;
        }
        let name = self.rest();
        let length = name.find(|next: char| next.is_ascii_whitespace() || matches!(next, '/' | '>'));
        let name = &name[..length.unwrap_or(name.len())];
        self.at += name.len();
        while self.remove_mark(SRC) {}
        self.attributes();
        if has_raw_text(name) {
            self.at += raw_text_length(self.rest(), name);
        }
    }

    /// Skips the attributes to the end of the start tag.
    fn attributes(&mut self) {
        let mut end = TagEnd::default();
        while let Some(&byte) = self.html.as_bytes().get(self.at) {
            if byte == b' ' && !end.is_in_quotes() && self.remove_mark(FROM) {
                continue;
            }
            if end.is_at(byte) {
                return;
            }
            self.at += 1;
        }
    }

    /// Removes the mark with that attribute name at the current position. Returns `false` if there
    /// is none.
    fn remove_mark(&mut self, attribute: &str) -> bool {
        let mark = self.rest().strip_prefix(' ').and_then(|rest| rest.strip_prefix(attribute));
        let Some(mark) = mark.and_then(|rest| rest.strip_prefix("=\"")) else { return false };
        let marked = mark.split_once('"').filter(|(mark, _)| SourceMark::parse(mark).is_some());
        let Some((_, rest)) = marked else {
            return false;
        };
        self.out.push_str(&self.html[self.copied_to..self.at]);
        self.at = self.html.len() - rest.len();
        self.copied_to = self.at;
        self.removed.push((self.at, self.at - self.out.len()));
        true
    }

    fn skip_past(&mut self, from: usize, end: &str) {
        let rest = &self.rest()[from..];
        let length = rest.find(end).map_or(rest.len(), |found| found + end.len());
        self.at += from + length;
    }
}

#[cfg(test)]
mod tests {
    use super::{StrippedPage, strip};

    #[test]
    fn only_marks_are_removed() {
        for (marked, expected) in [
            ("<p data-parvis-src=\"0:1-2\">a</p>", "<p>a</p>"),
            ("<h1 data-parvis-src=\"t3:12\" data-parvis-from=\"0:0-0\" id=\"a\">", "<h1 id=\"a\">"),
            ("<a href=\"x>y\" data-parvis-from=\"7:0-0\" b=''>", "<a href=\"x>y\" b=''>"),
            ("<br data-parvis-src=\"0:1-2\"/>", "<br/>"),
            ("<p data-parvis-src=\"t0:1\" data-parvis-from=\"0:0-0\" data-parvis-from=\"1:0-0\">", "<p>"),
            ("<style data-parvis-src=\"t0:1\">a</style><p data-parvis-src=\"t0:9\">", "<style>a</style><p>"),
        ] {
            assert_eq!(strip(marked), expected);
        }
    }

    #[test]
    fn places_are_those_of_the_page_without_marks() {
        let marked = "<p data-parvis-src=\"0:1-2\">a</p>\
                      <b data-parvis-src=\"t3:12\" data-parvis-from=\"0:0-0\">c</b>";
        let page = StrippedPage::new(marked);
        assert_eq!(page.html, "<p>a</p><b>c</b>");
        for (text, expected) in [("<p", 0), (">a", 2), ("<b", 8), ("c</b>", 11)] {
            assert_eq!(page.offset(marked.find(text).unwrap()), expected, "{text}");
        }
    }

    #[test]
    fn text_that_resembles_a_mark_is_not_removed() {
        for page in [
            "<code>&lt;p data-parvis-src=\"0:1-2\"&gt;</code>",
            "a data-parvis-src=\"0:1-2\" data-parvis-from=\"0:0-0\" b",
            "<p title=' data-parvis-from=\"0:0-0\"'>",
            "<p title=\"<b data-parvis-src='0:1-2'>\">",
            "<p data-parvis-from=\"here\">",
            "<p data-parvis-src=\"+1:0-0\">",
            "<p class=\"a\" data-parvis-src=\"0:1-2\">",
            "<!-- <p data-parvis-src=\"0:1-2\"> -->",
            "<script>a = '<p data-parvis-src=\"0:1-2\">'</script>",
            "2 < 3 <p data-parvis-src=\"0:1",
            "<",
            "<p",
            "<!--",
            "<script",
        ] {
            assert_eq!(strip(page), page);
        }
    }
}
