//! Passages in French on English pages, and in English on French pages.

use crate::{
    dom::{Document, Element},
    locale::detection::{DetectedLanguage, WordCounts, letters_indicate},
    model::primary_subtag,
};

/// Consecutive words in the same block, in a language other than the declared language.
pub(super) struct Passage<'d> {
    /// Block that contains the passage.
    pub(super) element: Element<'d>,
    /// Number of the last block of the passage, counting blocks with words.
    last: usize,
    /// Detected language of the passage.
    pub(super) detected: DetectedLanguage,
    /// First words of the passage.
    pub(super) begins: String,
    pub(super) words: usize,
    /// Number of words in links, which are often names of their target.
    pub(super) linked: usize,
    /// Number of function words of the detected language.
    pub(super) function_words: usize,
    pub(super) sentences: usize,
    /// `true` if the passage has no function word that is specific to the declared language.
    pub(super) is_pure: bool,
}

impl Passage<'_> {
    /// Returns `true` if `next` is the next block, with the same parent.
    pub(super) fn is_before(&self, next: &Self) -> bool {
        self.last + 1 == next.last && self.element.parent() == next.element.parent()
    }

    /// Merges the next passage into this one.
    pub(super) fn grow(&mut self, next: &Self) {
        self.last = next.last;
        self.words += next.words;
        self.linked += next.linked;
        self.function_words += next.function_words;
        self.sentences += next.sentences;
        self.is_pure &= next.is_pure;
    }
}

/// Minimum number of words whose language can be detected.
const MIN_WORDS: usize = 8;
/// Minimum number of function words of the other language in a sentence of it.
const MIN_FUNCTION_WORDS: usize = 4;
/// Maximum number of words of a name; more words than this are a sentence, whatever their punctuation.
const MAX_NAME_WORDS: usize = 24;

/// Kind of element, by its effect on the text in it.
enum TextContainer {
    /// Inline element: its words are part of the surrounding text.
    Inline,
    /// Contains names, or words that are not by the author of the page.
    NotProse,
    Block,
}

fn container_kind(element: Element<'_>) -> TextContainer {
    match element.tag() {
        _ if !element.is_html() => TextContainer::Block,
        "a" | "abbr" | "b" | "bdi" | "bdo" | "data" | "del" | "dfn" | "em" | "font" | "i" | "ins"
        | "label" | "mark" | "small" | "span" | "strong" | "sub" | "sup" | "time" | "u" => {
            TextContainer::Inline
        }
        "address" | "button" | "cite" | "code" | "kbd" | "option" | "pre" | "samp" | "script" | "style"
        | "textarea" | "title" | "var" => TextContainer::NotProse,
        _ => TextContainer::Block,
    }
}

/// Returns the passages in the other language; none if the whole page is, which is reported by another rule.
pub(super) fn passages(page: &Document) -> Vec<Passage<'_>> {
    let mut reading = PassageFinder::default();
    let is_any_kept = page.with_attribute("translate").next().is_some();
    let mut declaring = page.elements().filter(|element| element.declared_language().is_some()).peekable();
    for (element, text) in page.text_nodes() {
        if text.trim_ascii().is_empty() {
            continue;
        }
        while let Some(scope) = declaring.next_if(|scope| scope.index() <= element.index()) {
            reading.leave(scope);
            reading.scopes.push((scope, declared(scope)));
        }
        reading.leave(element);
        let Some(declared) = reading.scopes.last().and_then(|(_, declared)| *declared) else { continue };
        let Some(block) = block(element, is_any_kept) else { continue };
        if reading.block != Some((block, declared)) {
            reading.finish();
            reading.block = Some((block, declared));
        }
        let before = reading.counts.words;
        reading.counts.add(text);
        if is_linked(element) {
            reading.linked += reading.counts.words - before;
        }
        reading.texts.push(text);
    }
    reading.finish();
    let (whole, root) = (&reading.whole, reading.scopes.first());
    let is_all_other = root
        .and_then(|(_, declared)| *declared)
        .is_some_and(|declared| whole.indicates(other(declared), Some(declared), 3));
    if is_all_other { Vec::new() } else { reading.passages }
}

