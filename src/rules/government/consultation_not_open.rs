//! Text says that a consultation is open after it has closed.

use std::sync::LazyLock;

use crate::{
    locale::Pattern,
    model::{Collection, Language},
    rules::{Texts, findings::Findings, government::cycle::date_words, rule::rule},
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
static OPEN: LazyLock<[(Language, Pattern); 2]> = LazyLock::new(|| {
    [
        (
            Language::FRENCH,
            Pattern::new(
                r"(?i)\b(?:consultation|questionnaire|sondage|appel|débat)\b(?<between>[^.!?;:]{0,60}?)\best (?:maintenant |encore |toujours |actuellement )?(?:en cours|ouverte?)\b|\bvous avez jusqu(?:’|')au\b",
            ),
        ),
        (
            Language::ENGLISH,
            Pattern::new(
                r"(?i)\b(?:consultation|questionnaire|survey|call|debate)\b(?<between>[^.!?;:]{0,60}?)\bis (?:now |still |currently )?(?:open|under ?way|in progress)\b|\byou have until\b",
            ),
        ),
    ]
});

/// Words between the two that make them parts of different sentences.
static CLAUSE: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(r"(?i)\b(?:que|qui|dont|that|which|if|si|when|lorsque|quand)\b"));

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for (meta, language, piece) in texts.pieces() {
        if meta.collection != Collection::Consultations {
            continue;
        }
        let consultation = texts.portal.items.consultations.get(&meta.id);
        let closes = consultation.and_then(|consultation| consultation.facts.closes.as_ref());
        let Some(closes) = closes.filter(|closes| closes.is_past(texts.portal.today)) else { continue };
        let opens = consultation.and_then(|consultation| consultation.facts.opens.as_ref());
        // Dates in the wrong order are reported, and it is not known when it closed.
        if opens.is_some_and(|opens| closes.ends_before(opens)) {
            continue;
        }
        for (_, pattern) in OPEN.iter().filter(|(of, _)| *of == language) {
            for groups in pattern.captures_iter(&piece.text) {
                let between = groups.name("between").map_or("", |between| between.as_str());
                let Some(found) = groups.get(0).filter(|_| !CLAUSE.is_match(between)) else { continue };
                let diagnostic = findings
                    .diagnostic(meta, piece.span_of(&found.range()))
                    .with("found", found.as_str())
                    .with("closes", date_words(closes));
                findings.report(meta, diagnostic);
            }
        }
    }
}
