//! A link that opens another window and does not say so.

use super::links::links;
use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule, excerpt::excerpt},
};

rule! {
    /// A link that opens another window and does not say so.
    ///
    /// ## Why
    /// People who do not see the new window, or lose their way, no longer find the page: the way back
    /// does nothing.
    ///
    /// ## Example
    /// ```html
    /// <a href="https://example.org/" target="_blank">The partnership</a>
    /// ```
    ///
    /// ## How to fix it
    /// Open it in the same window, or say “opens in a new tab” in the link. WCAG only asks for it at
    /// level AAA (3.2.5); it is told here because the words of the link are where it is said.
    ///
    /// ```html
    /// <a href="https://example.org/" target="_blank">The partnership (opens in a new tab)</a>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 2.4.4 Link Purpose (In Context) (A), technique G201; the requirement itself is 3.2.5
    /// Change on Request (AAA).
    ///
    /// # En français
    /// Un hyperlien qui ouvre une autre fenêtre sans le dire.
    ///
    /// ## Pourquoi
    /// Qui ne voit pas la nouvelle fenêtre, ou perd son chemin, ne retrouve plus la page : le retour ne
    /// fait rien.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// L’ouvrir dans la même fenêtre, ou dire « nouvel onglet » dans l’hyperlien. Les WCAG ne le
    /// demandent qu’au niveau AAA (3.2.5); c’est dit ici parce que c’est aux mots de l’hyperlien de
    /// l’annoncer.
    ///
    /// ## Source
    /// WCAG 2.2, 2.4.4 Fonction du lien (selon le contexte) (A), technique G201; l’exigence elle-même est
    /// 3.2.5 Changement à la demande (AAA).
    "A535" "new-window-without-notice" Warning Page
    wcag "2.4.4" impact Minor
}

/// What says so, in any language of the page: the words may stand in an icon's alternative.
const SAYS: &[&str] = &[
    "nouvel onglet", "nouvelle fenêtre", "autre onglet", "autre fenêtre", "site externe", "lien externe", "hyperlien externe",
    "new tab", "new window", "another window", "another tab", "external", "s’ouvre dans", "s'ouvre dans",
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
