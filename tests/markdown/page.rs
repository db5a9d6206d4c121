//! A page to show texts on: French and English words, the real typography, links that resolve.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use parvis::{
    diagnostic::{Diagnostics, Location, Message, Severity},
    locale::{self, Messages},
    markdown::{
        Callout, Href, ImageSource, Labels, LanguageTag, LinkResolver, Origin, Rendering, Typesetter, html,
        outline, split,
    },
    model::Language,
    source::{FileId, SourceFile, Sources, Span},
};

pub struct Page {
    pub language: Language,
    pub id_prefix: &'static str,
    pub top_heading: u8,
}

pub fn french() -> Page {
    Page { language: Language::FRENCH, id_prefix: "", top_heading: 2 }
}

pub fn english() -> Page {
    Page { language: Language::ENGLISH, ..french() }
}

impl Page {
    pub fn show(&self, text: &str) -> String {
        self.render(text, None)
    }

    fn render(&self, text: &str, mark: Option<usize>) -> String {
        let mut rendering = Rendering {
            top_heading: self.top_heading,
            typesetter: &mut Mended(vec![(self.language, locale::Quotes::default())]),
            links: &Site,
            labels: self,
            id_prefix: self.id_prefix,
            source: mark,
        };
        html(text, &mut rendering)
    }

    fn say<'w>(&self, french: &'w str, english: &'w str) -> Cow<'w, str> {
        Cow::Borrowed(if self.language == Language::FRENCH { french } else { english })
    }

    fn number(&self, french: &str, english: &str, number: usize) -> Cow<'_, str> {
        Cow::Owned(self.say(french, english).replace('#', &number.to_string()))
    }
}

/// The HTML on a French page.
pub fn shown(text: &str) -> String {
    french().show(text)
}

/// The HTML as the text of that number on its page, its elements marked.
pub fn marked(text: &str, number: usize) -> String {
    french().render(text, Some(number))
}

/// The name of each marked element, and the bytes of the text that it came from.
pub fn marks<'t>(html: &'t str, text: &'t str, number: usize) -> Vec<(&'t str, &'t str)> {
    let pieces = html.match_indices(" data-parvis-src=\"").map(|(at, attribute)| {
        let name = html[..at].rsplit('<').next().unwrap_or_default();
        let mark = html[at + attribute.len()..].split('"').next().unwrap_or_default();
        let bytes = mark.strip_prefix(&format!("{number}:")).expect("the number of the text");
        let (start, end) = bytes.split_once('-').expect("two bytes");
        let byte = |digits: &str| digits.parse::<usize>().expect("a byte");
        (name, &text[byte(start)..byte(end)])
    });
    pieces.collect()
}

/// A text taken in as a file.
pub fn file(text: &str) -> (FileId, Diagnostics) {
    (Sources::default().add(SourceFile::new("fr.md", text)), Diagnostics::default())
}

pub fn origin(file: FileId, text: &str) -> Origin {
    Origin::Exact(Span::new(file, 0, text.len()))
}

/// What is said of a text: line and column, kind, name, what is pointed at, facts.
pub fn problems(text: &str) -> Vec<String> {
    let mut sources = Sources::default();
    let file = sources.add(SourceFile::new("fr.md", text));
    let mut diagnostics = Diagnostics::default();
    outline(text, &origin(file, text), &mut diagnostics);
    diagnostics.sort(&sources);
    let lines = diagnostics.iter().map(|diagnostics| {
        let Location::Span(span) = diagnostics.location else { panic!("a text has places: {diagnostics:?}") };
        let at = sources.file(file).position(span.start as usize);
        let severity = if diagnostics.severity == Severity::Error { "error" } else { "warning" };
        let facts: Vec<String> =
            diagnostics.message.arguments.iter().map(|(name, value)| format!("{name}={value:?}")).collect();
        let (line, column) = (at.line, at.column);
        let (id, name, pointed) = (diagnostics.code.id, diagnostics.code.name, sources.slice(span));
        format!("{line}:{column} {severity} {id} {name} {pointed:?} {}", facts.join(" "))
            .trim_end()
            .to_owned()
    });
    lines.collect()
}

