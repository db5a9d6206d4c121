//! Page has no way to skip repeated content.

use super::links::{leads_to, links, target};
use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Page has no way to skip repeated content.
    ///
    /// ## Why
    /// Without a skip link, a `main` element or headings, keyboard and screen reader users must go
    /// through the whole menu on each page.
    ///
    /// ## Example
    /// ```html
    /// <body>
    ///   <nav><a href="/">Home</a> <a href="/plan/">Plan</a></nav>
    ///   <div>Twelve commitments until 2028.</div>
    /// </body>
    /// ```
    ///
    /// ## How to fix it
    /// Put the main content in `main`, and add a skip link to it at the top of the page.
    ///
    /// ```html
    /// <body>
    ///   <a href="#content">Skip to content</a>
    ///   <nav><a href="/">Home</a> <a href="/plan/">Plan</a></nav>
    ///   <main id="content">Twelve commitments until 2028.</main>
    /// </body>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 2.4.1 Bypass Blocks (A); ACT rule cf77f2.
    ///
    /// # En français
    /// La page n’offre aucun moyen de sauter le contenu répété.
    ///
    /// ## Pourquoi
    /// Sans lien d’évitement, sans élément `main` et sans titres, les personnes qui utilisent un
    /// clavier ou un lecteur d’écran doivent parcourir tout le menu à chaque page.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Placer le contenu principal dans `main`, et ajouter en haut de la page un lien d’évitement
    /// qui y mène.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 2.4.1 Contourner des blocs (A); règle ACT cf77f2.
    "A526" "page-without-way-past-blocks" Warning Page
    wcag "2.4.1" act "cf77f2" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let Some(body) = page.body().filter(|_| page.is_full_document()) else { return };
    let is_way = |it: &Element<'d>| it.has_role(Role::Main) || it.has_role(Role::Heading);
    if page.elements().any(|it| is_way(&it) && !it.is_hidden()) {
        return;
    }
    let has_blocks =
        page.named_any(&["header", "nav"]).any(|it| !it.is_hidden()) || links(page).nth(9).is_some();
    let is_skip = |link: Element<'d>| {
        let id = target(link).and_then(|target| target.strip_prefix('#'));
        id.and_then(|id| leads_to(page, id)).is_some()
    };
    if has_blocks && !links(page).take(5).any(is_skip) {
        findings.report(body, findings.needs_review());
    }
}
