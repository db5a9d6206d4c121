//! The running text of a text, piece by piece, with locations.

use std::ops::Range;

use super::{
    LanguageTag, Origin, TextBlock,
    directives::MaskedText,
    event::{EventKind, ParsedMarkdown, Tag},
    parser::parse,
    text_blocks::blocks_of,
};
use crate::source::Span;

/// A piece of running text: no code, URL or markup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextRun {
    /// Text. A soft break is a line feed.
    pub text: String,
    /// Language, if it is not the text's: marked by the author, or detected.
    pub language: Option<LanguageTag>,
    /// `true` if it is the first of its paragraph, heading or cell.
    pub starts_block: bool,
    span: Span,
    is_exact: bool,
}

impl TextRun {
    /// Creates a piece at `span`; `exact` if its bytes are those of the file.
    #[must_use]
    pub fn new(text: String, span: Span, exact: bool) -> Self {
        Self { text, language: None, starts_block: true, span, is_exact: exact }
    }

    /// Returns the location of a byte range of the piece; the whole piece if the source differs (an
    /// escape, a character reference).
    #[must_use]
    pub fn span_of(&self, range: &Range<usize>) -> Span {
        if self.is_exact { self.span.within(range.start, range.end) } else { self.span }
    }

    /// Returns `true` if locations in it are exact, so that a fix can be applied.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.is_exact
    }
}

/// Returns the running text of a Markdown text, in reading order.
#[must_use]
pub fn text_runs(text: &str, origin: &Origin) -> Vec<TextRun> {
    runs_of(&parse(&MaskedText::new(text)), text, origin)
}

/// Returns the running text of a Markdown text and its blocks, read once.
#[must_use]
pub fn text_runs_and_blocks(text: &str, origin: &Origin) -> (Vec<TextRun>, Vec<TextBlock>) {
    let masked = MaskedText::new(text);
    let document = parse(&masked);
    (runs_of(&document, text, origin), blocks_of(&document, origin))
}

fn runs_of(document: &ParsedMarkdown<'_>, text: &str, origin: &Origin) -> Vec<TextRun> {
    let mut pieces = Vec::new();
    let mut languages: Vec<Option<LanguageTag>> = Vec::new();
    let mut begins = true;
    for event in document.events() {
        match &event.kind {
            EventKind::Start(tag) => {
                begins |= !tag.is_inline();
                let own = match tag {
                    Tag::Language(language) | Tag::Passage(language) => Some(language.clone()),
                    Tag::Heading(heading) => heading.language.clone(),
                    Tag::Inline(_, _, language) => language.clone(),
                    _ => None,
                };
                languages.push(own.or_else(|| languages.last().cloned().flatten()));
            }
            EventKind::End => {
                languages.pop();
            }
            EventKind::Text(words) => {
                let exact =
                    matches!(origin, Origin::Exact(_)) && text.get(event.range.clone()) == Some(words);
                let piece = TextRun::new(words.to_string(), origin.span(&event.range), exact);
                pieces.push(TextRun {
                    language: languages.last().cloned().flatten(),
                    starts_block: begins,
                    ..piece
                });
                begins = false;
            }
            _ => {}
        }
    }
    pieces
}
