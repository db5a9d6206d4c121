//! A page that only one other page leads to, on a site without a search or a site map.

use std::collections::{BTreeMap, BTreeSet};

use crate::rules::{rule::rule, site::{PageSummary, SiteFindings}};

rule! {
    /// A page that only one other page leads to, on a site without a search or a site map.
    ///
    /// ## Why
    /// Who takes another way through the site never finds it.
    ///
    /// ## Example
    /// ```html index.html
    /// <html lang="fr"><title>Accueil</title><a href="/plan/">Le plan</a>
    /// ```
    /// ```html plan/index.html
    /// <html lang="fr"><title>Plan</title><a href="/">Accueil</a> <a href="/bilan/">Le bilan</a>
    /// ```
    /// ```html bilan/index.html
    /// <html lang="fr"><title>Bilan</title><a href="/">Accueil</a>
    /// ```
    ///
    /// ## How to mend it
    /// Offer a search or a site map, or link to the page from others too.
    ///
    /// ```html index.html
    /// <html lang="fr"><title>Accueil</title><a href="/plan/">Le plan</a> <a href="/bilan/">Le bilan</a>
    /// ```
    /// ```html plan/index.html
    /// <html lang="fr"><title>Plan</title><a href="/">Accueil</a> <a href="/bilan/">Le bilan</a>
    /// ```
    /// ```html bilan/index.html
    /// <html lang="fr"><title>Bilan</title><a href="/">Accueil</a> <a href="/plan/">Le plan</a>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 2.4.5 Multiple Ways (AA), techniques G63, G64, G125 and G161.
    ///
    /// # En français
    /// Une page à laquelle une seule autre mène, sur un site sans recherche ni plan du site.
    ///
    /// ## Pourquoi
    /// Qui prend un autre chemin dans le site ne la trouve jamais.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Offrir une recherche ou un plan du site, ou y mener d’autres pages aussi.
    ///
    /// ## Source
    /// WCAG 2.2, 2.4.5 Accès multiples (AA), techniques G63, G64, G125 et G161.
    "A571" "page-with-one-way" Warning Site
    wcag "2.4.5" impact Moderate
}

fn check(pages: &[PageSummary], found: &mut SiteFindings) {
    let mut ways: BTreeMap<&str, usize> = BTreeMap::new();
    for page in pages {
        for target in &page.targets {
            *ways.entry(target).or_default() += 1;
        }
    }
    let offering: BTreeSet<&str> =
        pages.iter().filter(|page| offers_all(page)).map(|page| page.language.as_str()).collect();
    for (at, page) in pages.iter().enumerate().filter(|(_, page)| !offering.contains(page.language.as_str())) {
        let place = page.address.trim_end_matches("index.html");
        let ways = ways.get(place).or_else(|| ways.get(page.address.as_str()));
        // A page that nothing leads to is no part of the site, or its entrance.
        if ways == Some(&1) {
            let element = page.title.as_ref().map_or(0, |(_, element)| *element);
            found.tell(at, element, found.doubtful());
        }
    }
}

/// Whether a page offers a search or leads to a map of the site.
fn offers_all(page: &PageSummary) -> bool {
    const MAPS: &[&str] =
        &["plan du site", "site map", "sitemap", "index a-z", "index a à z", "index de a à z"];
    page.has_search || page.links.iter().any(|link| MAPS.contains(&link.name.to_lowercase().as_str()))
}
