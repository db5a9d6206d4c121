//! Page has no title.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Page has no title.
    ///
    /// ## Why
    /// The title is what screen readers announce first, and what tabs, bookmarks and search results
    /// show. Without one, people must open the page to know what it is.
    ///
    /// ## Example
    /// ```html
    /// <html lang="en">
    ///   <head><title></title></head>
    ///   <body><h1>Action plan</h1></body>
    /// </html>
    /// ```
    ///
    /// ## How to fix it
    /// In `title`, write what the page is about, then the name of the site.
    ///
    /// ```html
    /// <html lang="en">
    ///   <head><title>Action plan · Open government</title></head>
    ///   <body><h1>Action plan</h1></body>
    /// </html>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 2.4.2 Page Titled (A); ACT rule 2779a5.
    ///
    /// # En français
    /// La page n’a pas de titre.
    ///
    /// ## Pourquoi
    /// Le titre est ce que les lecteurs d’écran annoncent en premier et ce qu’affichent les
    /// onglets, les signets et les résultats de recherche. Sans titre, il faut ouvrir la page pour
    /// savoir ce qu’elle contient.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire dans `title` de quoi parle la page, puis le nom du site.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 2.4.2 Titre de page (A); règle ACT 2779a5.
    "A510" "page-without-title" Error Page
    wcag "2.4.2" act "2779a5" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    // The first `title` is used wherever it is; the `title` of an SVG image is not an HTML `title`.
    let title = page.named("title").next();
    if !page.is_full_document() || title.is_some_and(|it| it.text().chars().any(|c| !c.is_whitespace())) {
        return;
    }
    if let Some(element) = title.or_else(|| page.root()) {
        findings.report_violation(element);
    }
}
