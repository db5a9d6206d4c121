//! Title is still a placeholder.

use crate::{
    diagnostic::{Message, Severity},
    locale::Messages,
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Title is still a placeholder.
    ///
    /// ## Why
    /// `parvis new` gives each new item a placeholder title. If it stays, people see it in lists,
    /// in search results and at the top of the page.
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
    /// House rule.
    ///
    /// # En français
    /// Le titre est encore provisoire.
    ///
    /// ## Pourquoi
    /// `parvis new` donne à chaque nouvel élément un titre provisoire. Si personne ne le remplace,
    /// il s’affiche dans les listes, dans les résultats de recherche et en haut de la page.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire le titre.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G102" "title-to-write" Error Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    // Staff may have begun the item in either language of the program.
    let waiting = Messages::LANGUAGES.map(|language| Messages::of(language).text(&Message::new("new-title")));
    for meta in portal.items.metas() {
        let placeholders = meta.common.title.iter().filter(|(_, title)| waiting.contains(title));
        // A draft is one thing to write, whatever its languages.
        let most = if meta.common.draft { 1 } else { usize::MAX };
        for (language, title) in placeholders.take(most) {
            let span = meta.common.title.spanned(language).map_or(meta.declared, |title| title.span);
            let kind = if meta.common.draft { "draft" } else { "published" };
            let mut diagnostic =
                findings.diagnostic(meta, span).with("written", title.as_str()).with("kind", kind);
            // A draft is allowed to wait: those who look at it among drafts get a warning, not an error.
            if meta.common.draft {
                diagnostic.severity = Severity::Warning;
            }
            findings.report(meta, diagnostic);
        }
    }
}
