//! A page that does not say which language it is in.

use crate::{
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A page that does not say which language it is in.
    ///
    /// ## Why
    /// A screen reader reads French aloud with the sounds of English when nobody tells it which
    /// language it reads: its listener understands nothing. Braille and hyphens go wrong as well.
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
    /// Say it on `html`: `lang="fr"` or `lang="en"`.
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
    /// WCAG 2.2, 3.1.1 Language of Page (A); ACT rule b5c3f8.
    ///
    /// # En français
    /// Une page qui ne dit pas en quelle langue elle est.
    ///
    /// ## Pourquoi
    /// Si personne ne lui dit quelle langue il lit, un lecteur d’écran lit le français avec les sons de
    /// l’anglais : on n’y comprend rien. Le braille et la coupure des mots en souffrent aussi.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Indiquer la langue sur `html` : `lang="fr"` ou `lang="en"`.
    ///
    /// ## Source
    /// WCAG 2.2, 3.1.1 Langue de la page (A); règle ACT b5c3f8.
    "A610" "page-without-language" Error Page
    wcag "3.1.1" act "b5c3f8" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let Some(root) = page.root().filter(|root| root.is("html") && root.language().is_none()) else { return };
    // Without `html` and without doctype it is a piece of a page, shown inside another.
    let is_whole = is_written(root) || page.has_doctype();
    if !is_whole || leads_elsewhere(page) {
        return;
    }
    let title = page.named("title").any(|title| title.closest(&["svg"]).is_none() && !title.text().trim().is_empty());
    match words_without_language(page) {
        Words::Some => findings.report_violation(root),
        Words::None if title => findings.report_violation(root),
        Words::Marked => findings.report(root, findings.needs_review()),
        Words::None => {}
    }
}

/// Whether the page has the tag, and not the parser by itself, which does so with what comes next.
fn is_written(root: Element<'_>) -> bool {
    root.children().next().is_none_or(|head| head.bytes() != root.bytes())
}

/// Which words a page has.
enum Words {
    None,
    /// Every one is in a part that says its language.
    Marked,
    Some,
}

fn words_without_language(page: &Document) -> Words {
    let is_read = |element: Element<'_>| !element.is_hidden() || element.is_visible();
    let mut words = Words::None;
    for (element, text) in page.text_nodes() {
        if text.trim_ascii().is_empty() || !is_read(element) {
            continue;
        }
        if element.language().is_none() {
            return Words::Some;
        }
        words = Words::Marked;
    }
    let pictures = page.named_any(&["img", "input"]);
    if pictures.into_iter().any(|it| !it.is_hidden() && it.language().is_none() && it.is_named()) {
        return Words::Some;
    }
    words
}

/// Whether the page sends its readers on at once, before they read anything.
fn leads_elsewhere(page: &Document) -> bool {
    page.named("meta").any(|meta| {
        meta.attr_is("http-equiv", "refresh")
            && meta.attr("content").is_some_and(|content| {
                content.trim_start().trim_start_matches('0').trim_start().starts_with([';', ','])
            })
    })
}
