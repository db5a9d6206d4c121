//! The mistakes: what is in another language than it should be, and why.

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    ops::RangeInclusive,
};

use rayon::prelude::*;

use super::{
    copies::Phrases,
    inline_runs::{ForeignRun, foreign_runs, run_texts},
    text_language::{TextLanguage, WholeLanguage},
    written_texts::{WrittenText, written_texts},
};
use crate::{
    diagnostic::Severity,
    locale::detection::{DetectedLanguage, are_swapped},
    markdown::{BlockKind, LanguageTag, TextBlock},
    model::{ItemMeta, Language},
    resolve::Portal,
    rules::{excerpt::excerpt, findings::Findings},
    source::{FileId, Sources, Span},
};

/// The kind of a mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules::language) enum MistakeKind {
    /// It is in another language.
    OtherLanguage,
    /// Each of the two languages has the text of the other.
    Swapped,
    /// It is the same in both languages.
    NotTranslated,
}

/// The part of a text that is in another language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules::language) enum MistakeExtent {
    /// The body of an item.
    Text,
    /// Most of the body.
    MostOfText,
    /// One or several blocks of the body, or of a field in Markdown.
    Passage,
    /// A field.
    Field(&'static str),
}

/// Something in another language than it should be.
pub(in crate::rules) struct LanguageMistake<'a> {
    meta: &'a ItemMeta,
    pub(in crate::rules::language) kind: MistakeKind,
    pub(in crate::rules::language) extent: MistakeExtent,
    /// Language that it should be in.
    language: Language,
    detected: DetectedLanguage,
    is_certain: bool,
    /// `true` if it consists of paragraphs, which a block can mark as being in another language.
    is_of_paragraphs: bool,
    place: Span,
    text: String,
    /// The text that it is the same as, or swapped with.
    counterpart: Option<Counterpart>,
}

/// The text in the other language.
struct Counterpart {
    language: Language,
    place: Span,
    text: String,
}

impl LanguageMistake<'_> {
    /// Returns where the text is in another language, and which.
    pub(in crate::rules) fn places(&self) -> impl Iterator<Item = (Span, LanguageTag)> {
        let swapped = self.counterpart.as_ref().filter(|_| self.kind == MistakeKind::Swapped);
        let swapped = swapped.map(|it| (it.place, self.language.as_str()));
        let places = std::iter::once((self.place, self.detected.tag())).chain(swapped);
        places.filter_map(|(place, tag)| Some((place, tag.parse().ok()?)))
    }

    /// Returns `true` if it is most of a body, and the language of the body’s file is `language`.
    fn is_of_body(&self, file: FileId, language: Language) -> bool {
        let swapped = self.counterpart.as_ref().filter(|_| self.kind == MistakeKind::Swapped);
        let places = std::iter::once((self.language, self.place.file));
        let mut places = places.chain(swapped.map(|it| (it.language, it.place.file)));
        matches!(self.extent, MistakeExtent::Text | MistakeExtent::MostOfText)
            && places.any(|place| place == (language, file))
    }

    /// Reports the mistake.
    pub(in crate::rules::language) fn report(&self, sources: &Sources, findings: &mut Findings) {
        let file = |span: Span| {
            let path = sources.file(span.file).path();
            path.rsplit('/').next().unwrap_or(path).to_owned()
        };
        let extent = match self.extent {
            MistakeExtent::Text => "text",
            MistakeExtent::MostOfText => "most",
            MistakeExtent::Passage => "passage",
            MistakeExtent::Field(_) => "field",
        };
        let field = if let MistakeExtent::Field(field) = self.extent { field } else { "none" };
        let mut diagnostic = findings
            .diagnostic(self.meta, self.place)
            .with("language", self.language.as_str())
            .with("detected", self.detected.tag())
            .with("extent", extent)
            .with("field", field)
            .with("item", self.meta.key().to_string())
            .with("mark", if self.is_of_paragraphs { "block" } else { "words" })
            .with("file", file(self.place))
            .with("text", self.text.as_str());
        if let Some(counterpart) = &self.counterpart {
            diagnostic = diagnostic
                .with("other", counterpart.language.as_str())
                .with("other-file", file(counterpart.place))
                .with("other-text", counterpart.text.as_str())
                .with_label(counterpart.place, "label-in-the-other-language");
        }
        if !self.is_certain {
            diagnostic.severity = Severity::Warning;
        }
        findings.report(self.meta, diagnostic);
    }
}

