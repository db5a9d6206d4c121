//! Markdown on a page: gathered with where its links lead, turned into HTML only when the page is
//! rendered.

mod destinations;
mod typography;
mod words;

use serde::{Serialize, Serializer, ser::SerializeStruct};

use destinations::Destinations;
use typography::Mended;
use words::Spoken;

use super::{Html, PageInputs, Src};
use crate::{
    locale::Quotes,
    markdown::{self, Origin, Outline, Rendering},
    model::{Head, Language, Localized, Prose},
    resolve::{Portal, has_words},
    source::Fingerprint,
};

/// A text on a page. Templates see `html`, `lang` (its language, where that is not the page's), `src` and
/// `headings`.
pub struct Body<'p> {
    portal: &'p Portal,
    text: &'p str,
    /// The language of the text.
    language: Language,
    /// The language of the page.
    page: Language,
    destinations: Destinations,
    /// Its number among the texts of its page.
    number: usize,
    /// The level that `##` becomes.
    top_heading: u8,
    /// What its anchors begin with, so that no two texts of a page share one.
    id_prefix: String,
    /// Its headings, for the contents of the page.
    pub headings: Vec<HeadingView>,
}

/// A heading of a text, as the page's contents lead to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HeadingView {
    /// From 2, right below the page's title.
    pub level: u8,
    /// Its anchor.
    pub id: String,
    /// Its words.
    pub text: String,
}

impl<'p> PageInputs<'p> {
    /// The text of an item for this page: in its language where it has words, else the one it falls
    /// back to.
    pub fn body(&mut self, head: &'p Head) -> Option<Body<'p>> {
        let portal = self.portal;
        let official = head.official_language(portal.official_language());
        let candidates = [self.language, official];
        let is_written = |language: &Language| has_words(head, *language, &portal.sources);
        let language = candidates.into_iter().find(is_written)?;
        let text = head.texts.get(&language)?;
        self.key.fold("text", text.fingerprint);
        let slice = portal.sources.slice(text.body);
        let key = head.key();
        let outline = portal.outlines.of(&key, language);
        let number = self.handed.add(Origin::Exact(text.body));
        Some(self.text(head, (language, slice, number), outline, 2, String::new()))
    }

    /// The Markdown of a field for this page, under a heading of level 2.
    pub fn prose(&mut self, head: &'p Head, prose: &'p Localized<Prose>) -> Option<Body<'p>> {
        let (language, _) = prose.best(self.language, self.portal.official_language())?;
        let prose = prose.spanned(language)?;
        let text = prose.as_str();
        self.key.fold("prose", Fingerprint::of(text));
        let as_it_is = self.portal.sources.slice(prose.span) == text;
        let origin = if as_it_is { Origin::Exact(prose.span) } else { Origin::Whole(prose.span) };
        let number = self.handed.add(origin);
        self.texts += 1;
        let prefix = format!("t{}-", self.texts);
        // Reading what a text is made of costs time, and most fields hold a plain sentence.
        let outline = text.contains(['[', '<', '#']).then(|| {
            // The author's mistakes in it are told where fields are checked.
            let mut reported_elsewhere = crate::diagnostic::Diagnostics::default();
            markdown::outline(text, &Origin::Whole(head.declared), &mut reported_elsewhere)
        });
        Some(self.text(head, (language, text, number), outline.as_ref(), 3, prefix))
    }

    fn text(
        &mut self,
        head: &Head,
        (language, text, number): (Language, &'p str, usize),
        outline: Option<&Outline>,
        top_heading: u8,
        id_prefix: String,
    ) -> Body<'p> {
        let destinations = outline.map(|outline| Destinations::of(self, head, outline)).unwrap_or_default();
        let headings = outline.map_or(&[][..], |outline| &outline.headings);
        let heading = |heading: &markdown::Heading| HeadingView {
            level: heading.level,
            id: format!("{id_prefix}{}", heading.id),
            text: self
                .localization(language)
                .locale()
                .typeset(&heading.text, &mut Quotes::default())
                .into_owned(),
        };
        let headings = headings.iter().map(heading).collect();
        Body {
            portal: self.portal,
            text,
            language,
            page: self.language,
            destinations,
            number,
            top_heading,
            id_prefix,
            headings,
        }
    }
}

impl Body<'_> {
    /// The language of the text, where it is not the page's.
    #[must_use]
    pub fn lang(&self) -> Option<String> {
        (self.language != self.page).then(|| self.language.to_string())
    }

    /// Where the text was written.
    #[must_use]
    pub fn src(&self) -> Src {
        Src::new(self.number, self.text.len())
    }

    /// The HTML of the text.
    #[must_use]
    pub fn html(&self) -> String {
        let mut typography = Mended::new(&self.portal.localizations, self.language);
        let mut rendering = Rendering {
            top_heading: self.top_heading,
            typography: &mut typography,
            links: &self.destinations,
            words: &Spoken(self.portal.localizations.get(&self.page)),
            id_prefix: &self.id_prefix,
            mark: Some(self.number),
        };
        markdown::html(self.text, &mut rendering)
    }
}

impl Serialize for Body<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut body = serializer.serialize_struct("Body", 4)?;
        body.serialize_field("html", &Html(self.html()))?;
        body.serialize_field("lang", &self.lang())?;
        body.serialize_field("src", &self.src())?;
        body.serialize_field("headings", &self.headings)?;
        body.end()
    }
}
