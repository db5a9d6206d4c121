//! Link text does not describe the destination.

use crate::{
    resolve::Portal,
    rules::{excerpt::excerpt, findings::Findings, rule::rule, writing::body_outlines::body_outlines},
};

rule! {
    /// Link text does not describe the destination.
    ///
    /// ## Why
    /// Screen readers list the links of a page: “here”, repeated ten times, tells people nothing.
    /// People with low vision who enlarge the page see the link without the words around it.
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
    /// Use text that names the destination.
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
    /// Required by WCAG 2.2, 2.4.4 Link Purpose (In Context) (A), if the sentence does not make the
    /// destination clear, and by 2.4.9 Link Purpose (Link Only) (AAA); failures F63 and F84.
    ///
    /// # En français
    /// Le texte de l’hyperlien ne décrit pas la destination.
    ///
    /// ## Pourquoi
    /// Les lecteurs d’écran dressent la liste des hyperliens d’une page : « ici », répété dix fois,
    /// n’apprend rien. Les personnes qui agrandissent la page voient l’hyperlien sans les mots qui
    /// l’entourent.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire un texte qui nomme la destination.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 2.4.4 Fonction du lien (selon le contexte) (A), si la phrase ne
    /// suffit pas à comprendre où mène l’hyperlien, et 2.4.9 Fonction du lien (lien uniquement)
    /// (AAA); échecs F63 et F84.
    "A931" "link-text-says-nothing" Warning Portal
    wcag "2.4.4" impact Moderate
}

fn check(portal: &Portal, findings: &mut Findings) {
    for body in body_outlines(portal) {
        for link in &body.outline.links {
            if says_nothing(&link.text, body.language.as_str()) {
                let diagnostic =
                    findings.diagnostic(body.meta, link.span).with("text", excerpt(link.text.trim()));
                findings.report(body.meta, diagnostic);
            }
        }
    }
}

const FRENCH: &[&str] = &[
    "cliquez ici",
    "cliquer ici",
    "cliquez sur ce lien",
    "suivez ce lien",
    "ce lien",
    "le lien",
    "lien",
    "cet hyperlien",
    "hyperlien",
    "ici",
    "lire la suite",
    "lire plus",
    "la suite",
    "suite",
    "en savoir plus",
    "pour en savoir plus",
    "savoir plus",
    "plus",
    "plus d’information",
    "plus d’informations",
    "plus de détails",
    "détails",
    "voir",
    "voir plus",
    "voir ici",
    "cette page",
    "page",
    "ce document",
    "ce site",
    "site web",
    "télécharger",
    "consulter",
    "accéder",
];
const ENGLISH: &[&str] = &[
    "click here",
    "click",
    "here",
    "click this link",
    "follow this link",
    "this link",
    "the link",
    "link",
    "read more",
    "more",
    "learn more",
    "find out more",
    "more information",
    "more info",
    "more details",
    "details",
    "see",
    "see more",
    "see here",
    "view",
    "view more",
    "this page",
    "page",
    "this document",
    "this site",
    "website",
    "download",
    "continue",
    "go",
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
