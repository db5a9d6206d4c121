//! The language of a block of text.

use std::borrow::Cow;

use super::plain_words::plain_words;
use crate::{
    locale::detection::{
        DetectedLanguage, WordCounts, confidence, count_everyday_words, count_shared_words,
        language_of_phrase, letters_indicate,
    },
    markdown::{BlockKind, TextBlock},
};

/// The language of a block, compared with the language it should be in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BlockLanguage {
    /// It is in the expected language, or partly.
    Own,
    Other {
        detected: DetectedLanguage,
        /// `true` if it is a sentence that no person would take for a name.
        is_certain: bool,
    },
    /// It may be a name, which can be in any language.
    Name,
    /// It has too few words.
    Unknown,
}

/// Minimum number of words of a sentence that cannot be a name or a set phrase.
const MIN_CERTAIN_WORDS: usize = 8;
/// Maximum number of words of a name; more words than this are a sentence, whatever their punctuation.
const MAX_NAME_WORDS: usize = 24;
/// Minimum number of function words of the other language in a text that is certainly in it.
const MIN_CERTAIN_FUNCTION_WORDS: usize = 4;
/// Minimum number of function words of the other language that is sufficient evidence with the letters.
const MIN_FUNCTION_WORDS: usize = 2;
/// Maximum number of words of a text that is judged by its letters alone.
const MAX_SHORT_WORDS: usize = 24;
/// Minimum number of words of an item of a list or a cell, if none is known.
const MIN_UNKNOWN_WORDS: usize = 4;
/// Minimum confidence of a short text, by its number of function words and everyday words of the other language.
const MIN_CONFIDENCES: [f64; 3] = [0.95, 0.9, 0.6];
/// Minimum confidence of a short text that is the same in the other language.
const MIN_CONFIDENCE_OF_COPY: f64 = 0.75;

/// Returns the language of a block of a text that should be in `declared`. `is_copied` is `true` if the text in the
/// other language has the same block.
pub(super) fn block_language(
    block: &TextBlock,
    declared: DetectedLanguage,
    is_copied: bool,
) -> BlockLanguage {
    let plain = plain_words(block.text.trim());
    let has_code = matches!(plain, Cow::Owned(_));
    let plain = if plain.chars().any(char::is_lowercase) { plain } else { Cow::Owned(plain.to_lowercase()) };
    let text = plain.trim();
    let mut counts = WordCounts::default();
    counts.add(text);
    let (detected, foreign) = strongest(&counts, declared);
    let own = counts.count_exclusive(declared, Some(detected));
    // A link is often the title of a document.
    let is_linked = block.linked * 2 > block.text.len() && !invites(text);
    if counts.indicates(detected, Some(declared), MIN_CERTAIN_FUNCTION_WORDS - 1)
        && letters_confirm(text, detected, declared)
    {
        let is_sentence =
            ends_as_sentence(text) && counts.words >= MIN_CERTAIN_WORDS || counts.words > MAX_NAME_WORDS;
        if !is_sentence && (is_linked || looks_like_name(text)) {
            return BlockLanguage::Name;
        }
        let is_certain = is_sentence
            && !is_linked
            && foreign >= MIN_CERTAIN_FUNCTION_WORDS
            && !matches!(block.kind, BlockKind::Cell | BlockKind::Heading)
            && !looks_like_name(text);
        return BlockLanguage::Other { detected, is_certain };
    }
    if own > 0 {
        return if own >= foreign { BlockLanguage::Own } else { BlockLanguage::Unknown };
    }
    let (detected, foreign) = if foreign >= MIN_FUNCTION_WORDS {
        (detected, foreign)
    } else {
        (counterpart(declared), counts.count_exclusive(counterpart(declared), Some(declared)))
    };
    let everyday = count_everyday_words(text, detected);
    let known = foreign + everyday;
    let is_known = known + count_shared_words(text) >= counts.words;
    let least = if is_copied { 1 } else { MIN_FUNCTION_WORDS };
    let is_everyday = everyday > 0 && known >= least && is_known;
    if is_linked || looks_like_name(text) && !is_everyday && !(known > 0 && shows_image(block, text)) {
        return BlockLanguage::Name;
    }
    // A word that the other language does not have, alone in its block in both texts: what is before or after a
    // citation or code is not.
    let is_alone = block.kind != BlockKind::Paragraph && !block.text.contains(char::is_whitespace);
    if is_copied && is_everyday && is_alone && counts.words == 1 && count_everyday_words(text, declared) == 0
    {
        return BlockLanguage::Other { detected, is_certain: false };
    }
    let is_phrase =
        language_of_phrase(text).is_some_and(|it| DetectedLanguage::of(it.as_str()) == Some(detected));
    let is_copied_phrase = is_copied && foreign > 0 && known >= MIN_FUNCTION_WORDS;
    let is_quoted = block.is_quoted || text.starts_with(['«', '“', '"']);
    if counts.words >= 2
        && !is_quoted
        && (is_phrase || is_copied_phrase && count_everyday_words(text, declared) == 0)
    {
        return BlockLanguage::Other { detected, is_certain: false };
    }
    // Two or three words that are in no list, with code or as an item among others, may be identifiers.
    let is_item = matches!(block.kind, BlockKind::ListItem | BlockKind::Cell) && everyday == 0;
    let may_be_code = foreign == 0 && !is_copied && (has_code || is_item);
    let least = if may_be_code { MIN_UNKNOWN_WORDS } else { 2 };
    if (least..=MAX_SHORT_WORDS).contains(&counts.words)
        && is_short_text_in(text, (detected, declared), known, is_copied)
    {
        return BlockLanguage::Other { detected, is_certain: false };
    }
    BlockLanguage::Unknown
}

