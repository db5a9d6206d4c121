//! Sentences in the texts of a consultation that say whether people can take part.

use std::{ops::Range, sync::LazyLock};

use super::dated_subject::sentence_around;
use crate::{
    locale::Pattern,
    model::{Collection, Consultation, ItemMeta, Language},
    resolve::Portal,
};

/// Words between a consultation and what is said of it that make them parts of different sentences.
const CLAUSE: &str = r"(?i)\b(?:que|qui|dont|that|which|if|si|when|lorsque|quand)\b|\d";

/// Words of a sentence about what may happen, or about another consultation or a part of this one.
const OTHER: &str = concat!(
    r"(?i)\b(?:lorsqu|quand\b|une fois\b|après que\b|dès que\b|si\b|tant qu|avant que\b|jusqu[’']à ce qu",
    r"|when\b|whenever\b|once\b|after\b|if\b|as soon as\b|until the\b|while\b",
    r"|nouvelle\b|nouveau\b|prochaine?\b|précédent|autre\b|premi[eè]re?\b|deuxième\b|seconde?\b|phase\b|étape\b|volet\b",
    r"|new\b|next\b|another\b|previous\b|first\b|second\b|stage\b|part\b)",
);

static CLAUSES: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(CLAUSE));
static OTHERS: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(OTHER));
static YEAR: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"\b(?:19|20)\d\d\b"));

/// Patterns of sentences about a consultation, by language. What a group named `between` matches must not
/// begin another sentence.
pub(super) struct ConsultationPatterns(Vec<(Language, Pattern)>);

impl ConsultationPatterns {
    /// Creates the patterns.
    pub(super) fn new(patterns: &[(Language, &'static str)]) -> Self {
        Self(patterns.iter().map(|(language, pattern)| (*language, Pattern::new(*pattern))).collect())
    }

    /// Returns the places in a text that say it.
    pub(super) fn found<'t>(
        &'t self,
        text: &'t str,
        language: Language,
    ) -> impl Iterator<Item = Range<usize>> + 't {
        let own = self.0.iter().filter(move |(of, _)| *of == language);
        own.flat_map(move |(_, pattern)| pattern.captures_iter(text)).filter_map(move |groups| {
            let between = groups.name("between").map_or("", |between| between.as_str());
            let found = groups.get(0)?.range();
            let sentence = sentence_around(text, &found);
            let around = [&text[sentence.start..found.start], &text[found.end..sentence.end]];
            let is_of_year = YEAR.is_match(around[0]);
            let is_other = is_of_year || around.iter().any(|words| OTHERS.is_match(words));
            (!is_other && !CLAUSES.is_match(between)).then_some(found)
        })
    }
}

/// Returns the consultation whose own text it is. `None` if its texts link to another one, which they may
/// be about, or if its dates are in the wrong order, which is reported.
pub(super) fn consultation_of<'p>(portal: &'p Portal, meta: &ItemMeta) -> Option<&'p Consultation> {
    if meta.collection != Collection::Consultations {
        return None;
    }
    let consultation = &portal.items.consultations.get(&meta.id)?.facts;
    let ends = consultation.opens.as_ref().zip(consultation.closes.as_ref());
    let prefix = meta.collection.prefix();
    let outlines = meta.texts.keys().filter_map(|language| portal.outlines.of(&meta.key(), *language));
    let is_linked = outlines.flat_map(|outline| &outline.links).any(|link| {
        let target = link.destination.split_once(':').filter(|(to, _)| *to == prefix);
        target.is_some_and(|(_, id)| id.split('#').next() != Some(meta.id.as_str()))
    });
    (!is_linked && !ends.is_some_and(|(opens, closes)| closes.ends_before(opens))).then_some(consultation)
}
