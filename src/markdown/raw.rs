//! HTML in a text: elements in a line become events of our own; whole blocks are kept balanced and
//! left to be sanitized.

use std::{borrow::Cow, ops::Range};

use super::{
    LanguageTag,
    event::{Image, Link, Tag, What},
    parse::{Opened, Reader},
    problem::Problem,
    problems::{REMOVED_ELEMENT, UNBALANCED_ELEMENT},
    sanitize::{INLINE, survey, survey_attributes},
    tags::{RawTag, tags},
};

impl<'a> Reader<'a> {
    /// Reads a tag that stands in a line.
    pub(super) fn inline_html(&mut self, html: &str, at: &Range<usize>) {
        // A comment is its author's own business.
        let Some(tag) = tags(html).next() else { return };
        let name = tag.name.as_str();
        let known = INLINE.into_iter().chain(["a", "span"]).find(|known| *known == name);
        if tag.closing {
            return if let Some(name) = known {
                self.close_element(name, at);
            };
        }
        if known.is_none() && !matches!(name, "br" | "img") {
            let problem = Problem::new(REMOVED_ELEMENT, at.clone()).with("element", name);
            return self.problems.push(problem);
        }
        let exact = html.len() == at.len();
        let place = |inside: Range<usize>| {
            if exact { at.start + inside.start..at.start + inside.end } else { at.clone() }
        };
        survey_attributes(&tag, &place, &mut self.problems);
        match (name, known) {
            ("br", _) => self.push(What::HardBreak, at.clone()),
            ("img", _) => self.inline_image(&tag, at),
            ("a", _) => self.inline_link(&tag, at),
            ("span", _) => {
                let language = language(&tag).map_or(Tag::Inline("span", None, None), Tag::Passage);
                self.start_inline("span", language, at.clone());
            }
            (_, Some(name)) => {
                let title = tag.attribute("title").filter(|_| name == "abbr");
                let title = title.map(|title| Cow::Owned(title.into_owned()));
                self.start_inline(name, Tag::Inline(name, title, language(&tag)), at.clone());
            }
            _ => {}
        }
    }

    fn inline_image(&mut self, tag: &RawTag<'_>, at: &Range<usize>) {
        let destination = tag.attribute("src").unwrap_or_default().into_owned();
        let alt = tag.attribute("alt").unwrap_or_default().into_owned();
        let image = Image {
            refused: super::addresses::refused_scheme(&destination).is_some(),
            destination: Cow::Owned(destination),
            title: Cow::Borrowed(""),
            decorative: alt.trim().is_empty(),
            alt,
            language: language(tag),
        };
        self.push(What::Image(Box::new(image)), at.clone());
    }

    fn inline_link(&mut self, tag: &RawTag<'_>, at: &Range<usize>) {
        let destination = tag.attribute("href").unwrap_or_default().into_owned();
        let link = Link {
            refused: destination.is_empty() || super::addresses::refused_scheme(&destination).is_some(),
            destination: Cow::Owned(destination),
            title: Cow::Borrowed(""),
            language: language(tag),
        };
        let written = self.outside_links() && self.has_room(at);
        self.start(Opened::Element("a"), Tag::Link(Box::new(link)), at.clone(), written);
    }

    /// Ends the innermost element of that name, and what its author left open inside it. One that
    /// was begun outside the Markdown around this tag cannot end here.
    fn close_element(&mut self, name: &'static str, at: &Range<usize>) {
        let begun = self.open.iter().rev().take_while(|open| matches!(open.kind, Opened::Element(_)));
        let Some(inner) = begun.take(64).position(|open| open.kind == Opened::Element(name)) else {
            let problem = Problem::new(UNBALANCED_ELEMENT, at.clone()).with("element", name);
            return self.problems.push(problem);
        };
        for _ in 0..inner {
            self.report_unclosed();
            self.close();
        }
        self.close();
    }

    /// Takes in a line of an HTML block. Blocks with nothing but blank lines between them are one:
    /// the rows of a table, say.
    pub(super) fn join_html(&mut self, html: Cow<'a, str>, at: Range<usize>) {
        let Some((joined, before)) = &mut self.html else {
            self.html = Some((html, at));
            return;
        };
        let exact = joined.len() == before.len() && html.len() == at.len();
        let between = self.source.get(before.end..at.start).is_some_and(|between| between.trim().is_empty());
        match (&mut *joined, &html) {
            (Cow::Borrowed(joined), Cow::Borrowed(_)) if exact && between => {
                *joined = &self.source[before.start..at.end];
            }
            _ => joined.to_mut().push_str(&html),
        }
        before.end = at.end.max(before.end);
    }

    /// Cuts the HTML gathered so far where a `details` begins or ends whose other end stands beyond
    /// Markdown: what is between is balanced, or made so when it is sanitized.
    pub(super) fn flush_html(&mut self) {
        let Some((html, at)) = self.html.take() else { return };
        let exact = html.len() == at.len();
        let place = |inside: Range<usize>| {
            if exact { at.start + inside.start..at.start + inside.end } else { at.clone() }
        };
        survey(&html, &place, &mut self.problems);
        let cuts = lone_details(&html);
        let mut from = 0;
        for cut in cuts {
            self.push_html(&html, from..cut.at.start, &place);
            from = cut.at.end;
            let at = place(cut.at);
            if cut.closing {
                self.close_element("details", &at);
            } else {
                self.start_inline("details", Tag::Details { open: cut.open }, at);
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
        self.push(What::Html(text), place(part));
    }
}

struct Cut {
    at: Range<usize>,
    closing: bool,
    open: bool,
}

/// The tags of `details` elements that begin or end in `html` without doing both.
fn lone_details(html: &str) -> Vec<Cut> {
    let (mut begun, mut ended) = (Vec::new(), Vec::new());
    for tag in tags(html).filter(|tag| tag.name == "details") {
        let open = tag.attribute("open").is_some();
        let cut = Cut { at: tag.at, closing: tag.closing, open };
        if !cut.closing {
            begun.push(cut);
        } else if begun.pop().is_none() {
            ended.push(cut);
        }
    }
    // Whatever ends alone ends before anything begins that stays open.
    ended.append(&mut begun);
    ended
}

fn language(tag: &RawTag<'_>) -> Option<LanguageTag> {
    tag.attribute("lang").and_then(|tag| tag.parse().ok())
}
