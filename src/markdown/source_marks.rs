//! The source marks of elements: each has the byte range of the text that the element comes from.
//!
//! A mark is ` data-parvis-src="TEXT:START-END"`, right after the element's name. The sanitizer
//! removes attributes with that name from authors' HTML, so marks cannot be forged.

use std::{collections::BTreeMap, fmt::Write as _, ops::Range};

use super::{html::HtmlWriter, tags::tags};

impl HtmlWriter<'_, '_> {
    /// Writes the source mark of an element, if marks are requested.
    pub(super) fn source_mark(&mut self, range: &Range<usize>) {
        if let Some(text) = self.rendering.source {
            let _ = write!(self.out, " data-parvis-src=\"{text}:{}-{}\"", range.start, range.end);
        }
    }

    /// Writes `clean`, the sanitized form of `raw` at `range` in the text, with source marks.
    pub(super) fn sanitized(&mut self, clean: &str, raw: &str, range: &Range<usize>) {
        if self.rendering.source.is_none() {
            return self.out.push_str(clean);
        }
        let begun: Vec<_> = tags(clean).filter(|tag| !tag.is_closing).collect();
        let mut origins = ElementRanges::of(raw, range, begun.iter().map(|tag| tag.name.as_str()));
        let mut written = 0;
        for tag in begun {
            let name_end = tag.range.start + 1 + tag.name.len();
            self.out.push_str(&clean[written..name_end]);
            written = name_end;
            let range = origins.next(&tag.name);
            self.source_mark(&range);
        }
        self.out.push_str(&clean[written..]);
    }
}

/// The source ranges of sanitized elements. The sanitizer moves and adds elements without reporting
/// it: if an element name occurs as often after as before, its elements are matched in order;
/// otherwise, only the fragment's range is known.
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
