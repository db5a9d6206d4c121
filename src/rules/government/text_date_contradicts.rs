//! Date in a text contradicts the item that the text is about.

use std::sync::LazyLock;

use jiff::civil::Date;

use crate::{
    diagnostic::Argument,
    locale::Pattern,
    model::{Collection, Extent, ItemKey, ItemMeta, PartialDate},
    resolve::Portal,
    rules::{
        Texts,
        dated_texts::{TextDate, text_dates},
        findings::Findings,
        government::dated_subject::{CHANGED, EVENT, sentence_around, subject},
        rule::rule,
        text_dates::in_words,
    },
    source::Span,
};

rule! {
    /// Date in a text contradicts the item that the text is about.
    ///
    /// ## Why
    /// Lists, the calendar and the label “open” follow the fields of a consultation or an event; people
    /// also read its text, and the news that links to it. If the closing date was extended in one place
    /// only, some of them come too late. The rule reads the dates that follow words such as « jusqu’au »,
    /// “closes on” or “takes place on”, in the item’s own texts and in those that link to it alone.
    ///
    /// ## Example
    /// ```yaml content/consultations/appel/item.yaml
    /// opens: 2026-09-01
    /// closes: 2026-11-30
    /// ```
    /// ```markdown content/consultations/appel/fr.md
    /// ---
    /// title: Consultation sur l’eau
    /// ---
    ///
    /// La consultation est ouverte jusqu’au 15 novembre 2026.
    /// ```
    ///
    /// ## How to fix it
    /// Correct the text or the field.
    ///
    /// ```yaml content/consultations/appel/item.yaml
    /// opens: 2026-09-01
    /// closes: 2026-11-30
    /// ```
    /// ```markdown content/consultations/appel/fr.md
    /// ---
    /// title: Consultation sur l’eau
    /// ---
    ///
    /// La consultation est ouverte jusqu’au 30 novembre 2026.
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Une date du texte contredit l’élément dont il parle.
    ///
    /// ## Pourquoi
    /// Les listes, le calendrier et l’étiquette « ouverte » suivent les champs d’une consultation ou
    /// d’un événement; les gens lisent aussi son texte, et les nouvelles qui y mènent. Si la date de fin
    /// a été reportée à un seul endroit, certaines personnes viennent trop tard. La règle lit les dates
    /// qui suivent des mots comme « jusqu’au », « se termine le » ou « aura lieu le », dans les textes de
    /// l’élément et dans ceux qui ne mènent qu’à lui.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger le texte ou le champ.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G606" "text-date-contradicts" Warning Texts
}

/// Words before the day on which a consultation ends.
static CLOSES: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"(?i)(?:jusqu[’']au|prend(?:ra)? fin le|se termine(?:ra)? le|ferme(?:ra)? le|until|(?:will )?(?:ends?|closes?) on)\s+$",
    )
});

/// Words before the day on which a consultation ends, which say that it is one.
static DEADLINE: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(concat!(
        r"(?i)(?:\b(?:vous avez|on a) jusqu[’']au\s+|\byou have until\s+|\bhave your say (?:by|before|until)\s+",
        r"|\b(?:donnez votre (?:avis|opinion)|participez|répondez)[^,;:.!?\d]{0,40}?\s(?:d[’']ici le|jusqu[’']au)\s+",
        r"|\bdate limite(?: (?:pour|de|d[’'])\s?(?:participer|participation|répondre|réponse|contribuer|contribution",
        r"|donner votre avis|(?:envoi|dépôt|réception) des (?:commentaires|mémoires|réponses|contributions|propositions)))?",
        r"(?:\s?: ?(?:le )?|\s(?:est|est fixée au|est le)\s(?:le )?|, le )",
        r"|\bdeadline(?: (?:to|for) (?:participate|participation|respond|responses?|answers?|comments|submissions?",
        r"|proposals?|contributions?|taking part|giving your opinion))?(?:\s?: ?| is (?:on )?|, ))$",
    ))
});

/// Words before the day on which a consultation begins.
static OPENS: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(r"(?i)(?:ouvre le|ouvrira le|débute(?:ra)? le|(?:will )?(?:opens?|begins?) on)\s+$")
});

