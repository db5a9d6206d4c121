//! Passage language code is not valid.

use std::collections::BTreeSet;

use super::subtags::{is_registered, is_special, shown};
use crate::{
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Passage language code is not valid.
    ///
    /// ## Why
    /// Screen readers use this code to change voice. If they do not know the code, they read the
    /// passage with the voice of another language, or do not read it.
    ///
    /// ## Example
    /// ```html
    /// <p>Le plan suit le <span lang="english">Open Government Declaration</span>.</p>
    /// ```
    ///
    /// ## How to fix it
    /// Use a BCP 47 code, such as `en`, `fr-CA` or `iu`.
    ///
    /// ```html
    /// <p>Le plan suit le <span lang="en">Open Government Declaration</span>.</p>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 3.1.2 Language of Parts (AA); ACT rule de46e4; IANA, Language Subtag
    /// Registry.
    ///
    /// # En français
    /// Le code de langue du passage n’est pas valide.
    ///
    /// ## Pourquoi
    /// Les lecteurs d’écran changent de voix d’après ce code. S’ils ne le connaissent pas, ils
    /// lisent le passage avec la voix d’une autre langue, ou ne le lisent pas.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Utiliser un code BCP 47, par exemple `en`, `fr-CA` ou `iu`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 3.1.2 Langue d’un passage (AA); règle ACT de46e4; IANA, registre des
    /// sous-codes de langue.
    "A612" "passage-language-unknown" Error Page
    wcag "3.1.2" act "de46e4" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let tag = |part: Element<'d>| part.attr("lang").map(str::trim).filter(|tag| !tag.is_empty());
    let is_unknown =
        |part: &Element<'d>| tag(*part).is_some_and(|tag| !is_registered(tag)) && !part.is("html");
    let unknown: Vec<Element<'d>> = page.elements().filter(is_unknown).collect();
    if unknown.is_empty() {
        return;
    }
    let words = with_words(page);
    for part in unknown.into_iter().filter(|part| words.contains(&part.index())) {
        let tag = tag(part).unwrap_or_default();
        let diagnostic = if is_special(tag) { findings.needs_review() } else { findings.violation() };
        findings.report(part, diagnostic.with("tag", shown(tag)));
    }
}

/// Returns the indices of the elements that declare the language of text that is read or heard.
fn with_words(page: &Document) -> BTreeSet<usize> {
    let is_read = |element: &Element<'_>| !element.is_hidden() || element.is_visible();
    let texts =
        page.text_nodes().filter(|(_, text)| !text.trim_ascii().is_empty()).map(|(element, _)| element);
    let called = page.elements().filter(|element| {
        (element.is_any(&["img", "input"]) || element.has("aria-label")) && element.is_named()
    });
    let read = texts.chain(called).filter(is_read);
    read.filter_map(Element::language_source).map(Element::index).collect()
}
