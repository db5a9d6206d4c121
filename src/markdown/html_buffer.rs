//! HTML as it is written: text escaped, ids prefixed, elements marked with their source.
//!
//! A source mark is ` data-parvis-src="TEXT:START-END"`, right after the name of the element. The
//! sanitizer removes attributes of that name from what authors write, so none can be forged.

use std::{
    collections::BTreeMap,
    fmt::{self, Write as _},
    ops::Range,
};

use super::tags::tags;
use crate::html::{push_attribute, push_text};

/// The HTML of a text, in the making.
pub(super) struct HtmlBuffer<'r> {
    html: String,
    /// Prefix of every id of the text.
    id_prefix: &'r str,
    /// The number of the text among those of its page; `None` where elements get no source marks.
    source: Option<usize>,
}

impl<'r> HtmlBuffer<'r> {
    pub(super) fn new(capacity: usize, id_prefix: &'r str, source: Option<usize>) -> Self {
        Self { html: String::with_capacity(capacity), id_prefix, source }
    }

    pub(super) fn finish(self) -> String {
        self.html
    }

    /// Appends HTML.
    pub(super) fn push_str(&mut self, html: &str) {
        self.html.push_str(html);
    }

    /// Appends a character of HTML.
    pub(super) fn push(&mut self, html: char) {
        self.html.push(html);
    }

    /// Appends text, escaped.
    pub(super) fn text(&mut self, text: &str) {
        push_text(&mut self.html, text);
    }

    /// Appends an attribute to the start tag being written.
    pub(super) fn attribute(&mut self, name: &str, value: &str) {
        self.html.push(' ');
        self.html.push_str(name);
        self.html.push_str("=\"");
        push_attribute(&mut self.html, value);
        self.html.push('"');
    }

    /// Appends an attribute that is an id, or refers to one, of this text.
    pub(super) fn anchor(&mut self, attribute: &str, id: &str) {
        let prefixed = format!("{}{id}", self.id_prefix);
        self.attribute(attribute, &prefixed);
    }

    /// Appends a link to an id of this text.
    pub(super) fn link_to(&mut self, id: &str) {
        let href = format!("#{}{id}", self.id_prefix);
        self.attribute("href", &href);
    }

    /// Marks the element being written with its source, if the page has source marks.
    pub(super) fn source_mark(&mut self, range: &Range<usize>) {
        if let Some(text) = self.source {
            let _ = write!(self.html, " data-parvis-src=\"{text}:{}-{}\"", range.start, range.end);
        }
    }

    /// Appends the sanitized form of `raw`, which is `range` of the text, its elements marked.
    pub(super) fn sanitized(&mut self, clean: &str, raw: &str, range: &Range<usize>) {
        if self.source.is_none() {
            return self.push_str(clean);
        }
        let start_tags: Vec<_> = tags(clean).filter(|tag| !tag.is_closing).collect();
        let mut ranges = ElementRanges::of(raw, range, start_tags.iter().map(|tag| tag.name.as_str()));
        let mut copied = 0;
        for tag in start_tags {
            let name_end = tag.range.start + 1 + tag.name.len();
            self.push_str(&clean[copied..name_end]);
            copied = name_end;
            let range = ranges.next(&tag.name);
            self.source_mark(&range);
        }
        self.push_str(&clean[copied..]);
    }
}

impl fmt::Write for HtmlBuffer<'_> {
    fn write_str(&mut self, html: &str) -> fmt::Result {
        self.push_str(html);
        Ok(())
    }
}

/// Source ranges of the elements of a sanitized fragment. Sanitizing moves and adds elements without
/// reporting it: elements of one name keep their order where there are as many after it as before; of
/// others, only the range of the fragment is known.
struct ElementRanges<'a> {
    stretch: &'a Range<usize>,
    places: BTreeMap<String, std::vec::IntoIter<Range<usize>>>,
}

impl<'a> ElementRanges<'a> {
    fn of<'n>(raw: &str, stretch: &'a Range<usize>, clean: impl Iterator<Item = &'n str>) -> Self {
        let mut left: BTreeMap<&str, usize> = BTreeMap::new();
        clean.for_each(|name| *left.entry(name).or_default() += 1);
        let mut places: BTreeMap<String, Vec<Range<usize>>> = BTreeMap::new();
        if raw.len() == stretch.len() {
            for tag in tags(raw).filter(|tag| !tag.is_closing) {
                let range = stretch.start + tag.range.start..stretch.start + tag.range.end;
                places.entry(tag.name).or_default().push(range);
            }
        }
        places.retain(|name, places| left.get(name.as_str()) == Some(&places.len()));
        let places = places.into_iter().map(|(name, places)| (name, places.into_iter())).collect();
        Self { stretch, places }
    }

    fn next(&mut self, name: &str) -> Range<usize> {
        let known = self.places.get_mut(name).and_then(Iterator::next);
        known.unwrap_or_else(|| self.stretch.clone())
    }
}
