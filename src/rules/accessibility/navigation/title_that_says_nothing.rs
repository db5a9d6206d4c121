//! Page title does not describe the page.

use super::words::{WordList, plain};
use crate::{
    dom::Document,
    rules::{excerpt::excerpt, file_names::names_text, page::PageFindings, rule::rule},
};

rule! {
    /// Page title does not describe the page.
    ///
    /// ## Why
    /// Among ten tabs, bookmarks or search results, “Untitled” or “Home” does not help people find
    /// the page.
    ///
    /// ## Example
    /// ```html
    /// <title lang="en">Home</title>
    /// ```
    ///
    /// ## How to fix it
    /// Write what the page is about, then the name of the site.
    ///
    /// ```html
    /// <title lang="en">Open government: portal of the city of Exampleville</title>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 2.4.2 Page Titled (A); technique G88.
    ///
    /// # En français
    /// Le titre de la page ne la décrit pas.
    ///
    /// ## Pourquoi
    /// Parmi dix onglets, signets ou résultats de recherche, « Sans titre » ou « Accueil » n’aide
    /// personne à trouver la page.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire de quoi parle la page, puis le nom du site.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 2.4.2 Titre de page (A); technique G88.
    "A511" "title-that-says-nothing" Warning Page
    wcag "2.4.2" impact Moderate
}

const NOTHING: WordList = WordList {
    french: &[
        "accueil",
        "bienvenue",
        "brouillon",
        "document",
        "document sans titre",
        "index",
        "mon site",
        "nouveau document",
        "nouvelle page",
        "page",
        "page d'accueil",
        "page sans titre",
        "sans nom",
        "sans titre",
        "test",
        "titre",
        "titre de la page",
        "à venir",
    ],
    english: &[
        "default",
        "document",
        "draft",
        "home",
        "home page",
        "homepage",
        "index",
        "my site",
        "new document",
        "new page",
        "page",
        "page title",
        "test",
        "title",
        "untitled",
        "untitled document",
        "untitled page",
        "website",
        "welcome",
    ],
};

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let Some(title) = page.named("title").next() else { return };
    // The title of a page that redirects is not read.
    if page.named("meta").any(|it| it.attr_is("http-equiv", "refresh")) {
        return;
    }
    let text = title.text();
    if NOTHING.contains(&plain(&text), title) || is_file(text.trim()) {
        findings.report(title, findings.needs_review().with("text", excerpt(&text)));
    }
}

/// Returns `true` if the title is a file name or an address.
fn is_file(title: &str) -> bool {
    let is_address = title.starts_with("http://") || title.starts_with("https://");
    is_address && !title.contains(char::is_whitespace) || names_text(title)
}
