//! Text says that a consultation is open after it has closed.

use std::sync::LazyLock;

use crate::{
    model::Language,
    rules::{
        Texts,
        findings::Findings,
        government::{
            consultation_text::{ConsultationPatterns, consultation_of},
            cycle::date_words,
        },
        rule::rule,
    },
};

rule! {
    /// Text says that a consultation is open after it has closed.
    ///
    /// ## Why
    /// The dates of a consultation are right, but its text was written while it was open. People who
    /// read that it is open try to take part, and cannot.
    ///
    /// ## Example
    /// ```yaml content/consultations/appel/item.yaml
    /// title: {fr: Appel, en: Call}
    /// summary: {fr: La consultation est en cours., en: The consultation is over.}
    /// closes: 2026-10-30
    /// ```
    ///
    /// ## How to fix it
    /// Write the text in the past, or correct `closes`.
    ///
    /// ```yaml content/consultations/appel/item.yaml
    /// title: {fr: Appel, en: Call}
    /// summary: {fr: La consultation est terminée., en: The consultation is over.}
    /// closes: 2026-10-30
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Le texte présente comme ouverte une consultation qui est terminée.
    ///
    /// ## Pourquoi
    /// Les dates de la consultation sont exactes, mais son texte a été écrit pendant qu’elle était
    /// ouverte. Les personnes qui lisent qu’elle est ouverte essaient de participer, et ne le
    /// peuvent pas.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Mettre le texte au passé, ou corriger `closes`.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G605" "consultation-not-open" Warning Texts
}

/// Sentences of an open consultation, by language.
const OPEN: [(Language, &str); 2] = [
    (
        Language::FRENCH,
        concat!(
            r"(?i)\b(?:consultation|questionnaire|sondage|appel|débat)\b(?<between>[^.!?;:]{0,60}?)\best (?:maintenant |encore |toujours |actuellement )?(?:en cours|ouverte?)\b",
            r"|\bvous avez jusqu[’']au\b",
            r"|\b(?:participez|donnez votre (?:avis|opinion)|répondez au (?:questionnaire|sondage)|contribuez)(?: dès)? (?:maintenant|aujourd[’']hui)\b",
            r"|\b(?:participez|donnez votre (?:avis|opinion)|répondez|contribuez)[^.!?;:]{0,40}? (?:d[’']ici le|avant le|jusqu[’']au) \d",
            r"|\bvous pouvez (?:encore|toujours|dès maintenant) (?:participer|répondre|contribuer|donner votre (?:avis|opinion))\b",
            r"|\bil est (?:encore|toujours) temps de (?:participer|répondre|contribuer|donner votre (?:avis|opinion))\b",
        ),
    ),
    (
        Language::ENGLISH,
        concat!(
            r"(?i)\b(?:consultation|questionnaire|survey|call|debate)\b(?<between>[^.!?;:]{0,60}?)\bis (?:now |still |currently )?(?:open|under ?way|in progress)\b",
            r"|\byou have until\b",
            r"|\b(?:have your say|take part|take the survey|(?:share|give us) your (?:views|opinions?|thoughts)) (?:now|today)\b",
            r"|\b(?:have your say|take part|take the survey|(?:share|give us) your (?:views|opinions?|thoughts))[^.!?;:]{0,40}? (?:by|before|until) (?:\d|January|February|March|April|May|June|July|August|September|October|November|December)",
            r"|\byou can (?:still|now) (?:take part|participate|respond|contribute|have your say)\b",
            r"|\bthere is still time to (?:take part|participate|respond|contribute|have your say)\b",
        ),
    ),
];

static PATTERNS: LazyLock<ConsultationPatterns> = LazyLock::new(|| ConsultationPatterns::new(&OPEN));

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for (meta, language, piece) in texts.pieces() {
        let Some(consultation) = consultation_of(texts.portal, meta) else { continue };
        let closes = consultation.closes.as_ref().filter(|closes| closes.is_past(texts.portal.today));
        let Some(closes) = closes else { continue };
        for found in PATTERNS.found(&piece.text, language) {
            let diagnostic = findings
                .diagnostic(meta, piece.span_of(&found))
                .with("found", &piece.text[found])
                .with("closes", date_words(closes));
            findings.report(meta, diagnostic);
        }
    }
}
