//! Raw HTML in a text: inline elements become events; HTML blocks are kept balanced, and sanitized
//! later.

use std::{borrow::Cow, ops::Range};

use super::{MarkdownParser, OpenTagKind};
use crate::markdown::{
    LanguageTag, addresses,
    event::{EventKind, ImageData, LinkData, Tag},
    html_nesting::shallow,
    problem::Problem,
    problems::{CHANGED_STRUCTURE, REMOVED_ELEMENT, UNBALANCED_ELEMENT},
    sanitize::{INLINE, report_removed, report_removed_attributes},
    tags::{RawTag, tags},
};

impl<'a> MarkdownParser<'a> {
    /// Handles an inline tag.
    pub(super) fn inline_html(&mut self, html: &str, range: &Range<usize>) {
        // Comments are ignored.
        let Some(tag) = tags(html).next() else { return };
        let name = tag.name.as_str();
        let known = INLINE.into_iter().chain(["a", "span"]).find(|known| *known == name);
        if tag.is_closing {
            return if let Some(name) = known {
                self.close_element(name, range);
            };
        }
        if known.is_none() && !matches!(name, "br" | "img") {
            return self.problems.push(if tag.is_of_html() {
                Problem::new(REMOVED_ELEMENT, range.clone()).with("element", name)
            } else {
                Problem::new(CHANGED_STRUCTURE, range.clone())
                    .with("kind", "tag")
                    .with("found", html)
                    .with("corrected", &format!("\\{html}"))
            });
        }
        let exact = html.len() == range.len();
        let place = |inside: Range<usize>| {
            if exact { range.start + inside.start..range.start + inside.end } else { range.clone() }
        };
        report_removed_attributes(&tag, &place, &mut self.problems);
        match (name, known) {
            ("br", _) => self.out.push(EventKind::HardBreak, range.clone()),
            ("img", _) => self.inline_image(&tag, range),
            ("a", _) => self.inline_link(&tag, range),
            ("span", _) => {
                let language = language(&tag).map_or(Tag::Inline("span", None, None), Tag::Passage);
                self.start_inline("span", language, range.clone());
            }
            (_, Some(name)) => {
                let title = tag.attribute("title").filter(|_| name == "abbr");
                let title = title.map(|title| Cow::Owned(title.into_owned()));
                self.start_inline(name, Tag::Inline(name, title, language(&tag)), range.clone());
            }
            _ => {}
        }
    }

    fn inline_image(&mut self, tag: &RawTag<'_>, range: &Range<usize>) {
        let destination = tag.attribute("src").unwrap_or_default().into_owned();
        let alt = tag.attribute("alt").unwrap_or_default().into_owned();
        let image = ImageData {
            refused: addresses::refusal(&destination).is_some(),
            destination: Cow::Owned(destination),
            title: Cow::Borrowed(""),
            is_decorative: alt.trim().is_empty(),
            alt,
            language: language(tag),
        };
        self.out.push(EventKind::Image(Box::new(image)), range.clone());
    }

    fn inline_link(&mut self, tag: &RawTag<'_>, range: &Range<usize>) {
        let destination = tag.attribute("href").unwrap_or_default().into_owned();
        let link = LinkData {
            is_bare: false,
            is_refused: destination.is_empty() || addresses::refusal(&destination).is_some(),
            destination: Cow::Owned(destination),
            title: Cow::Borrowed(""),
            language: language(tag),
        };
        let written = self.is_outside_links() && self.may_nest(range);
        self.start(OpenTagKind::Element("a"), Tag::Link(Box::new(link)), range.clone(), written);
    }

    /// Ends the innermost element with that name, and everything left open inside it. An element
    /// cannot be closed from inside a Markdown element that it contains.
    fn close_element(&mut self, name: &'static str, range: &Range<usize>) {
        let begun = self.open.iter().rev().take_while(|open| matches!(open.kind, OpenTagKind::Element(_)));
        let Some(inner) = begun.take(64).position(|open| open.kind == OpenTagKind::Element(name)) else {
            let problem = Problem::new(UNBALANCED_ELEMENT, range.clone()).with("element", name);
            return self.problems.push(problem);
        };
        for _ in 0..inner {
            self.report_unclosed();
            self.close();
        }
        self.close();
    }

    /// Adds a line of an HTML block. Blocks separated by blank lines only are joined, such as the
    /// rows of a table.
    pub(super) fn join_html(&mut self, html: Cow<'a, str>, range: Range<usize>) {
        let Some((joined, before)) = &mut self.html else {
            self.html = Some((html, range));
            return;
        };
        let exact = joined.len() == before.len() && html.len() == range.len();
        let between =
            self.source.get(before.end..range.start).is_some_and(|between| between.trim().is_empty());
        match (&mut *joined, &html) {
            (Cow::Borrowed(joined), Cow::Borrowed(_)) if exact && between => {
                *joined = &self.source[before.start..range.end];
            }
            _ => joined.to_mut().push_str(&html),
        }
        before.end = range.end.max(before.end);
    }

    /// Outputs the pending HTML, split at each `details` tag whose other end is in Markdown. The
    /// parts in between are balanced, or will be when sanitized.
    pub(super) fn flush_html(&mut self) {
        let Some((html, range)) = self.html.take() else { return };
        let exact = html.len() == range.len();
        let place = |inside: Range<usize>| {
            if exact { range.start + inside.start..range.start + inside.end } else { range.clone() }
        };
        report_removed(&html, &place, &mut self.problems);
        let (html, too_deep) = shallow(&html);
        if let Some(tag) = too_deep {
            self.report_depth(&place(tag));
        }
        let cuts = unbalanced_details(&html);
        let mut from = 0;
        for cut in cuts {
            self.push_html(&html, from..cut.range.start, &place);
            from = cut.range.end;
            let range = place(cut.range);
            if cut.is_closing {
                self.close_element("details", &range);
            } else {
                self.start_inline("details", Tag::Details { open: cut.is_open }, range);
            }
        }
        self.push_html(&html, from..html.len(), &place);
    }

    #[expect(clippy::ptr_arg, reason = "a part of what is borrowed stays borrowed")]
    fn push_html(
        &mut self,
        html: &Cow<'a, str>,
        part: Range<usize>,
        place: &dyn Fn(Range<usize>) -> Range<usize>,
    ) {
        if html[part.clone()].trim().is_empty() {
            return;
        }
        let text = match html {
            Cow::Borrowed(html) => Cow::Borrowed(&html[part.clone()]),
            Cow::Owned(html) => Cow::Owned(html[part.clone()].to_owned()),
        };
        self.out.push(EventKind::Html(text), place(part));
    }
}

struct DetailsTag {
    range: Range<usize>,
    is_closing: bool,
    is_open: bool,
}

/// Returns the start and end tags of `details` without a counterpart in `html`.
fn unbalanced_details(html: &str) -> Vec<DetailsTag> {
    let (mut begun, mut ended) = (Vec::new(), Vec::new());
    for tag in tags(html).filter(|tag| tag.name == "details") {
        let open = tag.attribute("open").is_some();
        let cut = DetailsTag { range: tag.range, is_closing: tag.is_closing, is_open: open };
        if !cut.is_closing {
            begun.push(cut);
        } else if begun.pop().is_none() {
            ended.push(cut);
        }
    }
    // An end tag without a start tag always precedes any start tag that stays open.
    ended.append(&mut begun);
    ended
}

fn language(tag: &RawTag<'_>) -> Option<LanguageTag> {
    tag.attribute("lang").and_then(|tag| tag.parse().ok())
}
