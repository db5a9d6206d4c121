//! A passage that is said to be in a language that does not exist.

use std::collections::BTreeSet;

use super::subtags::{is_registered, is_special, shown};
use crate::{
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A passage that is said to be in a language that does not exist.
    ///
    /// ## Why
    /// A screen reader changes its voice where the language changes, by this tag. One that it does not
    /// know leaves the passage in the voice of another language, or in none.
    ///
    /// ## Example
    /// ```html
    /// <p>Le plan suit le <span lang="english">Open Government Declaration</span>.</p>
    /// ```
    ///
    /// ## How to fix it
    /// Write the tag of the language as BCP 47 has it: `en`, `fr-CA`, `iu`.
    ///
    /// ```html
    /// <p>Le plan suit le <span lang="en">Open Government Declaration</span>.</p>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 3.1.2 Language of Parts (AA); ACT rule de46e4; IANA, Language Subtag Registry.
    ///
    /// # En français
    /// Un passage qui est dit dans une langue qui n’existe pas.
    ///
    /// ## Pourquoi
    /// Un lecteur d’écran change de voix où la langue change, d’après ce code. S’il ne le connaît pas, le
    /// passage est lu avec la voix d’une autre langue, ou n’est pas lu.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire le code de la langue comme le veut BCP 47 : `en`, `fr-CA`, `iu`.
    ///
    /// ## Source
    /// WCAG 2.2, 3.1.2 Langue d’un passage (AA); règle ACT de46e4; IANA, registre des sous-codes de langue.
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

/// The elements by which words that someone reads or hears have their language, by their order.
fn with_words(page: &Document) -> BTreeSet<usize> {
    let is_read = |element: &Element<'_>| !element.is_hidden() || element.is_visible();
    let texts = page.text_nodes().filter(|(_, text)| !text.trim_ascii().is_empty()).map(|(element, _)| element);
    let called = page.elements().filter(|element| {
        (element.is_any(&["img", "input"]) || element.has("aria-label")) && element.is_named()
    });
    let read = texts.chain(called).filter(is_read);
    read.filter_map(Element::language_source).map(Element::index).collect()
}