/// What is said of texts, each kind of mistake once for each set of facts.
pub struct Worded {
    pub texts: Vec<String>,
    pub ids: BTreeSet<&'static str>,
}

/// What is said of those texts in French and in English, with its help; of their front matter too.
pub fn worded(texts: &[&str]) -> Worded {
    let mut diagnostics = Diagnostics::default();
    for text in texts {
        let (file, mut of_front_matter) = file(text);
        split(text, file, &mut of_front_matter);
        diagnostics.append(of_front_matter);
        outline(text, &origin(file, text), &mut diagnostics);
    }
    let said: BTreeMap<(&str, String), &Message> = diagnostics
        .iter()
        .map(|it| ((it.code.id, format!("{:?}", it.message.arguments)), &it.message))
        .collect();
    let mut worded = Worded { texts: Vec::new(), ids: BTreeSet::new() };
    for ((id, _), message) in said {
        worded.ids.insert(id);
        for language in Messages::LANGUAGES {
            let messages = Messages::of(language);
            let help = messages.help(message).expect("every message has help");
            worded.texts.push(format!("{id} {language}: {} → {help}", messages.text(message)));
        }
    }
    worded
}

struct Mended(Vec<(Language, locale::Quotes)>);

impl Typesetter for Mended {
    fn begin_block(&mut self) {
        self.0.iter_mut().for_each(|(_, quotes)| *quotes = locale::Quotes::default());
    }

    fn typeset<'t>(&mut self, text: &'t str) -> Cow<'t, str> {
        let (language, quotes) = self.0.last_mut().expect("a page has a language");
        locale::Typography::of(*language).typeset(text, quotes)
    }

    fn enter_language(&mut self, language: &LanguageTag) {
        let language = language.as_str().parse().unwrap_or("und".parse().expect("a tag"));
        self.0.push((language, locale::Quotes::default()));
    }

    fn leave_language(&mut self) {
        self.0.pop();
        assert!(!self.0.is_empty(), "a passage ends that never began");
    }
}

struct Site;

impl LinkResolver for Site {
    fn resolve_link<'l>(&'l self, destination: &str) -> Option<Href<'l>> {
        match destination {
            "org:dq" => Some(Href { language: Some("en".into()), ..Href::to("../dq/") }),
            "plan.pdf" => Some(Href { media_type: Some("application/pdf".into()), ..Href::to("plan.pdf") }),
            "nowhere" => None,
            _ => Some(Href {
                is_external: destination.starts_with("http"),
                ..Href::to(destination.to_owned())
            }),
        }
    }

    fn resolve_image<'l>(&'l self, destination: &str) -> ImageSource<'l> {
        ImageSource { address: format!("images/{destination}").into(), size: Some((640, 480)) }
    }
}

impl Labels for Page {
    fn callout(&self, kind: Callout) -> Cow<'_, str> {
        match kind {
            Callout::Note => self.say("À noter", "Note"),
            Callout::Tip => self.say("Conseil", "Tip"),
            Callout::Important => self.say("Important", "Important"),
            Callout::Warning => self.say("Attention", "Warning"),
        }
    }

    fn footnotes(&self) -> Cow<'_, str> {
        self.say("Notes", "Footnotes")
    }

    fn footnote(&self, number: usize) -> Cow<'_, str> {
        self.number("Note #", "Footnote #", number)
    }

    fn back_link(&self, number: usize, time: Option<usize>) -> Cow<'_, str> {
        let back = self.number("Retour à l’appel de la note #", "Back to reference #", number);
        match time {
            Some(time) => Cow::Owned(format!("{back}, {}", self.number("mention #", "time #", time))),
            None => back,
        }
    }

    fn table(&self, number: usize) -> Cow<'_, str> {
        self.number("Tableau #", "Table #", number)
    }

    fn task(&self, done: bool) -> Cow<'_, str> {
        if done { self.say("Fait", "Done") } else { self.say("À faire", "To do") }
    }
}
