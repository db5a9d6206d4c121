//! The footnotes at the end of a text, the references to them, and the back links.

use std::{fmt::Write as _, ops::Range};

use super::{
    event::Footnote,
    html::{EndTag, HtmlWriter},
};
use crate::html::push_text;

impl<'w> HtmlWriter<'w, '_> {
    pub(super) fn reference(&mut self, number: usize, time: usize, range: &Range<usize>) {
        let anchor = format!("_reference-{number}-{time}");
        self.out.push_str("<sup");
        self.source_mark(range);
        self.out.push_str(" class=\"footnote-reference\"");
        // Links cannot be nested: inside a link, output the number only, as the target of the back
        // link.
        let in_link =
            self.open.iter().any(|close| matches!(close, EndTag::Html("</a>") | EndTag::Language("</a>")));
        if in_link {
            self.anchor("id", &anchor);
            let _ = write!(self.out, ">{number}</sup>");
        } else {
            self.out.push_str("><a");
            self.source_mark(range);
            let href = format!("#{}_note-{number}", self.rendering.id_prefix);
            self.attribute("href", &href);
            self.anchor("id", &anchor);
            self.out.push_str(" role=\"doc-noteref\"");
            let label = self.rendering.labels.footnote(number);
            self.attribute("aria-label", &label);
            let _ = write!(self.out, ">{number}</a></sup>");
        }
        self.rendering.typesetter.skip();
    }

    pub(super) fn footnotes(&mut self, footnotes: &'w [Footnote<'_>]) {
        if footnotes.is_empty() {
            return;
        }
        let level = self.rendering.top_heading.clamp(1, 6);
        self.out.push_str("<section class=\"footnotes\" role=\"doc-endnotes\"");
        self.anchor("aria-labelledby", "_notes");
        let _ = write!(self.out, ">\n<h{level}");
        self.anchor("id", "_notes");
        self.out.push('>');
        push_text(&mut self.out, &self.rendering.labels.footnotes());
        let _ = write!(self.out, "</h{level}>\n<ol>\n");
        for (number, footnote) in (1..).zip(footnotes) {
            self.footnote(number, footnote);
        }
        self.out.push_str("</ol>\n</section>\n");
    }

    fn footnote(&mut self, number: usize, footnote: &'w Footnote<'_>) {
        let range = footnote.range();
        self.out.push_str("<li");
        self.source_mark(&range);
        self.anchor("id", &format!("_note-{number}"));
        self.out.push('>');
        let (last, events) = match footnote.events.split_last() {
            Some((last, events)) => (Some(last), events),
            None => (None, [].as_slice()),
        };
        for event in events {
            self.event(event);
        }
        // The back links are at the end of the last paragraph, or in a paragraph of their own.
        let paragraph = matches!(self.open.last(), Some(EndTag::Html("</p>\n")));
        match last {
            Some(last) if !paragraph => self.event(last),
            _ => {}
        }
        self.out.push_str(if paragraph { " " } else { "<p>" });
        for time in 1..=footnote.references {
            self.way_back(number, time, footnote.references, &range);
        }
        match last {
            Some(last) if paragraph => self.event(last),
            _ => self.out.push_str("</p>\n"),
        }
        self.out.push_str("</li>\n");
    }

    fn way_back(&mut self, number: usize, time: usize, times: usize, range: &Range<usize>) {
        if time > 1 {
            self.out.push(' ');
        }
        let href = format!("#{}_reference-{number}-{time}", self.rendering.id_prefix);
        self.out.push_str("<a");
        self.source_mark(range);
        self.attribute("href", &href);
        self.out.push_str(" class=\"footnote-back\" role=\"doc-backlink\"");
        let label = self.rendering.labels.back_link(number, (times > 1).then_some(time));
        self.attribute("aria-label", &label);
        self.out.push_str(">↩");
        if times > 1 {
            let _ = write!(self.out, "<sup>{time}</sup>");
        }
        self.out.push_str("</a>");
    }
}
