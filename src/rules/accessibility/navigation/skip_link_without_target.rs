//! Skip link has no target.

use super::{
    links::{leads_to, links, target},
    words::{WordList, plain},
};
use crate::{
    aria::Role,
    dom::Document,
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};

rule! {
    /// Skip link has no target.
    ///
    /// ## Why
    /// People who use a keyboard follow the link, stay where they are, and must go through every
    /// menu anyway.
    ///
    /// ## Example
    /// ```html
    /// <a href="#content">Skip to content</a>
    /// <main><h1>Action plan</h1></main>
    /// ```
    ///
    /// ## How to fix it
    /// Add the `id` of the link to the main content: `<main id="content">`.
    ///
    /// ```html
    /// <a href="#content">Skip to content</a>
    /// <main id="content"><h1>Action plan</h1></main>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 2.4.1 Bypass Blocks (A); technique G1.
    ///
    /// # En français
    /// Le lien d’évitement n’a pas de cible.
    ///
    /// ## Pourquoi
    /// Les personnes qui utilisent un clavier suivent le lien, restent au même endroit et doivent
    /// quand même parcourir tous les menus.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter l’`id` du lien au contenu principal : `<main id="content">`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 2.4.1 Contourner des blocs (A); technique G1.
    "A525" "skip-link-without-target" Error Page
    wcag "2.4.1" impact Serious
}

/// First words of skip links.
const SKIPS: WordList = WordList {
    french: &[
        "accès au contenu",
        "accéder au contenu",
        "aller au contenu",
        "aller au menu",
        "aller au pied",
        "aller au texte",
        "aller directement",
        "aller à la navigation",
        "aller à la recherche",
        "passer au contenu",
        "passer au menu",
        "passer directement",
        "passer la navigation",
        "passer à la navigation",
        "passer à la version",
        "sauter au contenu",
        "sauter la navigation",
        "sauter le menu",
    ],
    english: &[
        "go to content",
        "go to main",
        "go to the main",
        "jump to content",
        "jump to main",
        "jump to navigation",
        "skip",
    ],
};

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    // Headings and the `main` landmark are other ways to skip repeated content: techniques H69 and ARIA11.
    let has_other_way =
        || page.elements().any(|it| matches!(it.role(), Some(Role::Main | Role::Heading)) && !it.is_hidden());
    for link in links(page).take(60) {
        let Some(id) = target(link).and_then(|target| target.strip_prefix('#')).filter(|id| !id.is_empty())
        else {
            continue;
        };
        if id.eq_ignore_ascii_case("top") || leads_to(page, id).is_some() {
            continue;
        }
        let name = plain(&link.name().text);
        if SKIPS.any(link, |start| name.starts_with(start)) {
            let diagnostic = if has_other_way() { findings.needs_review() } else { findings.violation() };
            findings.report(link, diagnostic.with("target", excerpt(&format!("#{id}"))));
        }
    }
}