/// Returns the mistakes in every text and field of the portal, in the order of items; `bodies` has the blocks of
/// the body of each.
pub(in crate::rules) fn mistakes<'a, 't>(
    portal: &Portal,
    bodies: impl IntoIterator<Item = (&'a ItemMeta, &'t BTreeMap<Language, Vec<TextBlock>>)>,
) -> Vec<LanguageMistake<'a>> {
    let names = names(portal);
    let mut written: Vec<(&ItemMeta, Vec<WrittenText>)> = Vec::new();
    let mut bodies = bodies.into_iter();
    portal.items.each(|_, item| {
        let Some((meta, body)) = bodies.next() else { return };
        written.push((meta, written_texts(item, body)));
    });
    let official = portal.official_language();
    written.par_iter().flat_map_iter(|(meta, texts)| item_mistakes(meta, texts, official, &names)).collect()
}

fn item_mistakes<'a>(
    meta: &'a ItemMeta,
    texts: &[WrittenText],
    official: Language,
    names: &BTreeSet<String>,
) -> Vec<LanguageMistake<'a>> {
    let official = meta.official_language(official);
    let mut found: Vec<_> =
        texts.iter().flat_map(|text| text_mistakes(meta, text, official, names)).collect();
    let follows: Vec<bool> = found.iter().map(|it| follows_from_body(it, &found)).collect();
    let mut follows = follows.into_iter();
    found.retain(|_| !follows.next().unwrap_or_default());
    found
}

/// Returns `true` for a field in the front matter of a text that is in another language too: one message is enough.
fn follows_from_body(mistake: &LanguageMistake<'_>, all: &[LanguageMistake<'_>]) -> bool {
    matches!(mistake.extent, MistakeExtent::Field(_))
        && all.iter().any(|it| it.is_of_body(mistake.place.file, mistake.language))
}

/// Returns the names of the portal’s organizations, in lower case.
fn names(portal: &Portal) -> BTreeSet<String> {
    let titles = portal.items.organizations.values().flat_map(|it| it.meta.common.title.iter());
    titles.map(|(_, title)| title.to_lowercase()).collect()
}

fn text_mistakes<'a>(
    meta: &'a ItemMeta,
    written: &WrittenText,
    official: Language,
    names: &BTreeSet<String>,
) -> Vec<LanguageMistake<'a>> {
    let is_name = |block: &TextBlock| names.contains(&block.text.trim().to_lowercase());
    let exact: BTreeMap<Language, HashSet<&str>> = written
        .blocks
        .iter()
        .map(|(language, blocks)| (*language, blocks.iter().map(|block| block.text.trim()).collect()))
        .collect();
    let judged = written.blocks.iter().filter_map(|(language, blocks)| {
        let declared = DetectedLanguage::of(language.as_str())?;
        let is_copied = |block: &TextBlock| {
            exact.iter().any(|(other, texts)| other != language && texts.contains(block.text.trim()))
        };
        Some((*language, TextLanguage::of(blocks, declared, &is_name, &is_copied)))
    });
    let judged: BTreeMap<Language, TextLanguage> = judged.collect();
    let runs: BTreeMap<Language, HashSet<&str>> =
        written.blocks.iter().map(|(language, blocks)| (*language, run_texts(blocks).collect())).collect();
    let foreign = judged.iter().filter_map(|(language, text)| {
        let declared = DetectedLanguage::of(language.as_str())?;
        let is_copied =
            |words: &str| runs.iter().any(|(other, all)| other != language && all.contains(words));
        Some((*language, foreign_runs(&written.blocks[language], declared, text, &is_copied)))
    });
    let foreign: BTreeMap<Language, Vec<ForeignRun>> = foreign.filter(|(_, runs)| !runs.is_empty()).collect();
    let are_swapped = are_swapped_fields(written);
    if foreign.is_empty() && !are_swapped && judged.values().all(|text| text.others.is_empty()) {
        return Vec::new();
    }
    let phrases = judged.keys().map(|language| (*language, Phrases::of(&written.blocks[language])));
    let search = MistakeSearch { meta, written, phrases: phrases.collect(), judged };
    if are_swapped {
        return search.swapped_fields(official).into_iter().collect();
    }
    let mut found: Vec<LanguageMistake<'a>> = Vec::new();
    let mut in_order: Vec<(&Language, &TextLanguage)> = search.judged.iter().collect();
    in_order.sort_by_key(|(language, _)| **language != official);
    for (language, text) in in_order {
        let is_known = |it: &LanguageMistake<'_>| {
            it.kind == MistakeKind::Swapped
                && it.counterpart.as_ref().is_some_and(|it| it.language == *language)
        };
        if found.iter().any(is_known) {
            continue;
        }
        match text.whole {
            Some(whole) => found.extend(search.whole(*language, text, whole)),
            None => {
                found.extend(search.passages(*language, text));
                let runs = foreign.get(language).map_or(&[][..], Vec::as_slice);
                found.extend(runs.iter().filter_map(|run| search.run(*language, run)));
            }
        }
    }
    found
}