/// Returns `true` if the letters of a short text without function words of the declared language are those of the
/// other one.
fn is_short_text_in(
    text: &str,
    (detected, declared): (DetectedLanguage, DetectedLanguage),
    known: usize,
    is_copied: bool,
) -> bool {
    // French phrases on English pages are often names.
    let least = if is_copied { 1 } else { MIN_FUNCTION_WORDS };
    let is_plausible =
        detected != DetectedLanguage::French || known >= least || has_letters_of(detected, text);
    // Letters that were read in another encoding are of no language.
    let is_damaged = text.contains(['Ã', 'Â', '€', '\u{fffd}', '√', '‚', 'ƒ']);
    if is_damaged || has_letters_of(declared, text) || !is_plausible {
        return false;
    }
    let least = MIN_CONFIDENCES[known.min(MIN_FUNCTION_WORDS)];
    let least = if is_copied { least.min(MIN_CONFIDENCE_OF_COPY) } else { least };
    match confidence(text, detected, declared) {
        Some(confidence) => confidence >= least,
        // There is no model for this language.
        None => known >= MIN_FUNCTION_WORDS && letters_confirm(text, detected, declared),
    }
}

/// Returns the language with the most function words that the declared one does not have.
pub(super) fn strongest(counts: &WordCounts, declared: DetectedLanguage) -> (DetectedLanguage, usize) {
    let others = DetectedLanguage::ALL.into_iter().filter(|language| *language != declared);
    let counted = others.map(|language| (language, counts.count_exclusive(language, Some(declared))));
    // English and French come first, and are kept if others have as many.
    counted.fold((counterpart(declared), 0), |most, next| if next.1 > most.1 { next } else { most })
}

/// Returns `true` if the letters of a text are of the detected language rather than of the declared one or, for a
/// third language, of English or French.
pub(super) fn letters_confirm(text: &str, detected: DetectedLanguage, declared: DetectedLanguage) -> bool {
    let rivals = [declared, counterpart(declared)];
    rivals
        .into_iter()
        .filter(|rival| *rival != detected)
        .all(|rival| letters_indicate(text, detected, Some(rival)))
}

/// Returns English for French, and French for any other language.
pub(super) fn counterpart(declared: DetectedLanguage) -> DetectedLanguage {
    if declared == DetectedLanguage::French { DetectedLanguage::English } else { DetectedLanguage::French }
}

/// Returns `true` if a text has letters that one of the two languages has and the other has not.
fn has_letters_of(language: DetectedLanguage, text: &str) -> bool {
    language == DetectedLanguage::French
        && text.chars().any(|letter| "àâçèéêëîïôùûœÀÂÇÈÉÊËÎÏÔÙÛŒ".contains(letter))
}

