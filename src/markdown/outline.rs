//! The outline of a text, and the problems in it.

use std::ops::Range;

use super::{
    LanguageTag, Origin,
    directives::MaskedText,
    event::{Event, EventKind, ParsedMarkdown, Tag},
    false_structure::{FalseStructure, false_structure},
    misread::misread,
    parser::{caption_label, parse},
    problem::{Problem, Problems},
    problems::{CAPTION_APART, EMPTY_BLOCK, EMPTY_LINK},
    tags::tags,
};
use crate::{
    diagnostic::Diagnostics,
    source::{Span, conflict_marks},
};

/// The data of a text that is needed without rendering it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// Headings, in order. Their anchors are the only link targets in the text.
    pub headings: Vec<Heading>,
    /// Links, in order, including those in raw HTML, without those that are not allowed.
    pub links: Vec<Link>,
    /// Images, in order, including those in raw HTML.
    pub images: Vec<Image>,
    /// Number of tables.
    pub tables: usize,
    /// Places where formatting imitates structure.
    pub false_structure: FalseStructure,
    /// Number of words: sequences of characters between white space that contain a letter or a
    /// digit.
    pub words: usize,
}

/// A heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Level as written, from 2 (`##`) to 6.
    pub level: u8,
    /// Anchor; in the HTML it has the prefix of its text.
    pub id: String,
    /// Text.
    pub text: String,
    /// Location.
    pub span: Span,
}

/// A link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Destination as written: a URL, a path, an item's id.
    pub destination: String,
    /// Text, including the alternative text of images; empty in a block of raw HTML.
    pub text: String,
    /// Location.
    pub span: Span,
    /// Language of the target, if the author specifies it.
    pub language: Option<LanguageTag>,
    /// `true` if the author typed the address alone, in running text.
    pub is_bare: bool,
}

/// An image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// Source, as written.
    pub destination: String,
    /// Alternative text; empty for a decorative image.
    pub alt: String,
    /// Caption; empty if there is none.
    pub caption: String,
    /// Location.
    pub span: Span,
}

/// Returns the outline of a text, and reports the problems in it.
pub fn outline(text: &str, origin: &Origin, diagnostics: &mut Diagnostics) -> Outline {
    let masked = MaskedText::new(text);
    let mut document = parse(&masked);
    let problems = std::mem::take(&mut document.problems);
    let mut gathered = OutlineBuilder { problems, ..OutlineBuilder::new(origin) }.build(&document);
    misread(&masked, &mut gathered.problems);
    // What is wrong between two versions of a passage follows from the conflict, which is reported.
    if conflict_marks(text).is_empty() {
        gathered.problems.report(origin, diagnostics);
    }
    Outline { false_structure: false_structure(&document, origin), ..gathered.outline }
}

struct OutlineBuilder<'o> {
    origin: &'o Origin,
    outline: Outline,
    /// Open elements; `heading` and `link` are the indices of those that collect text.
    open: Vec<OpenKind>,
    heading: Option<usize>,
    link: Option<usize>,
    in_word: bool,
    /// Block that just began, if it must not be empty.
    bare: Option<Range<usize>>,
    /// Paragraph that just began.
    paragraph: Option<Range<usize>>,
    /// Paragraphs that begin as captions of tables do.
    captions: Vec<(Range<usize>, String)>,
    problems: Problems,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum OpenKind {
    Heading,
    Link,
    Block,
    Inline,
}

impl<'o> OutlineBuilder<'o> {
    fn new(origin: &'o Origin) -> Self {
        Self {
            origin,
            outline: Outline::default(),
            open: Vec::new(),
            heading: None,
            link: None,
            in_word: false,
            bare: None,
            paragraph: None,
            captions: Vec::new(),
            problems: Problems::default(),
        }
    }

    fn build(mut self, document: &ParsedMarkdown<'_>) -> Self {
        for event in document.events() {
            self.blocks(event);
            self.event(event);
        }
        // Without a table, the words may be those of a sentence.
        if self.outline.tables > 0 {
            for (range, label) in std::mem::take(&mut self.captions) {
                self.problems.push(Problem::new(CAPTION_APART, range).with("label", &label));
            }
        }
        self
    }

    /// Finds blocks without content, and paragraphs that begin as captions of tables do.
    fn blocks(&mut self, event: &Event<'_>) {
        let (bare, paragraph) = (self.bare.take(), self.paragraph.take());
        match &event.kind {
            EventKind::Start(Tag::Quote | Tag::Callout(_, None) | Tag::Language(_)) => {
                self.bare = Some(event.range.clone());
            }
            EventKind::Start(Tag::Paragraph) => self.paragraph = Some(event.range.clone()),
            EventKind::Text(text) => {
                if let (Some(range), Some(length)) = (paragraph, caption_label(text)) {
                    self.captions.push((range, text[..length].trim().to_owned()));
                }
            }
            EventKind::End => {
                if let Some(range) = bare {
                    self.problems.push(Problem::new(EMPTY_BLOCK, range));
                }
            }
            _ => {}
        }
    }

