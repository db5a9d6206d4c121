//! A title that several pages have.

use std::collections::BTreeMap;

use crate::rules::{rule::rule, site::{PageSummary, SiteFindings}};

rule! {
    /// A title that several pages have.
    ///
    /// ## Why
    /// In a list of tabs, of results or of bookmarks, nobody can tell which of them is which.
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
    /// Give each page a title of its own, what is particular first.
    ///
    /// ```html fr/a/index.html
    /// <html lang="fr"><title>Publications de 2023</title>
    /// ```
    /// ```html fr/b/index.html
    /// <html lang="fr"><title>Publications de 2024</title>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 2.4.2 Page Titled (A), technique G88.
    ///
    /// # En français
    /// Un titre que plusieurs pages portent.
    ///
    /// ## Pourquoi
    /// Dans une liste d’onglets, de résultats ou de signets, personne ne peut les distinguer.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Donner à chaque page un titre à elle, le plus particulier en premier.
    ///
    /// ## Source
    /// WCAG 2.2, 2.4.2 Titre de page (A), technique G88.
    "A570" "title-of-several-pages" Warning Site
    wcag "2.4.2" impact Moderate
}

fn check(pages: &[PageSummary], findings: &mut SiteFindings) {
    let mut firsts: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    for (at, page) in pages.iter().enumerate() {
        let Some((title, element)) = page.title.as_ref().filter(|(title, _)| !title.is_empty()) else { continue };
        match firsts.get(&(page.language.as_str(), title.as_str())) {
            None => {
                firsts.insert((&page.language, title), &page.address);
            }
            Some(first) => {
                let diagnostic = findings.needs_review().with("title", title.as_str()).with("first", *first);
                findings.report(at, *element, diagnostic);
            }
        }
    }
}
