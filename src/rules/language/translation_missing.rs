//! An item that exists in one language and not in the other.

use crate::{
    config::MissingTranslation,
    diagnostic::Severity,
    model::layout,
    resolve::{Availability, Portal},
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// An item that exists in one language and not in the other.
    ///
    /// ## Why
    /// Readers of the other language find nothing, or a page in a language that is not theirs.
    /// `site.toml` says per collection what is done meanwhile: `missing = "fallback"`, `"omit"`, or
    /// `"error"`, which stops the build.
    ///
    /// ## Example
    /// ```yaml content/news/seule/item.yaml
    /// date: 2026-10-01
    /// ```
    /// ```markdown content/news/seule/fr.md
    /// ---
    /// title: Une nouvelle
    /// ---
    ///
    /// Le forum se réunit.
    /// ```
    ///
    /// ## How to fix it
    /// Write the text in the missing language, or say that the absence is meant: `languages`, with
    /// a `reason`.
    ///
    /// ```yaml content/news/seule/item.yaml
    /// date: 2026-10-01
    /// languages: [fr]
    /// reason: {fr: La rencontre se tient en français., en: The meeting is held in French.}
    /// ```
    /// ```markdown content/news/seule/fr.md
    /// ---
    /// title: Une nouvelle
    /// ---
    ///
    /// Le forum se réunit.
    /// ```
    ///
    /// ## Source
    /// Parvis, content model: languages and translations.
    ///
    /// # En français
    /// Un élément qui existe dans une langue et pas dans l’autre.
    ///
    /// ## Pourquoi
    /// Les lecteurs de l’autre langue ne trouvent rien, ou une page dans une langue qui n’est pas
    /// la leur. `site.toml` dit, par collection, ce qui est fait en attendant : `missing =
    /// "fallback"`, `"omit"`, ou `"error"`, qui arrête la construction.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire le texte dans la langue manquante, ou dire que l’absence est voulue : `languages`,
    /// avec une raison (`reason`).
    ///
    /// ## Source
    /// Modèle de contenu de Parvis : langues et traductions.
    "L101" "missing-translation" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for head in portal.items.heads() {
        let official = head.official_language(portal.official_language());
        let missing = portal.site.missing(head.collection);
        for language in portal.languages().iter().copied().filter(|language| *language != official) {
            let state = portal.availability(&head.key(), language);
            if !matches!(state, Availability::Fallback { .. } | Availability::Absent) {
                continue;
            }
            let mut diagnostic = findings
                .diagnostic(head, head.declared)
                .with("language", language.as_str())
                .with("consequence", missing.as_str())
                .with("file", layout::text(&head.folder, language));
            if missing == MissingTranslation::Error {
                diagnostic.severity = Severity::Error;
            }
            findings.report(head, diagnostic);
        }
    }
}
