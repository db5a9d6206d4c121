//! The source language, file and size of a translation.

use super::xliff::{self, InlinePart, Segment};
use crate::{
    model::{ItemMeta, Language, layout},
    source::Sources,
};

/// Returns the source language of an item's translation: the one that its metadata states, else the
/// item's official one (`site` if the item does not set its own).
#[must_use]
pub fn source_of(meta: &ItemMeta, language: Language, site: Language) -> Language {
    let stated = meta.translation(language).and_then(|translation| translation.of);
    stated.unwrap_or_else(|| meta.official_language(site))
}

/// Returns the file of an item's text in a language. A file that does not exist yet is named like
/// that of its source (`index.fr.md`, `index.en.md`); for an item without a source text it is
/// `item.yaml`.
#[must_use]
pub fn file_of(meta: &ItemMeta, language: Language, of: Language, sources: &Sources) -> String {
    let path = |language: Language| Some(sources.file(meta.texts.get(&language)?.body.file).path());
    if let Some(own) = path(language) {
        return own.to_owned();
    }
    let Some(source) = path(of) else { return format!("{}/{}", meta.folder, layout::FACTS) };
    if source.ends_with(&format!("/index.{of}.md")) {
        return format!("{}/index.{language}.md", meta.folder);
    }
    layout::text(&meta.folder, language)
}

/// Counts the words to translate in a Markdown text, without code, URLs and other markup.
pub(super) fn count_words(text: &str) -> usize {
    let blocks = xliff::segments(text).into_iter().map(|segment| match segment {
        Segment::Block(block) => block,
        Segment::Separator(_) => "",
    });
    let words = blocks.map(|block| {
        let parts = xliff::parts(block).into_iter().map(|part| match part {
            InlinePart::Text(words) => words,
            // An inline code can be inside a word, unless it contains white space.
            InlinePart::Code(code) => if code.contains(char::is_whitespace) { " " } else { "" }.to_owned(),
        });
        let words = parts.collect::<String>();
        words.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
    });
    words.sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_without_marks() {
        for (text, words) in [
            ("Voir l’*organisme* et [le plan](plan:p b) : `un code`.", 5),
            ("## Titre {#ancre}\n\n```\ncode: un\n```\n\n- un\n- deux\n", 3),
            ("| A | B |\n| --- | --- |\n| un | deux |\n", 4),
            ("", 0),
        ] {
            assert_eq!(count_words(text), words, "{text}");
        }
    }
}
