//! Link opens a new window without warning.

use super::links::links;
use crate::{
    dom::Document,
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};

rule! {
    /// Link opens a new window without warning.
    ///
    /// ## Why
    /// People who do not notice the new window cannot return to the page: the Back button does
    /// nothing.
    ///
    /// ## Example
    /// ```html
    /// <a href="https://example.org/" target="_blank">The partnership</a>
    /// ```
    ///
    /// ## How to fix it
    /// Open the link in the same window, or add “(opens in a new tab)” to the link text.
    ///
    /// ```html
    /// <a href="https://example.org/" target="_blank">The partnership (opens in a new tab)</a>
    /// ```
    ///
    /// ## Source
    /// Recommended by technique G201 of WCAG 2.2, 2.4.4 Link Purpose (In Context) (A). WCAG
    /// requires it only at level AAA, in 3.2.5 Change on Request.
    ///
    /// # En français
    /// L’hyperlien ouvre une nouvelle fenêtre sans l’indiquer.
    ///
    /// ## Pourquoi
    /// Les personnes qui ne remarquent pas la nouvelle fenêtre ne peuvent plus revenir à la page :
    /// le bouton Précédent ne fait rien.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ouvrir l’hyperlien dans la même fenêtre, ou ajouter « (nouvel onglet) » au texte de
    /// l’hyperlien.
    ///
    /// ## Source
    /// Recommandé par la technique G201 pour 2.4.4 Fonction du lien (selon le contexte) (A) des
    /// WCAG 2.2. Les WCAG ne l’exigent qu’au niveau AAA, au critère 3.2.5 Changement à la demande.
    "A535" "new-window-without-notice" Warning Page
    wcag "2.4.4" impact Minor
}

/// Words that announce a new window, in any language of the page, including in the alternative of an icon.
const SAYS: &[&str] = &[
    "nouvel onglet",
    "nouvelle fenêtre",
    "autre onglet",
    "autre fenêtre",
    "site externe",
    "lien externe",
    "hyperlien externe",
    "new tab",
    "new window",
    "another window",
    "another tab",
    "external",
    "s’ouvre dans",
    "s'ouvre dans",
];

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for link in links(page).filter(|link| link.has("target")) {
        let target = link.attr("target").unwrap_or_default().trim();
        let stays = ["", "_self", "_parent", "_top", "_unfencedtop"];
        if stays.iter().any(|it| target.eq_ignore_ascii_case(it)) || !link.is_named() {
            continue;
        }
        let says = |text: &str| {
            let text = text.to_lowercase();
            SAYS.iter().any(|words| text.contains(words))
        };
        if !says(&link.name().text) && !says(&link.description()) && !link.attr("title").is_some_and(says) {
            findings.report(link, findings.needs_review().with("text", excerpt(&link.name().text)));
        }
    }
}
