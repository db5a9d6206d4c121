//! A link whose words do not say where it leads.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule, excerpt::excerpt, writing::bodies::bodies},
};

rule! {
    /// A link whose words do not say where it leads.
    ///
    /// ## Why
    /// Screen readers list the links of a page: ten times “here” is no list. A person who sees little
    /// finds the link, and not the words around it.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Pour lire le plan, [cliquez ici](https://example.org/plan).
    /// ```
    ///
    /// ## How to fix it
    /// Write what the link leads to.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// On peut [lire le plan](https://example.org/plan).
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 2.4.4 Link Purpose (In Context) (A), failure F63.
    ///
    /// # En français
    /// Un hyperlien dont les mots ne disent pas où il mène.
    ///
    /// ## Pourquoi
    /// Les lecteurs d’écran dressent la liste des hyperliens d’une page : dix fois « ici » n’en est pas
    /// une. Qui voit mal trouve l’hyperlien, et non les mots autour.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire où mène l’hyperlien.
    ///
    /// ## Source
    /// WCAG 2.2, 2.4.4 Fonction du lien selon le contexte (A), échec F63.
    "A931" "link-text-says-nothing" Warning Portal
    wcag "2.4.4" impact Moderate
}

fn check(portal: &Portal, findings: &mut Findings) {
    for body in bodies(portal) {
        for link in &body.outline.links {
            if says_nothing(&link.text, body.language.as_str()) {
                let diagnostic = findings.diagnostic(body.meta, link.span).with("text", excerpt(link.text.trim()));
                findings.report(body.meta, diagnostic);
            }
        }
    }
}

const FRENCH: &[&str] = &[
    "cliquez ici", "cliquer ici", "cliquez sur ce lien", "suivez ce lien", "ce lien", "le lien", "lien", "cet hyperlien", "hyperlien", "ici",
    "lire la suite", "lire plus", "la suite", "suite", "en savoir plus", "pour en savoir plus", "savoir plus",
    "plus", "plus d’information", "plus d’informations", "plus de détails", "détails", "voir", "voir plus",
    "voir ici", "cette page", "page", "ce document", "ce site", "site web", "télécharger", "consulter", "accéder",
];
const ENGLISH: &[&str] = &[
    "click here", "click", "here", "click this link", "follow this link", "this link", "the link", "link",
    "read more", "more", "learn more", "find out more", "more information", "more info", "more details", "details",
    "see", "see more", "see here", "view", "view more", "this page", "page", "this document", "this site",
    "website", "download", "continue", "go",
];

fn says_nothing(words: &str, language: &str) -> bool {
    let known = match language {
        "fr" => FRENCH,
        "en" => ENGLISH,
        _ => return false,
    };
    let words = words.to_lowercase().replace('\'', "’").replace(['\u{a0}', '\u{202f}'], " ");
    let words = words.trim_matches(|it: char| !it.is_alphanumeric());
    known.contains(&words)
}
