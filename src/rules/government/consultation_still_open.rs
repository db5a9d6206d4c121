//! Text says that a consultation is closed, or not open yet, while it is open.

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
    /// Text says that a consultation is closed, or not open yet, while it is open.
    ///
    /// ## Why
    /// The dates of the consultation say that people can take part, and pages show it as open. People who
    /// read in its text that it is over, or that it has not begun, do not try.
    ///
    /// ## Example
    /// ```yaml content/consultations/appel/item.yaml
    /// title: {fr: Appel, en: Call}
    /// summary: {fr: La consultation est terminée., en: The consultation is open.}
    /// opens: 2026-10-01
    /// closes: 2026-12-31
    /// ```
    ///
    /// ## How to fix it
    /// Correct the text, or the dates of the consultation.
    ///
    /// ```yaml content/consultations/appel/item.yaml
    /// title: {fr: Appel, en: Call}
    /// summary: {fr: La consultation est ouverte., en: The consultation is open.}
    /// opens: 2026-10-01
    /// closes: 2026-12-31
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Le texte présente comme terminée, ou à venir, une consultation qui est ouverte.
    ///
    /// ## Pourquoi
    /// Selon les dates de la consultation, il est possible d’y participer, et les pages la montrent comme
    /// ouverte. Les personnes qui lisent dans son texte qu’elle est terminée, ou qu’elle n’a pas commencé,
    /// n’essaient pas.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger le texte, ou les dates de la consultation.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G608" "consultation-still-open" Warning Texts
}

/// Sentences of a consultation that is over, by language.
const CLOSED: [(Language, &str); 2] = [
    (
        Language::FRENCH,
        concat!(
            r"(?i)\b(?:consultation|questionnaire|sondage|appel|débat)\b(?<between>[^.!?;:]{0,60}?)",
            r"(?:\best (?:maintenant |désormais |à présent )?(?:terminée?|close?|fermée?|finie?)",
            r"|\ba pris fin|\bs[’']est (?:terminée?|achevée?)|\bn[’']est plus (?:ouverte?|en cours))\b",
            r"|^\s*consultation (?:terminée|close|fermée)\.?\s*$",
        ),
    ),
    (
        Language::ENGLISH,
        concat!(
            r"(?i)\b(?:consultation|questionnaire|survey|call|debate)\b(?<between>[^.!?;:]{0,60}?)",
            r"(?:\bis (?:now )?(?:closed|over|finished)|\bhas (?:now )?(?:ended|closed|concluded)|\bis no longer open)\b",
            r"|^\s*consultation (?:is )?(?:closed|ended|over)\.?\s*$",
        ),
    ),
];

/// Sentences of a consultation that has not begun, by language.
const TO_COME: [(Language, &str); 2] = [
    (
        Language::FRENCH,
        concat!(
            r"(?i)\b(?:consultation|questionnaire|sondage|appel|débat)\b(?<between>[^.!?;:]{0,60}?)",
            r"(?:\b(?:ouvrira|débutera|commencera) (?:bientôt|prochainement|sous peu)",
            r"|\bsera (?:bientôt|prochainement) (?:ouverte?|lancée?)|\bn[’']est pas encore (?:ouverte?|commencée?))\b",
        ),
    ),
    (
        Language::ENGLISH,
        concat!(
            r"(?i)\b(?:consultation|questionnaire|survey|call|debate)\b(?<between>[^.!?;:]{0,60}?)",
            r"(?:\bwill (?:open|begin|start) (?:soon|shortly)|\bopens soon|\bwill soon (?:open|begin|start|be (?:open|launched))",
            r"|\bis not (?:yet open|open yet))\b",
        ),
    ),
];

/// Sentences of a consultation that people cannot take part in, by the reason.
static PATTERNS: LazyLock<[(&str, ConsultationPatterns); 2]> = LazyLock::new(|| {
    [("closed", &CLOSED), ("to-come", &TO_COME)]
        .map(|(why, patterns)| (why, ConsultationPatterns::new(patterns)))
});

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    let today = texts.portal.today;
    for (meta, language, piece) in texts.pieces() {
        let Some(consultation) = consultation_of(texts.portal, meta).filter(|it| it.results.is_none()) else {
            continue;
        };
        let is_begun = consultation.opens.as_ref().is_some_and(|opens| opens.extent.last_day() <= today);
        let closes = consultation.closes.as_ref().filter(|closes| is_begun && !closes.is_past(today));
        let Some(closes) = closes else { continue };
        for (why, patterns) in PATTERNS.iter() {
            for found in patterns.found(&piece.text, language) {
                let diagnostic = findings
                    .diagnostic(meta, piece.span_of(&found))
                    .with("why", *why)
                    .with("found", &piece.text[found])
                    .with("closes", date_words(closes));
                findings.report(meta, diagnostic);
            }
        }
    }
}
