//! Two languages of a page that do not have the same number of tables.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, language::pairs::pairs, rule::rule},
};

rule! {
    /// Two languages of a page that do not have the same number of tables.
    ///
    /// ## Why
    /// A table that one language lacks is data its readers do not get.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// | Année | Jeux |
    /// | --- | --- |
    /// | 2025 | 12 |
    /// ```
    /// ```markdown content/news/nouvelle/en.md
    /// ---
    /// title: The forum meets
    /// ---
    ///
    /// In 2025, 12 sets.
    /// ```
    ///
    /// ## How to fix it
    /// Add the table to the text that lacks it.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// | Année | Jeux |
    /// | --- | --- |
    /// | 2025 | 12 |
    /// ```
    /// ```markdown content/news/nouvelle/en.md
    /// ---
    /// title: The forum meets
    /// ---
    ///
    /// | Year | Sets |
    /// | --- | --- |
    /// | 2025 | 12 |
    /// ```
    ///
    /// ## Source
    /// Parvis, content model: the two languages of a page agree in structure.
    ///
    /// # En français
    /// Deux langues d’une page qui n’ont pas le même nombre de tableaux.
    ///
    /// ## Pourquoi
    /// Un tableau qui manque dans une langue, ce sont des données que ses lecteurs n’ont pas.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter le tableau au texte qui ne l’a pas.
    ///
    /// ## Source
    /// Modèle de contenu de Parvis : les deux langues d’une page ont la même structure.
    "L204" "tables-differ" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for pair in pairs(portal) {
        let (source, translation) = (pair.source.tables, pair.translation.tables);
        if source != translation {
            let diagnostic = findings.diagnostic(pair.head, pair.start());
            let diagnostic = diagnostic.with("source", source).with("translation", translation);
            findings.report(pair.head, diagnostic);
        }
    }
}
