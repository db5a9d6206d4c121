//! Two languages of a page that do not have the same number of links.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, language::pairs::pairs, rule::rule},
};

rule! {
    /// Two languages of a page that do not have the same number of links.
    ///
    /// ## Why
    /// A link that one language lacks is something its readers cannot reach.
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
    /// Add the link to the text that lacks it, or remove it from the other.
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
    /// Parvis, content model: the two languages of a page agree in structure.
    ///
    /// # En français
    /// Deux langues d’une page qui n’ont pas le même nombre d’hyperliens.
    ///
    /// ## Pourquoi
    /// Un hyperlien qui manque dans une langue est une chose que ses lecteurs ne peuvent pas
    /// atteindre.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter l’hyperlien au texte qui ne l’a pas, ou le retirer de l’autre.
    ///
    /// ## Source
    /// Modèle de contenu de Parvis : les deux langues d’une page ont la même structure.
    "L202" "links-differ" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for pair in pairs(portal) {
        let (source, translation) = (pair.source.links.len(), pair.translation.links.len());
        if source != translation {
            let diagnostic = findings.diagnostic(pair.head, pair.odd(|outline| outline.links.iter().map(|link| (link.destination.as_str(), link.span)).collect()));
            let diagnostic = diagnostic.with("source", source).with("translation", translation);
            findings.report(pair.head, diagnostic);
        }
    }
}