    fn event(&mut self, event: &Event<'_>) {
        match &event.kind {
            EventKind::Start(tag) => self.start(tag, &event.range),
            EventKind::End => self.end(&event.range),
            EventKind::Text(text) | EventKind::Verbatim(text) | EventKind::Code(text) => self.words(text),
            EventKind::HardBreak => self.words(" "),
            EventKind::Image(image) | EventKind::Figure(image) => {
                self.write(&image.alt);
                self.in_word = false;
                if !image.refused {
                    let destination = image.destination.clone().into_owned();
                    let alt = if image.is_decorative { String::new() } else { image.alt.trim().to_owned() };
                    let is_figure = matches!(event.kind, EventKind::Figure(_));
                    let caption = if is_figure { image.title.clone().into_owned() } else { String::new() };
                    let span = self.origin.span(&event.range);
                    self.outline.images.push(Image { destination, alt, caption, span });
                }
            }
            EventKind::Html(html) => self.html(html, &event.range),
            EventKind::Rule | EventKind::Task(_) | EventKind::FootnoteReference { .. } => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: &Range<usize>) {
        let span = self.origin.span(range);
        let gathering = match tag {
            Tag::Heading(heading) => {
                let id = heading.id.clone().unwrap_or_default();
                self.heading = Some(self.outline.headings.len());
                self.outline.headings.push(Heading { level: heading.level, id, text: String::new(), span });
                OpenKind::Heading
            }
            Tag::Link(link) if !link.is_refused => {
                self.link = Some(self.outline.links.len());
                let destination = link.destination.clone().into_owned();
                let (language, is_bare) = (link.language.clone(), link.is_bare);
                self.outline.links.push(Link { destination, text: String::new(), span, language, is_bare });
                OpenKind::Link
            }
            Tag::Table(_) => {
                self.outline.tables += 1;
                OpenKind::Block
            }
            Tag::Link(_) | Tag::Emphasis | Tag::Strong | Tag::Deleted | Tag::Passage(_) | Tag::Inline(..) => {
                OpenKind::Inline
            }
            Tag::Callout(_, Some(title)) => {
                self.words(title);
                OpenKind::Block
            }
            _ => OpenKind::Block,
        };
        self.in_word &= matches!(gathering, OpenKind::Link | OpenKind::Inline);
        self.open.push(gathering);
    }

    fn end(&mut self, range: &Range<usize>) {
        match self.open.pop() {
            Some(OpenKind::Heading) => self.heading = None,
            Some(OpenKind::Link) => {
                let link = self.link.take().map(|link| &self.outline.links[link]);
                if link.is_some_and(|link| link.text.trim().is_empty()) {
                    self.problems.push(Problem::new(EMPTY_LINK, range.clone()));
                }
            }
            Some(OpenKind::Inline) => return,
            Some(OpenKind::Block) | None => {}
        }
        self.in_word = false;
    }

    /// Counts the words of a piece of text, which can begin or end inside a word.
    fn words(&mut self, text: &str) {
        for next in text.chars() {
            if next.is_whitespace() {
                self.in_word = false;
            } else if !self.in_word && next.is_alphanumeric() {
                self.in_word = true;
                self.outline.words += 1;
            }
        }
        self.write(text);
    }

    fn write(&mut self, text: &str) {
        let on_one_line = || text.chars().map(|next| if next == '\n' { ' ' } else { next });
        if let Some(heading) = self.heading {
            self.outline.headings[heading].text.extend(on_one_line());
        }
        if let Some(link) = self.link {
            self.outline.links[link].text.extend(on_one_line());
        }
    }

    fn html(&mut self, html: &str, range: &Range<usize>) {
        let exact = html.len() == range.len();
        for tag in tags(html).filter(|tag| !tag.is_closing) {
            let inside = range.start + tag.range.start..range.start + tag.range.end;
            let span = self.origin.span(if exact { &inside } else { range });
            let destination = |name| tag.attribute(name).filter(|to| super::addresses::refusal(to).is_none());
            match tag.name.as_str() {
                "a" => {
                    let Some(destination) = destination("href") else { continue };
                    let language = tag.attribute("hreflang").and_then(|tag| tag.parse().ok());
                    let (destination, text) = (destination.into_owned(), String::new());
                    self.outline.links.push(Link { destination, text, span, language, is_bare: false });
                }
                "img" => {
                    let Some(destination) = destination("src") else { continue };
                    let alt = tag.attribute("alt").unwrap_or_default().trim().to_owned();
                    self.outline.images.push(Image {
                        destination: destination.into_owned(),
                        alt,
                        caption: String::new(),
                        span,
                    });
                }
                _ => {}
            }
        }
    }
}
