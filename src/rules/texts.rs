//! Texts of the portal: items → runs of text, by item, field and language.

use std::{
    collections::{BTreeMap, BTreeSet},
    iter,
};

use rayon::prelude::*;

use crate::{
    markdown::{LanguageTag, Origin, TextBlock, TextRun, text_runs, text_runs_and_blocks},
    model::{FieldContext, ItemMeta, Items, Language, Localized, Prose, Visitor},
    resolve::Portal,
    rules::{
        language::{LanguageMistake, has_message, mistakes},
        text_dates::{WrittenDay, dates_of_run},
    },
    source::{Sources, Span},
};

/// The texts of every item.
pub(super) struct Texts<'a> {
    /// The portal they are of.
    pub(super) portal: &'a Portal,
    /// In the order of collections and ids.
    pub(super) items: Vec<ItemTexts<'a>>,
    /// Mistakes in the language of texts. The pieces concerned have the language that was detected.
    pub(super) language_mistakes: Vec<LanguageMistake<'a>>,
}

/// Places that were detected to be in another language, in order.
struct DetectedPlaces(Vec<(Span, LanguageTag)>);

impl DetectedPlaces {
    fn of(mistakes: &[LanguageMistake<'_>]) -> Self {
        let mut places: Vec<_> = mistakes.iter().flat_map(LanguageMistake::places).collect();
        places.sort_unstable_by_key(|(span, _)| (span.file, span.start));
        Self(places)
    }

    /// Gives a piece in one of the places its language, so that it is not held to the typography of another
    /// one: the language itself is reported once.
    fn mark(&self, piece: &mut TextRun) {
        let span = piece.span_of(&(0..piece.text.len()));
        let before = self.0.partition_point(|(it, _)| (it.file, it.start) <= (span.file, span.start));
        let nearest = self.0[..before].last().filter(|(it, _)| it.file == span.file && span.start < it.end);
        if let Some((_, language)) = nearest.filter(|_| piece.language.is_none()) {
            piece.language = Some(language.clone());
        }
    }
}

/// The texts of an item.
pub(super) struct ItemTexts<'a> {
    pub(super) meta: &'a ItemMeta,
    /// The running text of its title, its summary and its body, by language.
    pub(super) bodies: BTreeMap<Language, Vec<TextRun>>,
    /// The blocks of its body, by language.
    pub(super) blocks: BTreeMap<Language, Vec<TextBlock>>,
    /// The running text of each of its other fields, by language.
    pub(super) fields: Vec<BTreeMap<Language, Vec<TextRun>>>,
    /// The dates that runs mention: the number of the text in [`ItemTexts::all`], that of the run in it.
    dates: Vec<(usize, usize, Vec<WrittenDay>)>,
    /// The texts in which a message is pasted: the number of the field, zero for the body, and the language.
    messages: BTreeSet<(usize, Language)>,
}

impl<'a> Texts<'a> {
    pub(super) fn of(portal: &'a Portal) -> Self {
        let sources = &portal.sources;
        let metas: Vec<&ItemMeta> = portal.items.metas().collect();
        let mut items: Vec<ItemTexts<'a>> = metas
            .into_par_iter()
            .map(|meta| {
                let mut bodies: BTreeMap<Language, Vec<TextRun>> = BTreeMap::new();
                let mut blocks = BTreeMap::new();
                let summary = meta.common.summary.as_ref();
                for words in [Some(&meta.common.title), summary].into_iter().flatten() {
                    put(&mut bodies, words, sources);
                }
                for (language, text) in &meta.texts {
                    let (runs, of_body) =
                        text_runs_and_blocks(sources.slice(text.body), &Origin::Exact(text.body));
                    bodies.entry(*language).or_default().extend(runs);
                    blocks.insert(*language, of_body);
                }
                ItemTexts {
                    meta,
                    bodies,
                    blocks,
                    fields: Vec::new(),
                    dates: Vec::new(),
                    messages: BTreeSet::new(),
                }
            })
            .collect();
        fields(&portal.items, &mut items);
        let language_mistakes = mistakes(portal, items.iter().map(|item| (item.meta, &item.blocks)));
        let detected = DetectedPlaces::of(&language_mistakes);
        items.par_iter_mut().for_each(|item| {
            let pieces = iter::once(&mut item.bodies).chain(&mut item.fields);
            for piece in pieces.flat_map(BTreeMap::values_mut).flatten() {
                detected.mark(piece);
            }
            item.find_dates();
            item.find_messages();
        });
        Self { portal, items, language_mistakes }
    }

