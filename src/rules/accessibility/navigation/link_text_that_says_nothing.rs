//! Link text does not describe the destination.

use super::{
    links::{links, target},
    words::{WordList, plain},
};
use crate::{
    dom::{Document, Element},
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};

rule! {
    /// Link text does not describe the destination.
    ///
    /// ## Why
    /// Many people go from link to link and hear each one on its own. “Click here” does not help
    /// them. The destination must at least be clear from the sentence, list item or table cell
    /// around the link, or from the header of its column.
    ///
    /// ## Example
    /// ```html
    /// <p>To read the action plan, <a href="/plan/">click here</a>.</p>
    /// ```
    ///
    /// ## How to fix it
    /// Use text that names the destination, such as the title of the page or document.
    ///
    /// ```html
    /// <p>Read the <a href="/plan/">action plan</a>.</p>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 2.4.4 Link Purpose (In Context) (A); ACT rule 5effbb.
    ///
    /// # En français
    /// Le texte de l’hyperlien ne décrit pas la destination.
    ///
    /// ## Pourquoi
    /// Beaucoup de personnes vont d’un hyperlien à l’autre et entendent chacun isolément. « Cliquez
    /// ici » ne les aide pas. La destination doit au moins être claire d’après la phrase, l’élément
    /// de liste ou la cellule qui entoure l’hyperlien, ou d’après l’en-tête de sa colonne.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire un texte qui nomme la destination, par exemple le titre de la page ou du document.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 2.4.4 Fonction du lien (selon le contexte) (A); règle ACT 5effbb.
    "A516" "link-text-that-says-nothing" Warning Page
    wcag "2.4.4" act "5effbb" impact Moderate
    equivalent "A931"
}

/// Texts that are generic in any context.
const NOTHING: WordList = WordList {
    french: &[
        "accéder",
        "aller",
        "ce lien",
        "cette page",
        "cliquer",
        "cliquer ici",
        "cliquez",
        "cliquez ici",
        "cliquez sur ce lien",
        "consulter",
        "consultez",
        "continuer",
        "document",
        "découvrir",
        "détails",
        "en savoir davantage",
        "en savoir plus",
        "ici",
        "info",
        "infos",
        "le document",
        "lien",
        "lire",
        "lire l'article",
        "lire la suite",
        "lire plus",
        "lisez plus",
        "là",
        "ouvrir",
        "page",
        "par ici",
        "plus",
        "plus d'info",
        "plus d'information",
        "plus d'informations",
        "plus d'infos",
        "plus de détails",
        "pour en savoir davantage",
        "pour en savoir plus",
        "savoir plus",
        "site web",
        "suite",
        "suivez ce lien",
        "télécharger",
        "visiter",
        "visitez",
        "voir",
        "voir la page",
        "voir plus",
        "à lire",
    ],
    english: &[
        "click",
        "click here",
        "click this link",
        "continue",
        "continue reading",
        "details",
        "discover",
        "document",
        "download",
        "find out more",
        "follow this link",
        "full story",
        "go",
        "here",
        "info",
        "information",
        "learn more",
        "link",
        "more",
        "more details",
        "more info",
        "more information",
        "open",
        "page",
        "read",
        "read more",
        "read on",
        "see more",
        "tap here",
        "the document",
        "this",
        "this link",
        "this page",
        "view",
        "view more",
        "visit",
        "web site",
        "website",
    ],
};

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for link in links(page) {
        let name = &link.name().text;
        // All generic texts are shorter.
        if name.is_empty() || name.len() > 40 || link.has("aria-describedby") {
            continue;
        }
        let words = plain(name);
        if NOTHING.contains(&words, link) && !is_code(link, name) && !names_its_target(link, &words) {
            findings.report(link, findings.needs_review().with("text", excerpt(name)));
        }
    }
}

/// Returns `true` if the link text is an identifier in code.
fn is_code(link: Element<'_>, name: &str) -> bool {
    let is_code = |it: Element<'_>| it.is_any(&["code", "kbd", "samp", "tt"]);
    name.contains(['_', '(', '<', '{', '`'])
        || name.starts_with("--")
        || link.descendants().chain(link.ancestors().take(2)).any(is_code)
}

/// Returns `true` if the text matches the fragment that the link points to: “Details” for `#details`.
fn names_its_target(link: Element<'_>, words: &str) -> bool {
    target(link).and_then(|target| target.strip_prefix('#')).is_some_and(|id| plain(id) == words)
}
