//! The canonical form of a Markdown text, the same whatever way it is written: fingerprints are computed from it.

use std::fmt::Write as _;

use icu_normalizer::ComposingNormalizerBorrowed;

use super::{
    directives::MaskedText,
    event::{EventKind, Tag},
    parser::parse,
};

/// Returns the structure and the words of a text. Line breaks in a paragraph, spaces, the choice between two
/// ways to write the same Markdown, and typography make no difference.
#[must_use]
pub fn canonical(text: &str) -> String {
    let masked = MaskedText::new(text);
    let document = parse(&masked);
    let mut canonical = CanonicalText { text: String::with_capacity(text.len()), words: String::new() };
    for event in document.events() {
        canonical.event(&event.kind);
    }
    canonical.finish_words();
    canonical.text
}

struct CanonicalText {
    text: String,
    /// Words since the last mark: typography depends on their neighbours.
    words: String,
}

impl CanonicalText {
    fn event(&mut self, event: &EventKind<'_>) {
        match event {
            EventKind::Text(words) => self.words.push_str(words),
            EventKind::Start(tag) => self.start(tag),
            EventKind::End => self.mark("/"),
            EventKind::Verbatim(code) => self.verbatim("verbatim", code),
            EventKind::Code(code) => self.verbatim("code", code),
            EventKind::Html(html) => self.verbatim("html", html),
            EventKind::HardBreak => self.mark("break"),
            EventKind::Rule => self.mark("rule"),
            EventKind::Task(is_done) => self.mark(if *is_done { "done" } else { "to do" }),
            EventKind::Image(image) | EventKind::Figure(image) => {
                self.verbatim("image", &image.destination);
                self.words.push_str(&image.alt);
                self.mark("title");
                self.words.push_str(&image.title);
                self.mark("/");
            }
            EventKind::FootnoteReference { number, .. } => self.verbatim("note", &number.to_string()),
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Paragraph => self.mark("paragraph"),
            Tag::Heading(heading) => self.verbatim("heading", &heading.level.to_string()),
            Tag::Quote => self.mark("quote"),
            Tag::Callout(kind, title) => {
                self.verbatim("callout", &format!("{kind:?}"));
                self.words.push_str(title.unwrap_or_default());
                self.mark("title");
            }
            Tag::Language(language) | Tag::Passage(language) => self.verbatim("language", language.as_str()),
            Tag::CodeBlock(language) => self.verbatim("code block", language),
            Tag::List(first) => {
                self.verbatim("list", &first.map(|first| first.to_string()).unwrap_or_default());
            }
            Tag::Item(_) => self.mark("item"),
            Tag::Definitions => self.mark("definitions"),
            Tag::Term => self.mark("term"),
            Tag::Definition => self.mark("definition"),
            Tag::Table(_) => self.mark("table"),
            Tag::Caption => self.mark("caption"),
            Tag::Head => self.mark("head"),
            Tag::Row => self.mark("row"),
            Tag::Cell => self.mark("cell"),
            Tag::Details { .. } => self.mark("details"),
            Tag::Emphasis => self.mark("emphasis"),
            Tag::Strong => self.mark("strong"),
            Tag::Deleted => self.mark("deleted"),
            Tag::Link(link) => {
                self.verbatim("link", &link.destination);
                self.words.push_str(&link.title);
                self.mark("title");
            }
            Tag::Inline(name, _, _) => self.verbatim("inline", name),
        }
    }

    fn mark(&mut self, name: &str) {
        self.finish_words();
        let _ = writeln!(self.text, "<{name}>");
    }

    fn verbatim(&mut self, name: &str, value: &str) {
        self.mark(name);
        let _ = writeln!(self.text, "{}:{}", value.len(), value.replace("\r\n", "\n"));
    }

    fn finish_words(&mut self) {
        if !self.words.is_empty() {
            let words = without_typography(&self.words);
            let _ = writeln!(self.text, "{words}");
            self.words.clear();
        }
    }
}

/// Returns words with plain spaces, quotation marks and apostrophes.
fn without_typography(words: &str) -> String {
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(words);
    let mut plain = String::with_capacity(composed.len());
    let mut is_after_space = false;
    for letter in composed.chars() {
        let letter = match letter {
            '\u{ad}' | '\u{200b}' | '\u{feff}' => continue,
            '’' | '‘' => '\'',
            '«' | '»' | '“' | '”' | '„' => '"',
            // Includes every no-break space.
            _ if letter.is_whitespace() => ' ',
            _ => letter,
        };
        // French has a space before some marks, and inside quotation marks; English does not.
        if letter == ' ' {
            is_after_space = true;
            continue;
        }
        if is_after_space && !matches!(letter, ':' | ';' | '!' | '?' | '%' | '"') && !plain.ends_with('"') {
            plain.push(' ');
        }
        is_after_space = false;
        if letter == '…' {
            plain.push_str("...");
        } else {
            plain.push(letter);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::canonical;

    #[test]
    fn the_way_a_text_is_written_makes_no_difference() {
        for (one, other) in [
            ("Un texte\nsur deux lignes.", "Un texte sur\ndeux lignes."),
            ("Un texte. ", "Un texte."),
            ("Un texte.\r\n\r\nDeux.", "Un texte.\n\n\nDeux.\n"),
            ("* un\n* deux", "- un\n- deux"),
            ("un _mot_ et __deux__", "un *mot* et **deux**"),
            ("Titre\n-----", "## Titre"),
            ("Le plan\u{a0}: « prêt ».", "Le plan : «\u{202f}prêt\u{202f}»."),
            ("l'été", "l’e\u{301}te\u{301}"),
            ("\"prêt\"", "« prêt »"),
            ("[a](b)", "[a]( b )"),
        ] {
            assert_eq!(canonical(one), canonical(other), "{one}");
        }
        for (one, other) in [
            ("Un texte.", "Deux textes."),
            ("un deux", "undeux"),
            ("- un\n- deux", "1. un\n2. deux"),
            ("## Titre", "### Titre"),
            ("[a](b)", "[a](c)"),
            ("un", "un\n\nun"),
            ("5 %", "6 %"),
            ("`a  b`", "`a b c`"),
            ("*un*", "**un**"),
        ] {
            assert_ne!(canonical(one), canonical(other), "{one}");
        }
    }
}
