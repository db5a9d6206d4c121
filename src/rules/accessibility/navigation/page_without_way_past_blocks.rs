//! A page that offers no way past what stands on every page.

use super::links::{leads_to, links, target};
use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A page that offers no way past what stands on every page.
    ///
    /// ## Why
    /// Without a skip link, a `main` or headings, the keyboard and the screen reader go through the whole
    /// menu on each page.
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
    /// Put the content into `main`, and a link that leads to it first of all.
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
    /// WCAG 2.2, 2.4.1 Bypass Blocks (A); ACT rule cf77f2.
    ///
    /// # En français
    /// Une page sans moyen de passer ce qui est sur toutes les pages.
    ///
    /// ## Pourquoi
    /// Sans lien d’évitement, sans `main` ni titres, le clavier et le lecteur d’écran traversent tout le
    /// menu à chaque page.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Mettre le contenu dans `main`, et avant tout le reste un hyperlien qui y mène.
    ///
    /// ## Source
    /// WCAG 2.2, 2.4.1 Contourner des blocs (A); règle ACT cf77f2.
    "A526" "page-without-way-past-blocks" Warning Page
    wcag "2.4.1" act "cf77f2" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let Some(body) = page.body().filter(|_| page.is_full_document()) else { return };
    let is_way = |it: &Element<'d>| it.has_role(Role::Main) || it.has_role(Role::Heading);
    if page.elements().any(|it| is_way(&it) && !it.is_hidden()) {
        return;
    }
    let has_blocks = page.named_any(&["header", "nav"]).any(|it| !it.is_hidden()) || links(page).nth(9).is_some();
    let is_skip = |link: Element<'d>| {
        let id = target(link).and_then(|target| target.strip_prefix('#'));
        id.and_then(|id| leads_to(page, id)).is_some()
    };
    if has_blocks && !links(page).take(5).any(is_skip) {
        findings.report(body, findings.needs_review());
    }
}
