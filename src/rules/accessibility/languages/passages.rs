//! Passages in French on English pages, and in English on French pages.

use super::{
    speech::{Speech, letters_speak},
    tongue::Tongue,
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
    pub(super) spoken: Tongue,
    /// Its first words.
    pub(super) begins: String,
    pub(super) words: usize,
    /// How many of them stand in links, which name what they lead to.
    pub(super) linked: usize,
    /// How many of them are little words of its language.
    pub(super) little: usize,
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
        self.little += next.little;
        self.sentences += next.sentences;
        self.is_pure &= next.is_pure;
    }
}

/// Fewer words than this tell no language for certain.
const SHORT: usize = 8;
/// So many little words of the other language make a sentence of it.
const LEAST: usize = 4;
/// Words that are no sentence are the name of something, unless they are as many as this.
const LONGEST_NAME: usize = 24;

/// What an element is to the words in it.
enum Holds {
    /// It stands in a line of text: its words are part of what is around them.
    APart,
    /// It holds names of things, or no words of the page's author.
    NoProse,
    ABlock,
}

fn holds(element: Element<'_>) -> Holds {
    match element.tag() {
        _ if !element.is_html() => Holds::ABlock,
        "a" | "abbr" | "b" | "bdi" | "bdo" | "data" | "del" | "dfn" | "em" | "font" | "i" | "ins"
        | "label" | "mark" | "small" | "span" | "strong" | "sub" | "sup" | "time" | "u" => Holds::APart,
        "address" | "button" | "cite" | "code" | "kbd" | "option" | "pre" | "samp" | "script" | "style"
        | "textarea" | "title" | "var" => Holds::NoProse,
        _ => Holds::ABlock,
    }
}

/// The passages that are in the other language; none where the whole page is, which is told elsewhere.
pub(super) fn passages(page: &Document) -> Vec<Passage<'_>> {
    let mut reading = Reading::default();
    let is_any_kept = page.with_attribute("translate").next().is_some();
    let mut saying = page.elements().filter(|element| element.own_language().is_some()).peekable();
    for (element, text) in page.texts() {
        if text.trim_ascii().is_empty() {
            continue;
        }
        while let Some(scope) = saying.next_if(|scope| scope.order() <= element.order()) {
            reading.leave(scope);
            reading.scopes.push((scope, said(scope)));
        }
        reading.leave(element);
        let Some(said) = reading.scopes.last().and_then(|(_, said)| *said) else { continue };
        let Some(block) = block(element, is_any_kept) else { continue };
        if reading.block != Some((block, said)) {
            reading.finish();
            reading.block = Some((block, said));
        }
        let before = reading.speech.words;
        reading.speech.add(text);
        if is_linked(element) {
            reading.linked += reading.speech.words - before;
        }
        reading.texts.push(text);
    }
    reading.finish();
    let (whole, root) = (&reading.whole, reading.scopes.first());
    let is_all_other =
        root.and_then(|(_, said)| *said).is_some_and(|said| whole.speaks(other(said), Some(said), 3));
    if is_all_other { Vec::new() } else { reading.found }
}

/// French or English, where an element says so of its words.
fn said(scope: Element<'_>) -> Option<Tongue> {
    Tongue::of(&primary_subtag(scope.own_language()?))
        .filter(|it| matches!(it, Tongue::French | Tongue::English))
}

fn other(said: Tongue) -> Tongue {
    if said == Tongue::French { Tongue::English } else { Tongue::French }
}

/// The block that text in the element is a part of; none for what is not to be looked at. Whether anything
/// on the page says if it is to be translated is known.
fn block(element: Element<'_>, is_any_kept: bool) -> Option<Element<'_>> {
    if element.is_hidden() {
        return None;
    }
    let mut block = element;
    loop {
        let holds = holds(block);
        if matches!(holds, Holds::NoProse) || is_any_kept && block.attr_is("translate", "no") {
            return None;
        }
        match block.parent().filter(|_| matches!(holds, Holds::APart)) {
            Some(parent) => block = parent,
            None => return Some(block),
        }
    }
}

/// Whether text in the element is of a link in its line.
fn is_linked(element: Element<'_>) -> bool {
    element.chain().take_while(|it| matches!(holds(*it), Holds::APart)).any(|it| it.is("a"))
}

/// The page as it is read, block by block.
#[derive(Default)]
struct Reading<'d> {
    /// The elements around that say their language, and what they say.
    scopes: Vec<(Element<'d>, Option<Tongue>)>,
    /// The block being read, and the language that is said of it.
    block: Option<(Element<'d>, Tongue)>,
    speech: Speech,
    /// How many of its words are in links.
    linked: usize,
    texts: Vec<&'d str>,
    /// How many blocks were read.
    blocks: usize,
    /// All that is read.
    whole: Speech,
    found: Vec<Passage<'d>>,
}

impl<'d> Reading<'d> {
    /// Leaves what the element is not in. The root is never left.
    fn leave(&mut self, element: Element<'d>) {
        while self.scopes.len() > 1
            && self.scopes.last().is_some_and(|(scope, _)| *scope != element && !element.is_inside(*scope))
        {
            self.scopes.pop();
        }
    }

    fn finish(&mut self) {
        if let Some((block, said)) = self.block.take() {
            self.blocks += 1;
            self.whole.merge(&self.speech);
            let spoken = other(said);
            if self.speech.words >= SHORT && self.speech.speaks(spoken, Some(said), LEAST) {
                self.settle(block, said, spoken);
            }
        }
        self.speech.clear();
        self.linked = 0;
        self.texts.clear();
    }

    /// Looks more closely at a block that seems to be in the other language.
    fn settle(&mut self, element: Element<'d>, said: Tongue, spoken: Tongue) {
        let text = self.texts.concat();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let words = self.speech.words;
        let ends = text.trim_end_matches(['"', '”', '»', ')', ' ', '\u{a0}']);
        let is_sentence = ends.ends_with(['.', '!', '?', '…', ':', ';']);
        if !(is_sentence || words > LONGEST_NAME) || !letters_speak(&text, spoken, Some(said)) {
            return;
        }
        let ends =
            text.as_bytes().windows(2).filter(|pair| b".!?".contains(&pair[0]) && pair[1] == b' ').count();
        self.found.push(Passage {
            element,
            last: self.blocks,
            spoken,
            begins: begins(&text),
            words,
            linked: self.linked,
            little: self.speech.apart(spoken, None),
            sentences: ends + usize::from(is_sentence),
            is_pure: self.speech.apart(said, Some(spoken)) == 0,
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