    /// Every piece with its item and its language, passages in another language left out, whether their
    /// author marked them or they were detected.
    pub(super) fn pieces(&self) -> impl Iterator<Item = (&ItemMeta, Language, &TextRun)> {
        self.items.iter().flat_map(|item| {
            let all = item.all().flat_map(move |(language, pieces)| {
                pieces.iter().map(move |piece| (item.meta, language, piece))
            });
            all.filter(|(_, _, piece)| piece.language.is_none())
        })
    }
}

impl ItemTexts<'_> {
    /// Its title, summary and body, then each other field, in each of their languages.
    pub(super) fn all(&self) -> impl Iterator<Item = (Language, &[TextRun])> {
        let all = iter::once(&self.bodies).chain(&self.fields).flatten();
        all.map(|(language, pieces)| (*language, pieces.as_slice()))
    }

    /// Its runs that mention dates, with the dates; passages in another language are left out.
    pub(super) fn dated_runs(&self) -> impl Iterator<Item = (&TextRun, &[WrittenDay])> {
        self.dates.iter().filter_map(|(text, run, dates)| {
            let (_, pieces) = self.all().nth(*text)?;
            Some((pieces.get(*run)?, dates.as_slice()))
        })
    }

    /// Returns `true` if a message is pasted in the text of a field; zero is the body.
    pub(super) fn has_message(&self, field: usize, language: Language) -> bool {
        self.messages.contains(&(field, language))
    }

    fn find_messages(&mut self) {
        let fields = iter::once(&self.bodies).chain(&self.fields).enumerate();
        let texts =
            fields.flat_map(|(at, field)| field.iter().map(move |(language, text)| (at, *language, text)));
        let with_message = texts.filter(|(_, language, text)| has_message(text, *language));
        self.messages = with_message.map(|(at, language, _)| (at, language)).collect();
    }

    fn find_dates(&mut self) {
        let mut found = Vec::new();
        for (text, (language, pieces)) in self.all().enumerate() {
            for (run, piece) in pieces.iter().enumerate().filter(|(_, piece)| piece.language.is_none()) {
                let dates = dates_of_run(&piece.text, language);
                if !dates.is_empty() {
                    found.push((text, run, dates));
                }
            }
        }
        self.dates = found;
    }
}

/// Adds plain words in each of their languages.
fn put(pieces: &mut BTreeMap<Language, Vec<TextRun>>, words: &Localized<String>, sources: &Sources) {
    for (language, text) in words.iter() {
        let Some(span) = words.spanned(language).map(|words| words.span) else { continue };
        pieces.entry(language).or_default().push(field_run(text, span, sources));
    }
}

/// Returns the words of a field as a run: exact if the file contains them as they are, in quotes or not.
pub(super) fn field_run(text: &str, span: Span, sources: &Sources) -> TextRun {
    let written = sources.slice(span);
    let inner = written.find(text).filter(|at| {
        let around = (&written[..*at], &written[at + text.len()..]);
        matches!(around, ("", "") | ("\"", "\"") | ("'", "'"))
    });
    match inner {
        Some(at) => TextRun::new(text.to_owned(), span.within(at, at + text.len()), true),
        None => TextRun::new(text.to_owned(), span, false),
    }
}

/// Adds the Markdown in fields to the items, which come in the same order.
fn fields(items: &Items, texts: &mut [ItemTexts<'_>]) {
    let mut texts = texts.iter_mut();
    items.each(|_, item| {
        let Some(own) = texts.next() else { return };
        item.visit(&mut ProseCollector { fields: &mut own.fields });
        own.fields.retain(|field| !field.is_empty());
    });
}

struct ProseCollector<'a> {
    fields: &'a mut Vec<BTreeMap<Language, Vec<TextRun>>>,
}

impl Visitor for ProseCollector<'_> {
    /// A field given per language begins: what follows in those languages is its own.
    fn languages(&mut self, _: FieldContext, _: &[Language]) {
        self.fields.push(BTreeMap::new());
    }

    fn prose(&mut self, context: FieldContext, prose: &Prose) {
        let (Some(language), Some(field)) = (context.language, self.fields.last_mut()) else { return };
        let pieces = text_runs(prose.as_str(), &Origin::Whole(context.span));
        field.entry(language).or_default().extend(pieces);
    }
}
