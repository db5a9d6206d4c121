//! Menu links are not in the same order on every page.

use super::repeated::each_out_of_order;
use crate::{
    aria::Role,
    rules::{
        rule::rule,
        site::{ChromeLink, PageSummary, SiteFindings, SummaryPart},
    },
};

rule! {
    /// Menu links are not in the same order on every page.
    ///
    /// ## Why
    /// People who find a link by its position, by ear or by habit, look for it where it was before.
    ///
    /// ## Example
    /// ```html fr/a/index.html
    /// <html lang="fr"><nav><a href="/fr/plans/">Plans</a> <a href="/fr/organismes/">Organismes</a></nav>
    /// ```
    /// ```html fr/b/index.html
    /// <html lang="fr"><nav><a href="/fr/organismes/">Organismes</a> <a href="/fr/plans/">Plans</a></nav>
    /// ```
    ///
    /// ## How to fix it
    /// Keep the links that pages share in the same order.
    ///
    /// ```html fr/a/index.html
    /// <html lang="fr"><nav><a href="/fr/plans/">Plans</a> <a href="/fr/organismes/">Organismes</a></nav>
    /// ```
    /// ```html fr/b/index.html
    /// <html lang="fr"><nav><a href="/fr/plans/">Plans</a> <a href="/fr/organismes/">Organismes</a></nav>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 3.2.3 Consistent Navigation (AA).
    ///
    /// # En français
    /// Les hyperliens d’un menu ne sont pas dans le même ordre sur toutes les pages.
    ///
    /// ## Pourquoi
    /// Les personnes qui retrouvent un hyperlien par sa position, à l’écoute ou par habitude, le
    /// cherchent là où il était.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Garder dans le même ordre les hyperliens communs aux pages.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 3.2.3 Navigation cohérente (AA).
    "A760" "navigation-in-another-order" Warning Site
    wcag "3.2.3" impact Moderate
}

fn check(pages: &[&PageSummary], findings: &mut SiteFindings) {
    let in_menu = |link: &ChromeLink| link.part.0 == Role::Navigation;
    each_out_of_order(pages, in_menu, |at, link, first| {
        let diagnostic =
            findings.needs_review().with("link", link.name.as_str()).with("first", first.address.as_str());
        findings.report(at, SummaryPart::Link(link.place), diagnostic);
    });
}
