//! Markdown on a page: gathered with its resolved links, converted to HTML only when the page is
//! rendered.

mod destinations;
mod labels;
mod typesetter;

use serde::{Serialize, Serializer, ser::SerializeStruct};

use destinations::Destinations;
use labels::PageLabels;
use typesetter::PassageTypesetter;

use super::PageInputs;
use crate::{
    locale::Quotes,
    markdown::{self, Origin, Outline, Rendering},
    model::{ItemMeta, Language, Localized, Prose},
    render::{Html, SourceAttribute},
    resolve::{Portal, has_body},
};

/// A Markdown text on a page. Templates see `html`, `lang` (its language, if that is not the
/// page's), `src` and `headings`.
pub struct MarkdownView<'p> {
    portal: &'p Portal,
    text: &'p str,
    /// Language of the text.
    language: Language,
    /// Language of the page.
    page: Language,
    destinations: Destinations,
    /// Number of the text in the page's source map.
    number: usize,
    /// Heading level that `##` is rendered as.
    top_heading: u8,
    /// Prefix of its anchors, so that no two texts of a page have the same one.
    id_prefix: String,
    /// Its headings, for the page's table of contents.
    pub headings: Vec<HeadingView>,
    /// `true` if the body of an item begins with a heading.
    pub opens_with_heading: bool,
}

/// A heading of a text, for the table of contents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HeadingView {
    /// Level, from 2, just below the page's title.
    pub level: u8,
    /// Anchor.
    pub id: String,
    /// Plain text.
    pub text: String,
}

impl<'p> PageInputs<'p> {
    /// Returns the body of an item for this page: in the page's language if it has one, else in the
    /// item's official language.
    pub fn body(&mut self, meta: &'p ItemMeta) -> Option<MarkdownView<'p>> {
        let portal = self.portal;
        let official = meta.official_language(portal.official_language());
        let candidates = [self.language, official];
        let is_written = |language: &Language| has_body(meta, *language, &portal.sources);
        let language = candidates.into_iter().find(is_written)?;
        let text = meta.texts.get(&language)?;
        self.key.fold("text", &text.fingerprint);
        let slice = portal.sources.slice(text.body);
        let key = meta.key();
        let outline = portal.outlines.of(&key, language);
        let number = self.source_texts.add(Origin::Exact(text.body));
        let start = text.body.start as usize + slice.len() - slice.trim_start().len();
        let first = outline.and_then(|outline| outline.headings.first());
        let opens_with_heading = first.is_some_and(|heading| heading.span.start as usize == start);
        let view = self.text(meta, (language, slice, number), outline, 2, String::new());
        Some(MarkdownView { opens_with_heading, ..view })
    }

    /// Returns the Markdown of a field for this page, under a heading of level 2.
    pub fn prose(&mut self, meta: &'p ItemMeta, prose: &'p Localized<Prose>) -> Option<MarkdownView<'p>> {
        let (language, _) = prose.best(self.language, self.portal.official_language())?;
        let prose = prose.spanned(language)?;
        let text = prose.as_str();
        self.key.fold("prose", text);
        let as_it_is = self.portal.sources.slice(prose.span) == text;
        let origin = if as_it_is { Origin::Exact(prose.span) } else { Origin::Whole(prose.span) };
        let number = self.source_texts.add(origin);
        self.text_count += 1;
        let prefix = format!("t{}-", self.text_count);
        // Parsing the outline takes time, and most fields are a plain sentence.
        let needed = text.contains(['[', '<', '#']) || markdown::may_have_addresses(text);
        let outline = needed.then(|| {
            // Problems in it are reported when fields are checked.
            let mut reported_elsewhere = crate::diagnostic::Diagnostics::default();
            markdown::outline(text, &Origin::Whole(meta.declared), &mut reported_elsewhere)
        });
        Some(self.text(meta, (language, text, number), outline.as_ref(), 3, prefix))
    }

    fn text(
        &mut self,
        meta: &ItemMeta,
        (language, text, number): (Language, &'p str, usize),
        outline: Option<&Outline>,
        top_heading: u8,
        id_prefix: String,
    ) -> MarkdownView<'p> {
        let destinations = outline.map(|outline| Destinations::of(self, meta, outline)).unwrap_or_default();
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
        MarkdownView {
            portal: self.portal,
            text,
            language,
            page: self.language,
            destinations,
            number,
            top_heading,
            id_prefix,
            headings,
            opens_with_heading: false,
        }
    }
}

impl MarkdownView<'_> {
    /// Returns the language of the text; `None` if it is the page's.
    #[must_use]
    pub fn lang(&self) -> Option<String> {
        (self.language != self.page).then(|| self.language.to_string())
    }

    /// Returns the source attribute of the text.
    #[must_use]
    pub fn src(&self) -> SourceAttribute {
        SourceAttribute::new(self.number, self.text.len())
    }

    /// Renders the text as HTML.
    #[must_use]
    pub fn html(&self) -> String {
        let mut typography = PassageTypesetter::new(&self.portal.localizations, self.language);
        let mut rendering = Rendering {
            top_heading: self.top_heading,
            typesetter: &mut typography,
            links: &self.destinations,
            labels: &PageLabels(self.portal.localizations.get(&self.page)),
            id_prefix: &self.id_prefix,
            source: Some(self.number),
        };
        markdown::html(self.text, &mut rendering)
    }
}

impl Serialize for MarkdownView<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut body = serializer.serialize_struct("Body", 4)?;
        body.serialize_field("html", &Html(self.html()))?;
        body.serialize_field("lang", &self.lang())?;
        body.serialize_field("src", &self.src())?;
        body.serialize_field("headings", &self.headings)?;
        body.end()
    }
}