/// Returns the language that an element declares, if it is French or English.
fn declared(scope: Element<'_>) -> Option<DetectedLanguage> {
    DetectedLanguage::of(&primary_subtag(scope.declared_language()?))
        .filter(|it| matches!(it, DetectedLanguage::French | DetectedLanguage::English))
}

fn other(declared: DetectedLanguage) -> DetectedLanguage {
    if declared == DetectedLanguage::French { DetectedLanguage::English } else { DetectedLanguage::French }
}

/// Returns the block that the text of an element is part of; `None` if the text is hidden, is not prose or is
/// not to be translated. `is_any_kept` is `true` if the page has a `translate` attribute.
fn block(element: Element<'_>, is_any_kept: bool) -> Option<Element<'_>> {
    if element.is_hidden() {
        return None;
    }
    let mut block = element;
    loop {
        let container = container_kind(block);
        if matches!(container, TextContainer::NotProse) || is_any_kept && block.attr_is("translate", "no") {
            return None;
        }
        match block.parent().filter(|_| matches!(container, TextContainer::Inline)) {
            Some(parent) => block = parent,
            None => return Some(block),
        }
    }
}

/// Returns `true` if the text of the element is in an inline link.
fn is_linked(element: Element<'_>) -> bool {
    element
        .self_and_ancestors()
        .take_while(|it| matches!(container_kind(*it), TextContainer::Inline))
        .any(|it| it.is("a"))
}

/// State of the search, block by block.
#[derive(Default)]
struct PassageFinder<'d> {
    /// Current ancestors that declare a language, with that language.
    scopes: Vec<(Element<'d>, Option<DetectedLanguage>)>,
    /// Current block, and its declared language.
    block: Option<(Element<'d>, DetectedLanguage)>,
    counts: WordCounts,
    /// Number of words of the current block in links.
    linked: usize,
    texts: Vec<&'d str>,
    /// Number of blocks read.
    blocks: usize,
    /// Counts for all blocks.
    whole: WordCounts,
    passages: Vec<Passage<'d>>,
}

impl<'d> PassageFinder<'d> {
    /// Removes the scopes that do not contain the element, except the root.
    fn leave(&mut self, element: Element<'d>) {
        while self.scopes.len() > 1
            && self.scopes.last().is_some_and(|(scope, _)| *scope != element && !element.is_inside(*scope))
        {
            self.scopes.pop();
        }
    }

    fn finish(&mut self) {
        if let Some((block, declared)) = self.block.take() {
            self.blocks += 1;
            self.whole.merge(&self.counts);
            let detected = other(declared);
            if self.counts.words >= MIN_WORDS
                && self.counts.indicates(detected, Some(declared), MIN_FUNCTION_WORDS)
            {
                self.confirm(block, declared, detected);
            }
        }
        self.counts.clear();
        self.linked = 0;
        self.texts.clear();
    }

    /// Adds a block to the passages if its punctuation and letters confirm the other language.
    fn confirm(&mut self, element: Element<'d>, declared: DetectedLanguage, detected: DetectedLanguage) {
        let text = self.texts.concat();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let words = self.counts.words;
        let ends = text.trim_end_matches(['"', '”', '»', ')', ' ', '\u{a0}']);
        let is_sentence = ends.ends_with(['.', '!', '?', '…', ':', ';']);
        if !(is_sentence || words > MAX_NAME_WORDS) || !letters_indicate(&text, detected, Some(declared)) {
            return;
        }
        let ends =
            text.as_bytes().windows(2).filter(|pair| b".!?".contains(&pair[0]) && pair[1] == b' ').count();
        self.passages.push(Passage {
            element,
            last: self.blocks,
            detected,
            begins: begins(&text),
            words,
            linked: self.linked,
            function_words: self.counts.count_exclusive(detected, None),
            sentences: ends + usize::from(is_sentence),
            is_pure: self.counts.count_exclusive(declared, Some(detected)) == 0,
        });
    }
}

/// Returns the first characters of a text, to identify it.
fn begins(text: &str) -> String {
    let mut begins: String = text.chars().take(60).collect();
    if begins.len() < text.len() {
        begins.push('…');
    }
    begins
}
