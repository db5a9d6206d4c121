//! Number of links differs between the two languages of a page.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, language::pairs::pairs, rule::rule},
};

rule! {
    /// Number of links differs between the two languages of a page.
    ///
    /// ## Why
    /// When a link is missing in one language, people who read that language cannot reach what it
    /// leads to.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Voir [le plan](plan:plan-1).
    /// ```
    /// ```markdown content/news/nouvelle/en.md
    /// ---
    /// title: The forum meets
    /// ---
    ///
    /// See the plan.
    /// ```
    ///
    /// ## How to fix it
    /// Add the link to the text that does not have it, or remove it from the other.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Voir [le plan](plan:plan-1).
    /// ```
    /// ```markdown content/news/nouvelle/en.md
    /// ---
    /// title: The forum meets
    /// ---
    ///
    /// See [the plan](plan:plan-1).
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Le nombre d’hyperliens diffère entre les deux langues de la page.
    ///
    /// ## Pourquoi
    /// Lorsqu’un hyperlien manque dans une langue, les personnes qui lisent cette langue ne peuvent
    /// pas atteindre sa destination.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter l’hyperlien au texte qui ne l’a pas, ou le retirer de l’autre.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "L202" "links-differ" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for pair in pairs(portal) {
        let (source, translation) = (pair.source.links.len(), pair.translation.links.len());
        if source != translation {
            let diagnostic = findings.diagnostic(
                pair.meta,
                pair.first_unmatched(|outline| {
                    outline.links.iter().map(|link| (link.destination.as_str(), link.span)).collect()
                }),
            );
            let diagnostic = diagnostic.with("source", source).with("translation", translation);
            findings.report(pair.meta, diagnostic);
        }
    }
}
