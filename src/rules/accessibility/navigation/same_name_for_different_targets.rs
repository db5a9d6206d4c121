//! Nearby links with the same text have different destinations.

use std::collections::HashMap;

use super::links::{links, target};
use crate::{
    dom::{Document, Element},
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};

rule! {
    /// Nearby links with the same text have different destinations.
    ///
    /// ## Why
    /// Screen reader users who go through the links of a page one by one cannot tell them apart.
    ///
    /// ## Example
    /// ```html
    /// <p>For any question, <a href="/chat/">contact us</a> or <a href="/form/">contact us</a>.</p>
    /// ```
    ///
    /// ## How to fix it
    /// Give each link text that identifies its own destination.
    ///
    /// ```html
    /// <p>For any question, <a href="/chat/">use the chat</a> or <a href="/form/">fill in the form</a>.</p>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 2.4.4 Link Purpose (In Context) (A); ACT rule fd3a94.
    ///
    /// # En français
    /// Des hyperliens voisins ont le même texte, mais des destinations différentes.
    ///
    /// ## Pourquoi
    /// Les personnes qui parcourent les hyperliens un à un avec un lecteur d’écran ne peuvent pas
    /// les distinguer.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Donner à chaque hyperlien un texte qui distingue sa destination.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 2.4.4 Fonction du lien (selon le contexte) (A); règle ACT fd3a94.
    "A517" "same-name-for-different-targets" Warning Page
    wcag "2.4.4" act "fd3a94" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let mut names: HashMap<&str, (&str, bool)> = HashMap::new();
    let mut is_double = false;
    let named = || links(page).filter_map(|link| Some((link, link.name().text.as_str(), target(link)?)));
    for (_, name, target) in named() {
        let (other, differs) = names.entry(name).or_insert((target, false));
        if *other != target && same(other) != same(target) && name.chars().any(char::is_alphabetic) {
            (*differs, is_double) = (true, true);
        }
    }
    if !is_double {
        return;
    }
    let mut known: HashMap<(&str, Option<usize>), &str> = HashMap::new();
    for (link, name, target) in named() {
        if names.get(name).is_none_or(|(_, differs)| !differs)
            || link.has("aria-describedby")
            || leads_back(link)
        {
            continue;
        }
        let other = known.entry((name, context(link).map(Element::index))).or_insert(target);
        if same(other) != same(target) {
            let diagnostic =
                findings.needs_review().with("text", excerpt(name)).with("other", excerpt(other));
            // A table of contents repeats the headings of the author’s text.
            let cause = target.strip_prefix('#').and_then(|id| page.by_id(id));
            findings.report_caused_by(link, cause, diagnostic);
        }
    }
}

/// Returns `true` if the link points from a note back to the text: a note with two references has two such
/// links.
fn leads_back(link: Element<'_>) -> bool {
    link.attr_is("role", "doc-backlink")
        || link.tokens("class").any(|class| class.contains("backref") || class.contains("back-ref"))
        || target(link).is_some_and(|target| target.starts_with("#fnref"))
}

/// Returns the context that a link is read in: its paragraph, list item, cell or parent block. A paragraph or
/// list item that contains only the link is not a context.
fn context(link: Element<'_>) -> Option<Element<'_>> {
    const BLOCKS: &[&str] = &[
        "article",
        "aside",
        "body",
        "blockquote",
        "dd",
        "div",
        "dt",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "li",
        "main",
        "nav",
        "p",
        "section",
        "td",
        "th",
        "tr",
    ];
    let mut around = link.closest(BLOCKS)?;
    while around.is_any(&["p", "li"])
        && around.descendants().nth(3).is_none()
        && around.text().trim() == link.text().trim()
    {
        around = around.closest(BLOCKS)?;
    }
    Some(around)
}

/// Returns the target without the parts that do not change its destination.
fn same(target: &str) -> &str {
    let target = target.strip_prefix("https:").or_else(|| target.strip_prefix("http:")).unwrap_or(target);
    target.strip_suffix("index.html").unwrap_or(target).trim_end_matches('/')
}
