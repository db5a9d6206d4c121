//! Two languages of a page whose headings are not the same outline.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, language::pairs::pairs, rule::rule},
};

rule! {
    /// Two languages of a page whose headings are not the same outline.
    ///
    /// ## Why
    /// A heading that is there in one language alone is a section that the other readers do not
    /// get, or one that they cannot reach from the contents of the page. Screen readers move by
    /// headings.
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
    /// Parvis, content model: the two languages of a page agree in structure.
    ///
    /// # En français
    /// Deux langues d’une page dont les titres n’ont pas le même plan.
    ///
    /// ## Pourquoi
    /// Un titre qui n’existe que dans une langue est une section que les autres lecteurs n’ont pas,
    /// ou qu’ils ne peuvent pas atteindre depuis le sommaire. Les lecteurs d’écran avancent de
    /// titre en titre.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Donner aux deux textes les mêmes titres, aux mêmes niveaux.
    ///
    /// ## Source
    /// Modèle de contenu de Parvis : les deux langues d’une page ont la même structure.
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
            .diagnostic(pair.head, place)
            .with("source", source.get(at).map_or("none", |heading| heading.text.as_str()))
            .with("translation", translation.get(at).map_or("none", |heading| heading.text.as_str()));
        let diagnostic = match source.get(at) {
            Some(heading) => diagnostic.also(heading.span, "label-in-the-source"),
            None => diagnostic,
        };
        findings.report(pair.head, diagnostic);
    }
}
