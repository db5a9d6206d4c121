//! A title that nobody has written yet.

use crate::{
    diagnostic::{Message, Severity},
    locale::Messages,
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// A title that nobody has written yet.
    ///
    /// ## Why
    /// `parvis new` puts a title to be replaced in each item it begins. Left there, it is what
    /// people read in lists, in search engines and at the top of the page.
    ///
    /// ## Example
    /// ```yaml content/news/ouverture/item.yaml
    /// date: 2026-10-01
    /// title: {fr: Titre à écrire, en: The portal opens}
    /// ```
    ///
    /// ## How to fix it
    /// Write the title.
    ///
    /// ```yaml content/news/ouverture/item.yaml
    /// date: 2026-10-01
    /// title: {fr: Le portail ouvre, en: The portal opens}
    /// ```
    ///
    /// ## Source
    /// Parvis, content model: what all items have.
    ///
    /// # En français
    /// Un titre que personne n’a encore écrit.
    ///
    /// ## Pourquoi
    /// `parvis new` donne à chaque élément qu’il commence un titre à remplacer. S’il reste, c’est
    /// lui qui se lit dans les listes, dans les moteurs de recherche et en tête de la page.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire le titre.
    ///
    /// ## Source
    /// Modèle de contenu de Parvis : ce que tous les éléments ont.
    "G102" "title-to-write" Error Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    // Staff may have begun the item in either language of the program.
    let waiting = Messages::LANGUAGES.map(|language| Messages::of(language).text(&Message::new("new-title")));
    for head in portal.items.heads() {
        for (language, title) in head.common.title.iter().filter(|(_, title)| waiting.contains(title)) {
            let span = head.common.title.spanned(language).map_or(head.declared, |title| title.span);
            let mut diagnostic = findings.diagnostic(head, span).with("written", title.as_str());
            // A draft is allowed to wait: those who look at it among drafts are told, not stopped.
            if head.common.draft {
                diagnostic.severity = Severity::Warning;
            }
            findings.report(head, diagnostic);
        }
    }
}
