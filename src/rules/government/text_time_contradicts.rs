//! Time in a text contradicts the event that the text is about.

mod written_times;

use std::{collections::HashMap, ops::Range, sync::LazyLock};

use jiff::civil::Date;

use self::written_times::{WrittenTime, in_words, time_spans};
use crate::{
    locale::Pattern,
    markdown::TextRun,
    model::{Collection, Event, Extent, Item, ItemMeta, TimeOfDay},
    rules::{
        Texts,
        dated_texts::{TextDate, text_dates},
        findings::Findings,
        government::dated_subject::{CHANGED, EVENT, sentence_around, subject},
        rule::rule,
    },
};

rule! {
    /// Time in a text contradicts the event that the text is about.
    ///
    /// ## Why
    /// The page and the calendar show the times in the fields of the event; people also read its text.
    /// If the two differ, some arrive late. The rule reads the times that follow words such as « aura
    /// lieu », « commence à » or “ends at”, or the date of the event alone.
    ///
    /// ## Example
    /// ```yaml content/events/rencontre/item.yaml
    /// start: 2026-12-08
    /// start_time: "13:00"
    /// ```
    /// ```markdown content/events/rencontre/fr.md
    /// ---
    /// title: Rencontre publique sur l’eau
    /// ---
    ///
    /// La rencontre aura lieu le 8 décembre 2026 à 14 h.
    /// ```
    ///
    /// ## How to fix it
    /// Correct the text or the field.
    ///
    /// ```yaml content/events/rencontre/item.yaml
    /// start: 2026-12-08
    /// start_time: "14:00"
    /// ```
    /// ```markdown content/events/rencontre/fr.md
    /// ---
    /// title: Rencontre publique sur l’eau
    /// ---
    ///
    /// La rencontre aura lieu le 8 décembre 2026 à 14 h.
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Une heure du texte contredit l’événement dont il parle.
    ///
    /// ## Pourquoi
    /// La page et le calendrier montrent les heures données dans les champs de l’événement; les gens
    /// lisent aussi son texte. Si les deux diffèrent, certaines personnes arrivent en retard. La règle lit
    /// les heures qui suivent des mots comme « aura lieu », « commence à » ou « se termine à », ou la
    /// date de l’événement seule.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger le texte ou le champ.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G607" "text-time-contradicts" Warning Texts
}

/// Words between which and a time an event takes place or begins, up to the time.
const BEGINS: &str = concat!(
    r"(?i)(?:\b(?:aura|a) lieu|\bse (?:tient|tiendra|déroule|déroulera)|\best (?:prévue?|fixée?)",
    r"|\bsera (?:tenue?|présentée?)|\b(?:commence|commencera|débute|débutera)|\b(?:will )?takes? place",
    r"|\b(?:is|will be) (?:held|scheduled|planned|set for)|\b(?:will )?(?:begins?|starts?))",
    r"[^;:!?]{0,80}$",
);

/// Words right before the time at which an event ends.
const ENDS: &str = r"(?i)(?:\bse termine(?:ra)?|\bprend(?:ra)? fin|\b(?:will )?(?:ends?|finish(?:es)?))\s+(?:à|vers|at|around)\s+$";

/// Words of a time in another time zone than that of the event.
const OTHER_ZONE: &str = r"(?i)\b(?:UTC|GMT|CET|CEST|PST|PDT|MST|MDT|CST|CDT|AST|ADT|NST)\b|fuseau|time zone|heures? (?:de |du |d[’'])|\b(?:pacific|mountain|central|atlantic|paris|london) time\b";

/// Words of a part of an event, or of what people do before it.
const PART: &str = r"(?i)accueil|portes|inscri|pause|dîner|déjeuner|diner|lunch|breakfast|doors|regist|check-in|welcome|coffee|café|visite|tour\b|session|séance|atelier|panel|table ronde|period|période|premi[eè]re? partie|deuxième|second|chaque|each|every|tous les|toutes les|deadline|date limite|avant le|avant \d|before|jusqu|until|\bby \d";

/// Words of a sentence that only says when: « Date : le 8 décembre 2026, de 13 h à 15 h ».
const ONLY_WHEN: &[&str] = &[
    "le", "la", "les", "à", "de", "du", "des", "et", "on", "at", "from", "to", "the", "and", "quand", "date",
    "dates", "heure", "heures", "horaire", "when", "time", "times", "hours",
];

/// Patterns of the words around a time.
struct Patterns {
    begins: Pattern,
    ends: Pattern,
    zone: Pattern,
    part: Pattern,
}

static PATTERNS: LazyLock<Patterns> = LazyLock::new(|| Patterns {
    begins: Pattern::new(BEGINS),
    ends: Pattern::new(ENDS),
    zone: Pattern::new(OTHER_ZONE),
    part: Pattern::new(PART),
});

