//! What headings, links and images say of themselves.

use std::{borrow::Cow, ops::Range};

use pulldown_cmark::{CowStr, Event as Seen, LinkType};

use super::{
    addresses,
    event::{Heading, Image, Link, Tag, What},
    parse::{Reader, cow, line},
    problem::Problem,
    problems::{MISSING_ALTERNATIVE, REFUSED_ADDRESS, TITLE_IN_TEXT},
};

impl<'a> Reader<'a> {
    pub(super) fn heading(
        &mut self,
        level: u8,
        id: Option<CowStr<'a>>,
        language: Option<&str>,
        at: &Range<usize>,
    ) -> Tag<'a> {
        if level == 1 {
            self.problems.push(Problem::new(TITLE_IN_TEXT, line(self.source, at)));
        }
        // Braces that touch a link or a passage are its own, not the heading's.
        let written = &self.source[at.clone()];
        let braces = written.trim_end().rfind('{').map(|brace| &written[..brace]);
        let apart = braces.is_some_and(|before| before.ends_with([' ', '\t']));
        let language = language.filter(|_| apart).and_then(|tag| self.language(tag, &line(self.source, at)));
        Tag::Heading(Box::new(Heading { level: level.max(2), id: id.map(String::from), language }))
    }

    fn refused(&mut self, destination: &str, at: &Range<usize>) -> bool {
        let scheme = addresses::refused_scheme(destination);
        if let Some(scheme) = &scheme {
            self.problems.push(Problem::new(REFUSED_ADDRESS, at.clone()).with("scheme", scheme));
        }
        scheme.is_some()
    }

    pub(super) fn link(
        &mut self,
        kind: LinkType,
        destination: CowStr<'a>,
        title: CowStr<'a>,
        at: &Range<usize>,
    ) -> Tag<'a> {
        let destination = match kind {
            LinkType::Email => Cow::Owned(format!("mailto:{destination}")),
            _ => cow(destination),
        };
        self.verbatim = matches!(kind, LinkType::Email | LinkType::Autolink);
        let refused = self.refused(&destination, at);
        Tag::Link(Box::new(Link { destination, title: cow(title), language: None, refused }))
    }

    pub(super) fn image(
        &mut self,
        destination: CowStr<'a>,
        title: CowStr<'a>,
        at: &Range<usize>,
    ) -> Image<'a> {
        let (destination, title) = (cow(destination), cow(title));
        let refused = self.refused(&destination, at);
        Image { destination, title, alt: String::new(), language: None, decorative: false, refused }
    }

    /// Gathers the words between the brackets of an image.
    pub(super) fn read_alternative(&mut self, seen: Seen<'a>, at: Range<usize>) {
        let Some((image, depth)) = &mut self.image else { return };
        match seen {
            Seen::Start(_) => *depth += 1,
            Seen::End(_) if *depth > 0 => *depth -= 1,
            Seen::End(_) => {
                if let Some((image, _)) = self.image.take() {
                    self.finish_image(image, at);
                }
            }
            Seen::Text(text) | Seen::Code(text) => image.alt.push_str(&text),
            Seen::SoftBreak | Seen::HardBreak => image.alt.push(' '),
            _ => {}
        }
    }

    fn finish_image(&mut self, mut image: Box<Image<'a>>, at: Range<usize>) {
        if let Some(attributes) = self.attributes(at.end) {
            image.decorative = attributes.decorative;
            image.language = attributes.language;
        }
        if image.alt.trim().is_empty() && !image.decorative {
            self.problems.push(Problem::new(MISSING_ALTERNATIVE, at.clone()));
        }
        self.push(What::Image(image), at);
    }
}