/// Returns `true` for a field of a few words that has French for English and English for French.
fn are_swapped_fields(written: &WrittenText) -> bool {
    let text = |language| match written.blocks.get(&language)?.as_slice() {
        [block] => Some(block.text.trim()),
        _ => None,
    };
    written.field.is_some()
        && text(Language::FRENCH)
            .zip(text(Language::ENGLISH))
            .is_some_and(|(french, english)| are_swapped(french, english))
}

/// A text or a field with the language of each of its versions.
struct MistakeSearch<'a, 'w> {
    meta: &'a ItemMeta,
    written: &'w WrittenText,
    judged: BTreeMap<Language, TextLanguage>,
    phrases: BTreeMap<Language, Phrases>,
}

impl<'a> MistakeSearch<'a, '_> {
    fn whole(
        &self,
        language: Language,
        text: &TextLanguage,
        whole: WholeLanguage,
    ) -> Option<LanguageMistake<'a>> {
        let blocks = self.blocks(language, text.others.keys().copied());
        let other = self.version_in(whole.detected);
        let is_swapped = other.is_some_and(|other| {
            let theirs = self.judged[&other].whole.filter(|theirs| !theirs.is_weak || !whole.is_weak);
            theirs.is_some_and(|theirs| is_in(language, theirs.detected))
        });
        let extent = match self.written.field {
            Some(field) => MistakeExtent::Field(field),
            None if whole.is_partial => MistakeExtent::MostOfText,
            None => MistakeExtent::Text,
        };
        let kind = if is_swapped {
            MistakeKind::Swapped
        } else if other.is_some_and(|other| self.is_mostly_in(&blocks, other)) {
            MistakeKind::NotTranslated
        } else {
            MistakeKind::OtherLanguage
        };
        // Two short texts, each in the language of the other, confirm each other.
        let is_certain = whole.is_certain || is_swapped;
        self.mistake(kind, extent, language, &blocks, (whole.detected, is_certain))
    }

    fn passages(&self, language: Language, text: &TextLanguage) -> Vec<LanguageMistake<'a>> {
        let passages = runs(&text.others).into_iter().filter_map(|(run, detected, is_certain)| {
            let blocks = self.blocks(language, run);
            let is_copied = self.version_in(detected).is_some_and(|other| self.is_mostly_in(&blocks, other));
            let kind = if is_copied { MistakeKind::NotTranslated } else { MistakeKind::OtherLanguage };
            self.mistake(kind, MistakeExtent::Passage, language, &blocks, (detected, is_certain))
        });
        passages.collect()
    }

    /// Returns the mistake of a field whose two languages are swapped, at the first of them.
    fn swapped_fields(&self, official: Language) -> Option<LanguageMistake<'a>> {
        let both = [Language::FRENCH, Language::ENGLISH];
        let first = if official == Language::ENGLISH { Language::ENGLISH } else { Language::FRENCH };
        let other = both.into_iter().find(|it| *it != first)?;
        let extent = MistakeExtent::Field(self.written.field?);
        let blocks: Vec<&TextBlock> = self.written.blocks.get(&first)?.iter().collect();
        let detected = DetectedLanguage::of(other.as_str())?;
        self.mistake(MistakeKind::Swapped, extent, first, &blocks, (detected, true))
    }

    fn run(&self, language: Language, run: &ForeignRun) -> Option<LanguageMistake<'a>> {
        let kind = if run.is_copied { MistakeKind::NotTranslated } else { MistakeKind::OtherLanguage };
        let extent = self.written.field.map_or(MistakeExtent::Passage, MistakeExtent::Field);
        self.mistake(kind, extent, language, &[&run.block], (run.detected, false))
            .map(|mistake| LanguageMistake { is_of_paragraphs: false, ..mistake })
    }

    /// Returns the part of the other text that a passage repeats; the whole of it for a whole text.
    fn counterpart(
        &self,
        language: Language,
        extent: MistakeExtent,
        blocks: &[&TextBlock],
    ) -> Option<Counterpart> {
        let all: Vec<&TextBlock> = self.written.blocks[&language].iter().collect();
        let counterpart = |place, text: &str| Counterpart { language, place, text: excerpt(text) };
        if extent == MistakeExtent::Passage {
            let copied: HashSet<&str> = blocks.iter().map(|block| block.text.trim()).collect();
            let same: Vec<&TextBlock> =
                all.iter().copied().filter(|block| copied.contains(block.text.trim())).collect();
            let of_run = || {
                let runs = all.iter().flat_map(|block| block.runs.iter().map(move |run| (block, run)));
                let mut words = runs
                    .filter_map(|(block, run)| Some((block.text.get(run.range.clone())?.trim(), run.span)));
                words.find(|(words, _)| copied.contains(words))
            };
            if let Some(first) = same.first() {
                return Some(counterpart(place(&same)?, &first.text));
            } else if let Some((words, span)) = of_run() {
                return Some(counterpart(span, words));
            }
        }
        Some(counterpart(place(&all)?, &all.first()?.text))
    }

    fn mistake(
        &self,
        kind: MistakeKind,
        extent: MistakeExtent,
        language: Language,
        blocks: &[&TextBlock],
        (detected, is_certain): (DetectedLanguage, bool),
    ) -> Option<LanguageMistake<'a>> {
        let other = self.version_in(detected).filter(|_| kind != MistakeKind::OtherLanguage);
        let counterpart = other.and_then(|language| self.counterpart(language, extent, blocks));
        Some(LanguageMistake {
            meta: self.meta,
            kind,
            extent,
            language,
            detected,
            is_certain,
            is_of_paragraphs: blocks.iter().all(|block| block.kind == BlockKind::Paragraph),
            place: place(blocks)?,
            text: excerpt(&blocks.first()?.text),
            counterpart,
        })
    }

    fn blocks(&self, language: Language, at: impl Iterator<Item = usize>) -> Vec<&TextBlock> {
        at.filter_map(|at| self.written.blocks[&language].get(at)).collect()
    }

    /// Returns the language of the site that was detected, if the text has a version in it.
    fn version_in(&self, detected: DetectedLanguage) -> Option<Language> {
        self.judged.keys().copied().find(|language| is_in(*language, detected))
    }

    /// Returns `true` if at least half of the blocks are also in the version in that language.
    fn is_mostly_in(&self, blocks: &[&TextBlock], other: Language) -> bool {
        let known = blocks.iter().filter(|block| self.phrases[&other].contain(block)).count();
        known > 0 && known * 2 >= blocks.len()
    }
}

fn is_in(language: Language, detected: DetectedLanguage) -> bool {
    DetectedLanguage::of(language.as_str()) == Some(detected)
}

/// Returns the blocks in a row that are in the same language, by their positions.
fn runs(
    others: &BTreeMap<usize, (DetectedLanguage, bool)>,
) -> Vec<(RangeInclusive<usize>, DetectedLanguage, bool)> {
    let mut runs: Vec<(RangeInclusive<usize>, DetectedLanguage, bool)> = Vec::new();
    for (at, (detected, is_certain)) in others {
        match runs.last_mut() {
            Some((run, of, certain)) if *run.end() + 1 == *at && of == detected => {
                *run = *run.start()..=*at;
                *certain |= is_certain;
            }
            _ => runs.push((*at..=*at, *detected, *is_certain)),
        }
    }
    runs
}

/// Returns the location from the first block to the last.
fn place(blocks: &[&TextBlock]) -> Option<Span> {
    let first = blocks.first()?.span;
    let of_file = blocks.iter().filter(|block| block.span.file == first.file);
    Some(Span { end: of_file.map(|block| block.span.end).max()?, ..first })
}