/// Words before the day of an event.
static TAKES_PLACE: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(concat!(
        r"(?i)(?:\b(?:aura|a) lieu|\bse (?:tient|tiendra|déroule|déroulera)|",
        r"\best (?:prévue?|fixée?|organisée?)|\bsera (?:tenue?|organisée?|présentée?)|",
        r"\b(?:will )?takes? place|\b(?:is|will be) (?:held|scheduled|planned|set for))",
        r"(?:\s[^,;:.!?\d]{1,60}?)??\s(?:le|les|on|for)\s+$|\b(?:is|will be) set for\s+$",
    ))
});

/// Words of a sentence about the whole of a consultation.
static CONSULTATION: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(r"(?i)consultation|questionnaire|sondage|survey|débat|debate"));

/// Date of an item, by its field.
struct Stated<'p> {
    field: &'static str,
    meta: &'p ItemMeta,
    first: Date,
    last: Date,
    span: Option<Span>,
}

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for date in text_dates(texts) {
        let Some(stated) = subject(texts.portal, date.meta).and_then(|key| stated(&date, texts.portal, &key))
        else {
            continue;
        };
        if agrees(&date, &stated) {
            continue;
        }
        let year = date.written.year.map(|_| stated.first.year());
        let fixed = in_words(stated.first.day(), stated.first.month(), year, date.written.language);
        let range = date.written.start..date.written.range.end;
        let diagnostic = findings
            .diagnostic(stated.meta, date.piece.span_of(&range))
            .with("which", stated.field)
            .with("found", &date.piece.text[range])
            .with("day", Argument::Day(stated.first))
            .with("fixed", fixed);
        let diagnostic = match stated.span {
            Some(span) => diagnostic.with_label(span, "label-in-the-item"),
            None => diagnostic,
        };
        findings.report(date.meta, diagnostic);
    }
}

/// Returns the day that the item gives for what the text says of the date.
fn stated<'p>(date: &TextDate<'_>, portal: &'p Portal, key: &ItemKey) -> Option<Stated<'p>> {
    let text = &date.piece.text;
    let range = sentence_around(text, &date.written.range);
    let (sentence, before) = (&text[range.clone()], &text[range.start..date.written.range.start]);
    if CHANGED.is_match(sentence) {
        return None;
    }
    let day = |date: &PartialDate| match date.extent {
        Extent::Day(day) => Some(day),
        _ => None,
    };
    if key.collection == Collection::Events {
        let event = portal.items.events.get(&key.id)?;
        let start = event.facts.start.as_ref()?;
        let is_own = date.meta.key() != *key || EVENT.is_match(sentence);
        let first = day(start).filter(|_| is_own && TAKES_PLACE.is_match(before))?;
        let last = event.facts.end.as_deref().map_or(Some(first), day)?;
        return Some(Stated { field: "start", meta: &event.meta, first, last, span: start.span });
    }
    let consultation = portal.items.consultations.get(&key.id)?;
    // Dates in the wrong order are reported, and the text may say the right one.
    let (opens, closes) = (consultation.facts.opens.as_ref(), consultation.facts.closes.as_ref());
    if opens.zip(closes).is_some_and(|(opens, closes)| closes.ends_before(opens)) {
        return None;
    }
    let says_deadline = date.meta.key() == *key && DEADLINE.is_match(before);
    let (field, stated) = if says_deadline || CLOSES.is_match(before) {
        ("closes", consultation.facts.closes.as_deref()?)
    } else if OPENS.is_match(before) {
        ("opens", consultation.facts.opens.as_ref()?)
    } else {
        return None;
    };
    let first = day(stated).filter(|_| says_deadline || CONSULTATION.is_match(sentence))?;
    Some(Stated { field, meta: &consultation.meta, first, last: first, span: stated.span })
}

/// Returns `true` if the date is one of the days that the item gives; without a year, in any year.
fn agrees(date: &TextDate<'_>, stated: &Stated<'_>) -> bool {
    let year = date.written.year.unwrap_or(stated.first.year());
    let within = |year| {
        // A day that does not exist is reported as such.
        Date::new(year, date.written.month, date.written.day)
            .map_or(true, |day| (stated.first..=stated.last).contains(&day))
    };
    within(year) || date.written.year.is_none() && within(stated.last.year())
}
