//! Passages in French on English pages, and in English on French pages.

use super::{
    detected_language::DetectedLanguage,
    word_counts::{WordCounts, letters_indicate},
};
use crate::{
    dom::{Document, Element},
    model::primary_subtag,
};

/// Words beside each other in the same block, in another language than is said.
pub(super) struct Passage<'d> {
    /// What holds it.
    pub(super) element: Element<'d>,
    /// The how-manieth block with words it is, or goes on to.
    last: usize,
    /// The language it is in.
    pub(super) detected: DetectedLanguage,
    /// Its first words.
    pub(super) begins: String,
    pub(super) words: usize,
    /// How many of them stand in links, which name what they lead to.
    pub(super) linked: usize,
    /// How many of them are little words of its language.
    pub(super) function_words: usize,
    pub(super) sentences: usize,
    /// Whether no little word of it is of the language that is said.
    pub(super) is_pure: bool,
}

impl Passage<'_> {
    /// Whether the other one is the next block after it, in the same place.
    pub(super) fn is_before(&self, next: &Self) -> bool {
        self.last + 1 == next.last && self.element.parent() == next.element.parent()
    }

    /// Makes one of two.
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

/// What an element is to the words in it.
enum TextContainer {
    /// It stands in a line of text: its words are part of what is around them.
    Inline,
    /// It holds names of things, or no words of the page's author.
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

/// The passages that are in the other language; none where the whole page is, which is reported elsewhere.
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

/// French or English, where an element says so of its words.
fn declared(scope: Element<'_>) -> Option<DetectedLanguage> {
    DetectedLanguage::of(&primary_subtag(scope.declared_language()?))
        .filter(|it| matches!(it, DetectedLanguage::French | DetectedLanguage::English))
}

fn other(declared: DetectedLanguage) -> DetectedLanguage {
    if declared == DetectedLanguage::French { DetectedLanguage::English } else { DetectedLanguage::French }
}

/// The block that text in the element is a part of; none for what is not to be looked at. Whether anything
/// on the page says if it is to be translated is known.
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

/// Whether text in the element is of a link in its line.
fn is_linked(element: Element<'_>) -> bool {
    element
        .self_and_ancestors()
        .take_while(|it| matches!(container_kind(*it), TextContainer::Inline))
        .any(|it| it.is("a"))
}

/// The page as it is read, block by block.
#[derive(Default)]
struct PassageFinder<'d> {
    /// The elements around that say their language, and what they say.
    scopes: Vec<(Element<'d>, Option<DetectedLanguage>)>,
    /// The block being read, and the language that is said of it.
    block: Option<(Element<'d>, DetectedLanguage)>,
    counts: WordCounts,
    /// How many of its words are in links.
    linked: usize,
    texts: Vec<&'d str>,
    /// How many blocks were read.
    blocks: usize,
    /// All that is read.
    whole: WordCounts,
    passages: Vec<Passage<'d>>,
}

impl<'d> PassageFinder<'d> {
    /// Leaves what the element is not in. The root is never left.
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

    /// Looks more closely at a block that seems to be in the other language.
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

/// The first words of a text, to know it by.
fn begins(text: &str) -> String {
    let mut begins: String = text.chars().take(60).collect();
    if begins.len() < text.len() {
        begins.push('…');
    }
    begins
}
