//! Text contains what a mail program added to a message.

use std::{collections::BTreeSet, sync::LazyLock};

use regex::Regex;

use crate::rules::{excerpt::excerpt, findings::Findings, rule::rule, texts::Texts};

rule! {
    /// Text contains what a mail program added to a message.
    ///
    /// ## Why
    /// A confidentiality notice, the signature of a telephone or the header of a message says that the text
    /// was pasted from an email. It contradicts the page, which is public, and may show the names and
    /// addresses of people who were not told.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum se réunit le mardi.
    ///
    /// Envoyé de mon iPhone
    /// ```
    ///
    /// ## How to fix it
    /// Remove the passage, and read the rest of the text again: it may be a reply that was not written for the
    /// public.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum se réunit le mardi.
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Le texte contient ce qu’une messagerie a ajouté à un message.
    ///
    /// ## Pourquoi
    /// Un avis de confidentialité, la signature d’un téléphone ou l’en-tête d’un message montrent que le texte
    /// a été collé à partir d’un courriel. Cela contredit la page, qui est publique, et peut montrer les noms
    /// et les adresses de personnes qui n’en savent rien.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer le passage, et relire le reste du texte : c’est peut-être une réponse qui n’a pas été écrite
    /// pour le public.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "P111" "mail-text" Warning Texts
}

/// Kinds of passages, each with the patterns of its sentences. People write in either language, whatever
/// that of the page.
const PASSAGES: &[(&str, &[&str])] = &[
    (
        "confidential",
        &[
            r"\bce (?:courriel|message électronique|courrier électronique|message)\b[^.!?]{0,160}\b(?:confidentie|privilégié|secret professionnel|seule? (?:intention|attention)|exclusivement (?:au|à l)|strictement réservé)",
            r"\bsi vous (?:avez reçu|recevez|l[’']avez reçue?) (?:ce|cet|la présente|le présent)? ?(?:courriel|message|communication|envoi)?[^.!?]{0,20}\bpar (?:erreur|mégarde)",
            r"\bsi vous n[’'](?:êtes|en êtes) pas le (?:ou la )?(?:véritable |bon )?destinataire",
            r"\bthis (?:e-?mail|message|electronic message|communication)\b[^.!?]{0,160}\b(?:confidential|privileged|intended recipient|(?:only|solely) for (?:the use|the addressee|the person|the individual))",
            r"\bif you (?:have )?received? this (?:e-?mail|message|communication) (?:in error|by mistake)",
            r"\bif you are not the (?:intended|named) (?:recipient|addressee)",
        ],
    ),
    (
        "external",
        &[
            r"\bce (?:courriel|message) (?:provient|vient) (?:de l[’']extérieur|d[’']un expéditeur externe|d[’']une source externe|d[’']une adresse externe)",
            r"\bthis (?:e-?mail|message) (?:originated|originates|came|comes|was sent) from (?:outside|an external|an outside)",
        ],
    ),
    (
        "signature",
        &[
            r"(?m)^\W{0,3}envoyé (?:de|depuis|à partir de|avec|par) (?:mon|ma|un|une|outlook|l[’']application|yahoo|proton|courrier pour|gmail)\b",
            r"(?m)^\W{0,3}sent (?:from|via|with) (?:my|a|an|outlook|mail for|yahoo|proton|gmail)\b[^.!?]{0,40}$",
            r"(?m)^\W{0,3}(?:obtenir|obtenez|téléchargez|télécharger|get|download) outlook (?:pour|for) ",
            r"\b(?:pensez à l[’']environnement|devez-vous (?:vraiment )?imprimer|est-il nécessaire d[’']imprimer)[^.!?]{0,60}\b(?:imprimer|courriel|message)",
            r"\bconsider the environment before printing\b",
        ],
    ),
    (
        "header",
        &[
            r"(?m)^\W{0,4}(?:envoyée?|sent)[ \u{a0}]?:[ \u{a0}]*(?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues?|wednes|thurs|fri|satur|sun)(?:day)?\b|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,4}[ /.-])",
            r"(?m)^[-_ ]{2,}[ \u{a0}]?(?:message (?:d[’']origine|transféré|original)|original message|forwarded message)\b",
            r"(?m)^\W{0,3}(?:begin forwarded message|début du message (?:réexpédié|transféré))[ \u{a0}]?:",
            r"(?m)^\W{0,3}le [^\n]{5,60}\d{1,2}[ \u{a0}]?[h:][ \u{a0}]?\d{2}[^\n]{0,80}\ba écrit[ \u{a0}]?:",
            r"(?m)^\W{0,3}on [^\n]{5,60}\d{1,2}:\d{2}[^\n]{0,80}\bwrote[ \u{a0}]?:",
        ],
    ),
];

/// The patterns of each kind, as one.
static PATTERNS: LazyLock<Vec<(&str, Regex)>> = LazyLock::new(|| {
    let pattern = |(kind, patterns): &(&'static str, &[&str])| {
        let all = patterns.join("|");
        Some((*kind, Regex::new(&format!("(?i){all}")).ok()?))
    };
    PASSAGES.iter().filter_map(pattern).collect()
});

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for item in &texts.items {
        for (_, runs) in item.all() {
            // A notice has several sentences: it is reported once.
            let mut reported = BTreeSet::new();
            for run in runs {
                for (kind, pattern) in PATTERNS.iter() {
                    let Some(found) = pattern.find(&run.text).filter(|_| reported.insert(*kind)) else {
                        continue;
                    };
                    let diagnostic = findings
                        .diagnostic(item.meta, run.span_of(&found.range()))
                        .with("kind", *kind)
                        .with("text", excerpt(found.as_str().trim()));
                    findings.report(item.meta, diagnostic);
                }
            }
        }
    }
}
