//! A menu whose links stand in another order than on other pages.

use super::repeated::each_out_of_order;
use crate::{aria::Role, rules::{rule::rule, site::{ChromeLink, PageSummary, SiteFindings}}};

rule! {
    /// A menu whose links stand in another order than on other pages.
    ///
    /// ## Why
    /// People who find a link by its place, by ear or by habit, look for it where it was.
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
    /// Keep the links that pages repeat in the same order.
    ///
    /// ```html fr/a/index.html
    /// <html lang="fr"><nav><a href="/fr/plans/">Plans</a> <a href="/fr/organismes/">Organismes</a></nav>
    /// ```
    /// ```html fr/b/index.html
    /// <html lang="fr"><nav><a href="/fr/plans/">Plans</a> <a href="/fr/organismes/">Organismes</a></nav>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 3.2.3 Consistent Navigation (AA).
    ///
    /// # En français
    /// Un menu dont les hyperliens sont dans un autre ordre que sur d’autres pages.
    ///
    /// ## Pourquoi
    /// Qui trouve un hyperlien par sa place, à l’oreille ou par habitude, le cherche là où il était.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Garder dans le même ordre les hyperliens que les pages répètent.
    ///
    /// ## Source
    /// WCAG 2.2, 3.2.3 Navigation cohérente (AA).
    "A760" "navigation-in-another-order" Warning Site
    wcag "3.2.3" impact Moderate
}

fn check(pages: &[PageSummary], findings: &mut SiteFindings) {
    let in_menu = |link: &ChromeLink| link.part.0 == Role::Navigation;
    each_out_of_order(pages, in_menu, |at, link, first| {
        let diagnostic = findings.needs_review().with("link", link.name.as_str()).with("first", first.address.as_str());
        findings.report(at, link.element, diagnostic);
    });
}
