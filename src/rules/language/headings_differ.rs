//! Headings differ between the two languages of a page.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, language::pairs::pairs, rule::rule},
};

rule! {
    /// Headings differ between the two languages of a page.
    ///
    /// ## Why
    /// When a heading exists in one language only, people who read the other language do not get
    /// that section, or cannot reach it from the table of contents. Screen reader users move from
    /// heading to heading.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum.
    ///
    /// ## Contexte
    ///
    /// Texte.
    ///
    /// ## Suite
    ///
    /// Texte.
    /// ```
    /// ```markdown content/news/nouvelle/en.md
    /// ---
    /// title: The forum meets
    /// ---
    ///
    /// The forum.
    ///
    /// ## Context
    ///
    /// Text.
    /// ```
    ///
    /// ## How to fix it
    /// Give both texts the same headings, at the same levels.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum.
    ///
    /// ## Contexte
    ///
    /// Texte.
    ///
    /// ## Suite
    ///
    /// Texte.
    /// ```
    /// ```markdown content/news/nouvelle/en.md
    /// ---
    /// title: The forum meets
    /// ---
    ///
    /// The forum.
    ///
    /// ## Context
    ///
    /// Text.
    ///
    /// ## What comes next
    ///
    /// Text.
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Les titres diffèrent entre les deux langues de la page.
    ///
    /// ## Pourquoi
    /// Lorsqu’un titre n’existe que dans une langue, les personnes qui lisent l’autre langue n’ont
    /// pas cette section, ou ne peuvent pas l’atteindre depuis le sommaire. Avec un lecteur
    /// d’écran, on se déplace de titre en titre.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Donner aux deux textes les mêmes titres, aux mêmes niveaux.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "L201" "headings-differ" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for pair in pairs(portal) {
        let (source, translation) = (&pair.source.headings, &pair.translation.headings);
        let levels = source.iter().zip(translation).position(|(a, b)| a.level != b.level);
        let shorter = source.len().min(translation.len());
        let Some(at) = levels.or_else(|| (source.len() != translation.len()).then_some(shorter)) else {
            continue;
        };
        let place = translation.get(at).map_or(pair.end(), |heading| heading.span);
        let diagnostic = findings
            .diagnostic(pair.meta, place)
            .with("source", source.get(at).map_or("none", |heading| heading.text.as_str()))
            .with("translation", translation.get(at).map_or("none", |heading| heading.text.as_str()));
        let diagnostic = match source.get(at) {
            Some(heading) => diagnostic.with_label(heading.span, "label-in-the-source"),
            None => diagnostic,
        };
        findings.report(pair.meta, diagnostic);
    }
}
