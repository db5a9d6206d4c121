//! A page without a title.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A page without a title.
    ///
    /// ## Why
    /// The title is what a screen reader says first, and what tabs, bookmarks and search results show.
    /// Without one, people open the page to learn what it is.
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
    /// Write what the page is about in `title`, then the name of the site.
    ///
    /// ```html
    /// <html lang="en">
    ///   <head><title>Action plan · Open government</title></head>
    ///   <body><h1>Action plan</h1></body>
    /// </html>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 2.4.2 Page Titled (A); ACT rule 2779a5.
    ///
    /// # En français
    /// Une page sans titre.
    ///
    /// ## Pourquoi
    /// Le titre est ce qu’un lecteur d’écran dit en premier, et ce que montrent les onglets, les signets
    /// et les résultats de recherche. Sans lui, il faut ouvrir la page pour savoir ce qu’elle est.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire dans `title` de quoi parle la page, puis le nom du site.
    ///
    /// ## Source
    /// WCAG 2.2, 2.4.2 Titre de page (A); règle ACT 2779a5.
    "A510" "page-without-title" Error Page
    wcag "2.4.2" act "2779a5" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    // The first one counts, wherever it stands; that of a drawing is no `title` of HTML.
    let title = page.named("title").next();
    if !page.is_full_document() || title.is_some_and(|it| it.text().chars().any(|c| !c.is_whitespace())) {
        return;
    }
    if let Some(element) = title.or_else(|| page.root()) {
        findings.report_violation(element);
    }
}
