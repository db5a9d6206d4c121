//! Page language is not declared.

use crate::{
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Page language is not declared.
    ///
    /// ## Why
    /// If the language is not declared, a screen reader may read French with English pronunciation,
    /// and no one can understand it. Braille and hyphenation are wrong as well.
    ///
    /// ## Example
    /// ```html
    /// <!DOCTYPE html>
    /// <html>
    /// <head><title>Nos engagements</title></head>
    /// <body><p>Le plan compte douze engagements.</p></body>
    /// </html>
    /// ```
    ///
    /// ## How to fix it
    /// Add `lang="fr"` or `lang="en"` to `html`.
    ///
    /// ```html
    /// <!DOCTYPE html>
    /// <html lang="fr">
    /// <head><title>Nos engagements</title></head>
    /// <body><p>Le plan compte douze engagements.</p></body>
    /// </html>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 3.1.1 Language of Page (A); ACT rule b5c3f8.
    ///
    /// # En français
    /// La langue de la page n’est pas déclarée.
    ///
    /// ## Pourquoi
    /// Si la langue n’est pas déclarée, un lecteur d’écran peut lire le français avec la
    /// prononciation de l’anglais, et personne ne peut comprendre. Le braille et la coupure des
    /// mots sont faux aussi.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter `lang="fr"` ou `lang="en"` à `html`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 3.1.1 Langue de la page (A); règle ACT b5c3f8.
    "A610" "page-without-language" Error Page
    wcag "3.1.1" act "b5c3f8" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let Some(root) = page.root().filter(|root| root.is("html") && root.language().is_none()) else { return };
    // Without `html` and doctype, the file is a fragment that is included in another page.
    let is_whole = is_written(root) || page.has_doctype();
    if !is_whole || leads_elsewhere(page) {
        return;
    }
    let title =
        page.named("title").any(|title| title.closest(&["svg"]).is_none() && !title.text().trim().is_empty());
    match text_language(page) {
        TextLanguage::Undeclared => findings.report_violation(root),
        TextLanguage::NoText if title => findings.report_violation(root),
        TextLanguage::Declared => findings.report(root, findings.needs_review()),
        TextLanguage::NoText => {}
    }
}

/// Returns `true` if the source contains the `html` tag. The parser gives an implied one the position of the
/// next element.
fn is_written(root: Element<'_>) -> bool {
    root.children().next().is_none_or(|head| head.bytes() != root.bytes())
}

/// Language declaration of the text of a page.
enum TextLanguage {
    NoText,
    /// All text is in elements that declare their language.
    Declared,
    Undeclared,
}

fn text_language(page: &Document) -> TextLanguage {
    let is_read = |element: Element<'_>| !element.is_hidden() || element.is_visible();
    let mut words = TextLanguage::NoText;
    for (element, text) in page.text_nodes() {
        if text.trim_ascii().is_empty() || !is_read(element) {
            continue;
        }
        if element.language().is_none() {
            return TextLanguage::Undeclared;
        }
        words = TextLanguage::Declared;
    }
    let pictures = page.named_any(&["img", "input"]);
    if pictures.into_iter().any(|it| !it.is_hidden() && it.language().is_none() && it.is_named()) {
        return TextLanguage::Undeclared;
    }
    words
}

/// Returns `true` if the page redirects immediately.
fn leads_elsewhere(page: &Document) -> bool {
    page.named("meta").any(|meta| {
        meta.attr_is("http-equiv", "refresh")
            && meta.attr("content").is_some_and(|content| {
                content.trim_start().trim_start_matches('0').trim_start().starts_with([';', ','])
            })
    })
}
