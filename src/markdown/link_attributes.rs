//! The attributes of headings, links and images.

use std::{borrow::Cow, ops::Range};

use pulldown_cmark::{CowStr, Event as CmarkEvent, LinkType};

use super::{
    addresses,
    event::{EventKind, HeadingData, ImageData, LinkData, Tag},
    parse::{MarkdownParser, cow, line},
    problem::Problem,
    problems::{MISSING_ALTERNATIVE, REFUSED_ADDRESS, TITLE_IN_TEXT},
};

impl<'a> MarkdownParser<'a> {
    pub(super) fn heading(
        &mut self,
        level: u8,
        id: Option<CowStr<'a>>,
        language: Option<&str>,
        range: &Range<usize>,
    ) -> Tag<'a> {
        if level == 1 {
            self.problems.push(Problem::new(TITLE_IN_TEXT, line(self.source, range)));
        }
        // Braces right after a link or a passage belong to it, not to the heading.
        let written = &self.source[range.clone()];
        let braces = written.trim_end().rfind('{').map(|brace| &written[..brace]);
        let apart = braces.is_some_and(|before| before.ends_with([' ', '\t']));
        let language =
            language.filter(|_| apart).and_then(|tag| self.language(tag, &line(self.source, range)));
        Tag::Heading(Box::new(HeadingData { level: level.max(2), id: id.map(String::from), language }))
    }

    fn is_refused(&mut self, destination: &str, range: &Range<usize>) -> bool {
        let scheme = addresses::refused_scheme(destination);
        if let Some(scheme) = &scheme {
            self.problems.push(Problem::new(REFUSED_ADDRESS, range.clone()).with("scheme", scheme));
        }
        scheme.is_some()
    }

    pub(super) fn link(
        &mut self,
        kind: LinkType,
        destination: CowStr<'a>,
        title: CowStr<'a>,
        range: &Range<usize>,
    ) -> Tag<'a> {
        let destination = match kind {
            LinkType::Email => Cow::Owned(format!("mailto:{destination}")),
            _ => cow(destination),
        };
        self.is_verbatim = matches!(kind, LinkType::Email | LinkType::Autolink);
        let refused = self.is_refused(&destination, range);
        Tag::Link(Box::new(LinkData { destination, title: cow(title), language: None, is_refused: refused }))
    }

    pub(super) fn image(
        &mut self,
        destination: CowStr<'a>,
        title: CowStr<'a>,
        range: &Range<usize>,
    ) -> ImageData<'a> {
        let (destination, title) = (cow(destination), cow(title));
        let refused = self.is_refused(&destination, range);
        ImageData { destination, title, alt: String::new(), language: None, is_decorative: false, refused }
    }

    /// Collects the alternative text of an image.
    pub(super) fn alternative_text(&mut self, seen: CmarkEvent<'a>, range: Range<usize>) {
        let Some((image, depth)) = &mut self.image else { return };
        match seen {
            CmarkEvent::Start(_) => *depth += 1,
            CmarkEvent::End(_) if *depth > 0 => *depth -= 1,
            CmarkEvent::End(_) => {
                if let Some((image, _)) = self.image.take() {
                    self.finish_image(image, range);
                }
            }
            CmarkEvent::Text(text) | CmarkEvent::Code(text) => image.alt.push_str(&text),
            CmarkEvent::SoftBreak | CmarkEvent::HardBreak => image.alt.push(' '),
            _ => {}
        }
    }

    fn finish_image(&mut self, mut image: Box<ImageData<'a>>, range: Range<usize>) {
        if let Some(attributes) = self.attributes(range.end) {
            image.is_decorative = attributes.decorative;
            image.language = attributes.language;
        }
        if image.alt.trim().is_empty() && !image.is_decorative {
            self.problems.push(Problem::new(MISSING_ALTERNATIVE, range.clone()));
        }
        self.push(EventKind::Image(image), range);
    }
}
