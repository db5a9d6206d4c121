//! Item has no translation.

use std::collections::HashMap;

use crate::{
    config::MissingTranslation,
    diagnostic::Severity,
    model::{ItemMeta, Language, layout},
    resolve::{Availability, Portal, is_untitled},
    rules::{findings::Findings, rule::rule},
    source::{FileId, Span},
};

rule! {
    /// Item has no translation.
    ///
    /// ## Why
    /// People who read the other language find nothing, or a page that is not in their language. In
    /// `site.toml`, each collection sets what is done in the meantime: `missing = "fallback"`,
    /// `"omit"`, or `"error"`, which stops the build.
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
    /// Write the text in the missing language, or indicate that the absence is intended:
    /// `languages`, with a `reason`.
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
    /// House rule.
    ///
    /// # En français
    /// L’élément n’est pas traduit.
    ///
    /// ## Pourquoi
    /// Les personnes qui lisent l’autre langue ne trouvent rien, ou une page qui n’est pas dans
    /// leur langue. Dans `site.toml`, chaque collection fixe ce qui est fait en attendant :
    /// `missing = "fallback"`, `"omit"`, ou `"error"`, qui arrête la publication.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire le texte dans la langue manquante, ou indiquer que l’absence est voulue :
    /// `languages`, avec une raison (`reason`).
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "L101" "missing-translation" Warning Portal
    concern Translation
}

fn check(portal: &Portal, findings: &mut Findings) {
    let files: HashMap<&str, FileId> =
        portal.sources.iter().map(|(file, source)| (source.path(), file)).collect();
    for meta in portal.items.metas() {
        let official = meta.official_language(portal.official_language());
        let missing = portal.site.missing(meta.collection);
        for language in portal.languages().iter().copied().filter(|language| *language != official) {
            let state = portal.availability(&meta.key(), language);
            if !matches!(state, Availability::Fallback { .. } | Availability::Absent)
                || is_untitled(meta, language, &portal.sources)
            {
                continue;
            }
            let path = layout::text(&meta.folder, language);
            let file = files.get(path.as_str()).copied();
            let is_empty =
                file.is_some_and(|file| portal.sources.file(file).text().trim_matches(is_blank).is_empty());
            let state = match file {
                None => "absent",
                Some(_) if is_empty => "empty",
                Some(_) => "untitled",
            };
            let place = file.map_or(meta.declared, |file| Span::new(file, 0, 0));
            let mut diagnostic = findings
                .diagnostic(meta, place)
                .with("state", state)
                .with("language", language.as_str())
                .with("consequence", missing.as_str())
                .with("file", path)
                .with("document", document_in(meta, language).unwrap_or("none"));
            if missing == MissingTranslation::Error {
                diagnostic.severity = Severity::Error;
            }
            findings.report(meta, diagnostic);
        }
    }
}

/// Returns `true` for white space, a byte order mark or the mark of a front matter.
fn is_blank(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '\u{feff}' | '-')
}

/// Returns the name of the document that has the text in that language, instead of a text file: `en.docx`.
fn document_in(meta: &ItemMeta, language: Language) -> Option<&str> {
    const DOCUMENTS: [&str; 9] = ["doc", "docx", "gdoc", "htm", "html", "odt", "pages", "pdf", "rtf"];
    meta.files.keys().map(String::as_str).find(|name| {
        let parts = name.rsplit_once('.').filter(|(stem, _)| stem.eq_ignore_ascii_case(language.as_str()));
        parts.is_some_and(|(_, ending)| DOCUMENTS.contains(&ending.to_ascii_lowercase().as_str()))
    })
}
