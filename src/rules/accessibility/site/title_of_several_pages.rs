//! Several pages have the same title.

use std::collections::BTreeMap;

use crate::rules::{
    rule::rule,
    site::{PageSummary, SiteFindings, SummaryPart},
};

rule! {
    /// Several pages have the same title.
    ///
    /// ## Why
    /// In a list of tabs, search results or bookmarks, people cannot tell the pages apart.
    ///
    /// ## Example
    /// ```html fr/a/index.html
    /// <html lang="fr"><title>Publications</title>
    /// ```
    /// ```html fr/b/index.html
    /// <html lang="fr"><title>Publications</title>
    /// ```
    ///
    /// ## How to fix it
    /// Give each page its own title, with the most specific words first.
    ///
    /// ```html fr/a/index.html
    /// <html lang="fr"><title>Publications de 2023</title>
    /// ```
    /// ```html fr/b/index.html
    /// <html lang="fr"><title>Publications de 2024</title>
    /// ```
    ///
    /// ## Source
    /// Recommended by WCAG 2.2 technique G88 for 2.4.2 Page Titled (A).
    ///
    /// # En français
    /// Plusieurs pages ont le même titre.
    ///
    /// ## Pourquoi
    /// Dans une liste d’onglets, de résultats de recherche ou de signets, on ne peut pas distinguer
    /// les pages.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Donner à chaque page son propre titre, les mots les plus précis en premier.
    ///
    /// ## Source
    /// Recommandé par la technique G88 des WCAG 2.2 pour 2.4.2 Titre de page (A).
    "A570" "title-of-several-pages" Warning Site
    wcag "2.4.2" impact Moderate
}

fn check(pages: &[&PageSummary], findings: &mut SiteFindings) {
    let mut firsts: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    // The copy of a folder has a longer name, or one that comes later.
    let mut pages: Vec<(usize, &PageSummary)> = pages.iter().copied().enumerate().collect();
    pages.sort_by_key(|(_, page)| (page.address.len(), &page.address));
    for (at, page) in pages {
        let Some(title) = page.title.as_ref().filter(|title| !title.is_empty()) else { continue };
        match firsts.get(&(page.language.as_str(), title.as_str())) {
            None => {
                firsts.insert((&page.language, title), &page.address);
            }
            Some(first) => {
                let diagnostic = findings.needs_review().with("title", title.as_str()).with("first", *first);
                findings.report(at, SummaryPart::Title, diagnostic);
            }
        }
    }
}