impl Patterns {
    /// Returns `true` if a sentence names a part of an event, with a word that is not in its title.
    fn names_part(&self, words: &str, event: &ItemMeta) -> bool {
        let titles: Vec<String> = event.common.title.iter().map(|(_, title)| title.to_lowercase()).collect();
        let is_in_title = |word: &str| titles.iter().any(|title| title.contains(&word.to_lowercase()));
        self.part.find_iter(words).any(|word| !is_in_title(word.as_str()))
    }
}

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    let patterns = &*PATTERNS;
    let mut dates: HashMap<*const TextRun, Vec<TextDate<'_>>> = HashMap::new();
    for date in text_dates(texts) {
        dates.entry(std::ptr::from_ref(date.piece)).or_default().push(date);
    }
    for (meta, language, piece) in texts.pieces() {
        if !piece.text.contains(|sign: char| sign.is_ascii_digit()) {
            continue;
        }
        let Some(event) = event_of(texts, meta) else { continue };
        let Some(day) = only_day(&event.facts) else { continue };
        let own = dates.get(&std::ptr::from_ref(piece)).map_or(&[][..], Vec::as_slice);
        let mut last_start = None;
        for span in time_spans(&piece.text, language) {
            let range = span.range();
            let sentence = sentence_around(&piece.text, &range);
            let words = &piece.text[sentence.clone()];
            // What follows the first time of a sentence may be a part of the event.
            let is_first = last_start.replace(sentence.start) != Some(sentence.start);
            let is_other = CHANGED.is_match(words)
                || patterns.zone.is_match(words)
                || patterns.names_part(words, &event.meta);
            if is_other || is_of_another_day(own, &sentence, day) {
                continue;
            }
            let before = &piece.text[sentence.start..range.start];
            let is_own = meta.key() == event.meta.key();
            let is_named = EVENT.is_match(words);
            let is_only = is_own && says_only_when(&piece.text, &sentence, &range, own);
            let (start, end) = if is_named && patterns.ends.is_match(before) {
                (None, Some(&span.first))
            } else if is_first && (is_named && patterns.begins.is_match(before) || is_only) {
                (Some(&span.first), span.last.as_ref())
            } else {
                continue;
            };
            let stated =
                [("start_time", start, event.facts.start_time), ("end_time", end, event.facts.end_time)];
            for (field, written, stated) in stated {
                let (Some(written), Some(stated)) = (written, stated) else { continue };
                if written.is(stated) {
                    continue;
                }
                let diagnostic = findings
                    .diagnostic(&event.meta, piece.span_of(&written.range))
                    .with("which", field)
                    .with("found", &piece.text[written.range.clone()])
                    .with("stated", clock(stated))
                    .with("fixed", in_words(stated, language));
                findings.report(meta, diagnostic);
            }
        }
    }
}

/// Returns the event that a text is about: the item itself, or the only one that its texts link to.
fn event_of<'t>(texts: &'t Texts<'_>, meta: &ItemMeta) -> Option<&'t Item<Event>> {
    let key = subject(texts.portal, meta).filter(|key| key.collection == Collection::Events)?;
    let event = texts.portal.items.events.get(&key.id)?;
    (event.facts.start_time.is_some() || event.facts.end_time.is_some()).then_some(event)
}

/// Returns the day of an event of one day. The times of others may be those of each day.
fn only_day(event: &Event) -> Option<Date> {
    let Extent::Day(day) = event.start.as_ref()?.extent else { return None };
    let is_one = event.end.as_ref().is_none_or(|end| end.extent == Extent::Day(day));
    is_one.then_some(day)
}

/// Returns `true` if a sentence names another day than that of the event.
fn is_of_another_day(dates: &[TextDate<'_>], sentence: &Range<usize>, day: Date) -> bool {
    let inside = dates.iter().filter(|date| sentence.contains(&date.written.range.start));
    inside.map(|date| &date.written).any(|written| {
        (written.month, written.day) != (day.month(), day.day())
            || written.year.is_some_and(|year| year != day.year())
    })
}

/// Returns `true` if a sentence has no other words than a date and a time.
fn says_only_when(text: &str, sentence: &Range<usize>, time: &Range<usize>, dates: &[TextDate<'_>]) -> bool {
    let mut inside = dates.iter().filter(|date| sentence.contains(&date.written.range.start));
    let (Some(date), None) = (inside.next(), inside.next()) else { return false };
    let date = &date.written.range;
    if date.end > time.start {
        return false;
    }
    let rest = [sentence.start..date.start, date.end..time.start, time.end..sentence.end];
    let words = rest.into_iter().flat_map(|range| text[range].split(|sign: char| !sign.is_alphanumeric()));
    words.filter(|word| !word.is_empty()).all(|word| ONLY_WHEN.contains(&word.to_lowercase().as_str()))
}

/// Returns a time as the field gives it.
fn clock(time: TimeOfDay) -> String {
    format!("{:02}:{:02}", time.hour, time.minute)
}

impl WrittenTime {
    /// Returns `true` if the text gives that time; an hour up to 12 without its half of the day may be in
    /// either.
    fn is(&self, time: TimeOfDay) -> bool {
        let is_same_hour =
            if self.is_certain { self.hour == time.hour } else { self.hour % 12 == time.hour % 12 };
        is_same_hour && self.minute == time.minute
    }
}