/// First words of links that invite to do something, rather than give the title of a document.
const INVITATIONS: [&str; 23] = [
    "accéder",
    "apply",
    "consult",
    "consulter",
    "consultez",
    "discover",
    "download",
    "découvrir",
    "découvrez",
    "en savoir",
    "find out",
    "inscrivez-vous",
    "learn",
    "lire",
    "lisez",
    "participer",
    "participez",
    "pour en savoir",
    "read more",
    "register",
    "see",
    "télécharger",
    "voir",
];

/// Returns `true` if the text of a link is not the title of a document: titles begin with a capital.
pub(super) fn invites(text: &str) -> bool {
    let text = text.trim_start();
    let is_phrase = text.starts_with(char::is_lowercase) && text.contains(char::is_whitespace);
    let small = text.to_lowercase();
    let begins = |words: &&str| {
        small.strip_prefix(words).is_some_and(|rest| !rest.starts_with(|next: char| next.is_alphanumeric()))
    };
    is_phrase || INVITATIONS.iter().any(begins)
}

/// First words of the descriptions of images.
const IMAGES: [&str; 16] = [
    "capture",
    "carte",
    "chart",
    "diagram",
    "diagramme",
    "drawing",
    "dessin",
    "graph",
    "graphique",
    "illustration",
    "map",
    "photo",
    "photographie",
    "picture",
    "schéma",
    "screenshot",
];

/// Returns `true` for a text that describes an image: « Carte du Québec ».
fn shows_image(block: &TextBlock, text: &str) -> bool {
    let first = text.split(char::is_whitespace).next().unwrap_or_default();
    block.kind == BlockKind::Alternative && IMAGES.contains(&first.to_lowercase().as_str())
}

fn ends_as_sentence(text: &str) -> bool {
    let text = text.trim_end_matches(['"', '”', '»', ')', ' ', '\u{a0}', '\u{202f}']);
    text.ends_with(['.', '!', '?', '…', ':', ';'])
}

/// First words of the names of institutions and laws, which are often not translated.
const NAME_STARTS: &[&str] = &[
    "act",
    "agence",
    "agency",
    "alliance",
    "assemblée",
    "association",
    "autorité",
    "bibliothèque",
    "bill",
    "bureau",
    "center",
    "centre",
    "chambre",
    "charte",
    "charter",
    "coalition",
    "code",
    "collège",
    "comité",
    "commissaire",
    "commission",
    "confédération",
    "conseil",
    "council",
    "cour",
    "court",
    "curateur",
    "cégep",
    "department",
    "directeur",
    "direction",
    "directive",
    "décret",
    "festival",
    "fondation",
    "foundation",
    "fédération",
    "hydro-québec",
    "hôpital",
    "institut",
    "institute",
    "investissement",
    "journée",
    "journées",
    "law",
    "ligue",
    "loi",
    "ministry",
    "ministère",
    "mouvement",
    "musée",
    "observatoire",
    "office",
    "order",
    "ordre",
    "parliament",
    "parti",
    "prix",
    "protecteur",
    "regroupement",
    "regulation",
    "retraite",
    "règlement",
    "régie",
    "réseau",
    "salon",
    "secretariat",
    "secrétariat",
    "semaine",
    "services",
    "société",
    "syndicat",
    "sûreté",
    "tribunal",
    "union",
    "university",
    "université",
    "ville",
    "vérificateur",
    "école",
    "éditions",
];

/// Returns `true` if a text is written as names are: its long words have capitals, or it begins with the word for an
/// institution or a law.
fn looks_like_name(text: &str) -> bool {
    let mut words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '-');
    let first = words.by_ref().find(|word| !word.is_empty()).unwrap_or_default().to_lowercase();
    let is_short = text.split_whitespace().nth(MAX_NAME_WORDS).is_none();
    if is_short && NAME_STARTS.contains(&first.as_str()) && !ends_as_sentence(text) {
        return true;
    }
    let (mut capitals, mut long) = (0, 0);
    for word in words.filter(|word| word.chars().nth(3).is_some() && word.starts_with(char::is_alphabetic)) {
        long += 1;
        capitals += usize::from(!word.starts_with(char::is_lowercase));
    }
    capitals * 2 >= long
}
