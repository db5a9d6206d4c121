//! What a text links to and is made of, and its author's mistakes.

use std::ops::Range;

use super::{
    LanguageTag, Origin,
    directives::Fenced,
    event::{Document, Event, Tag, What},
    looks::{Looks, looks},
    parse::parse,
    problem::{Problem, Problems},
    problems::EMPTY_LINK,
    tags::tags,
};
use crate::{diagnostic::Diagnostics, source::Span};

/// What the rest of the program wants to know of a text without showing it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// The headings, in order. Their anchors are all that the text can be linked to by.
    pub headings: Vec<Heading>,
    /// The links, in order, those in raw HTML too; not those that were refused.
    pub links: Vec<Link>,
    /// The images, in order, those in raw HTML too.
    pub images: Vec<Image>,
    /// How many tables there are.
    pub tables: usize,
    /// What it makes by its looks alone.
    pub looks: Looks,
    /// How many words: runs of letters and digits between spaces.
    pub words: usize,
}

/// A heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// From 2, right below the page's title, to 6, as written: `##` is 2.
    pub level: u8,
    /// Its anchor, the same in the HTML (there after the prefix of its text).
    pub id: String,
    /// Its words.
    pub text: String,
    /// Where it is.
    pub span: Span,
}

/// A link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What it leads to, as written: an address, a path, an item's id.
    pub destination: String,
    /// Its words, or those that its images stand for; none in a block of raw HTML.
    pub text: String,
    /// Where it is.
    pub span: Span,
    /// The language its author says it leads to.
    pub language: Option<LanguageTag>,
}

/// An image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// Where it is found, as written.
    pub destination: String,
    /// The text that stands for it; empty for a decorative one.
    pub alt: String,
    /// What is written below it; empty for one without a caption.
    pub caption: String,
    /// Where it is.
    pub span: Span,
}

/// Reads what a text is made of, and tells what is wrong with it.
pub fn outline(text: &str, origin: &Origin, diagnostics: &mut Diagnostics) -> Outline {
    let masked = Fenced::new(text);
    let mut document = parse(&masked);
    let problems = std::mem::take(&mut document.problems);
    let gathered = Gatherer { problems, ..Gatherer::new(origin) }.gather(&document);
    gathered.problems.report(origin, diagnostics);
    Outline { looks: looks(&document, origin), ..gathered.outline }
}

struct Gatherer<'o> {
    origin: &'o Origin,
    outline: Outline,
    /// What is open, and the heading or link it gathers words for.
    open: Vec<Gathering>,
    heading: Option<usize>,
    link: Option<usize>,
    in_word: bool,
    problems: Problems,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Gathering {
    Heading,
    Link,
    Block,
    Inline,
}

impl<'o> Gatherer<'o> {
    fn new(origin: &'o Origin) -> Self {
        Self {
            origin,
            outline: Outline::default(),
            open: Vec::new(),
            heading: None,
            link: None,
            in_word: false,
            problems: Problems::default(),
        }
    }

    fn gather(mut self, document: &Document<'_>) -> Self {
        for event in document.events() {
            self.event(event);
        }
        self
    }

    fn event(&mut self, event: &Event<'_>) {
        match &event.what {
            What::Start(tag) => self.start(tag, &event.at),
            What::End => self.end(&event.at),
            What::Text(text) | What::Verbatim(text) | What::Code(text) => self.words(text),
            What::HardBreak => self.words(" "),
            What::Image(image) | What::Figure(image) => {
                self.write(&image.alt);
                self.in_word = false;
                if !image.refused {
                    let destination = image.destination.clone().into_owned();
                    let alt = if image.decorative { String::new() } else { image.alt.trim().to_owned() };
                    let is_figure = matches!(event.what, What::Figure(_));
                    let caption = if is_figure { image.title.clone().into_owned() } else { String::new() };
                    let span = self.origin.span(&event.at);
                    self.outline.images.push(Image { destination, alt, caption, span });
                }
            }
            What::Html(html) => self.html(html, &event.at),
            What::Rule | What::Task(_) | What::Reference { .. } => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, at: &Range<usize>) {
        let span = self.origin.span(at);
        let gathering = match tag {
            Tag::Heading(heading) => {
                let id = heading.id.clone().unwrap_or_default();
                self.heading = Some(self.outline.headings.len());
                self.outline.headings.push(Heading { level: heading.level, id, text: String::new(), span });
                Gathering::Heading
            }
            Tag::Link(link) if !link.refused => {
                self.link = Some(self.outline.links.len());
                let destination = link.destination.clone().into_owned();
                let language = link.language.clone();
                self.outline.links.push(Link { destination, text: String::new(), span, language });
                Gathering::Link
            }
            Tag::Table(_) => {
                self.outline.tables += 1;
                Gathering::Block
            }
            Tag::Link(_) | Tag::Emphasis | Tag::Strong | Tag::Deleted | Tag::Passage(_) | Tag::Inline(..) => {
                Gathering::Inline
            }
            Tag::Callout(_, Some(title)) => {
                self.words(title);
                Gathering::Block
            }
            _ => Gathering::Block,
        };
        self.in_word &= matches!(gathering, Gathering::Link | Gathering::Inline);
        self.open.push(gathering);
    }

    fn end(&mut self, at: &Range<usize>) {
        match self.open.pop() {
            Some(Gathering::Heading) => self.heading = None,
            Some(Gathering::Link) => {
                let link = self.link.take().map(|link| &self.outline.links[link]);
                if link.is_some_and(|link| link.text.trim().is_empty()) {
                    self.problems.push(Problem::new(EMPTY_LINK, at.clone()));
                }
            }
            Some(Gathering::Inline) => return,
            Some(Gathering::Block) | None => {}
        }
        self.in_word = false;
    }

    /// Counts the words of a piece of text, which may begin or end inside one.
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

    fn html(&mut self, html: &str, at: &Range<usize>) {
        let exact = html.len() == at.len();
        for tag in tags(html).filter(|tag| !tag.closing) {
            let inside = at.start + tag.at.start..at.start + tag.at.end;
            let span = self.origin.span(if exact { &inside } else { at });
            let destination =
                |name| tag.attribute(name).filter(|to| super::addresses::refused_scheme(to).is_none());
            match tag.name.as_str() {
                "a" => {
                    let Some(destination) = destination("href") else { continue };
                    let language = tag.attribute("hreflang").and_then(|tag| tag.parse().ok());
                    let (destination, text) = (destination.into_owned(), String::new());
                    self.outline.links.push(Link { destination, text, span, language });
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
