//! Number of tables differs between the two languages of a page.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, language::pairs::pairs, rule::rule},
};

rule! {
    /// Number of tables differs between the two languages of a page.
    ///
    /// ## Why
    /// When a table is missing in one language, people who read that language do not get its data.
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
    /// Add the table to the text that does not have it.
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
    /// House rule.
    ///
    /// # En français
    /// Le nombre de tableaux diffère entre les deux langues de la page.
    ///
    /// ## Pourquoi
    /// Lorsqu’un tableau manque dans une langue, les personnes qui lisent cette langue n’ont pas
    /// ses données.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter le tableau au texte qui ne l’a pas.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "L204" "tables-differ" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for pair in pairs(portal) {
        let (source, translation) = (pair.source.tables, pair.translation.tables);
        if source != translation {
            let diagnostic = findings.diagnostic(pair.meta, pair.start());
            let diagnostic = diagnostic.with("source", source).with("translation", translation);
            findings.report(pair.meta, diagnostic);
        }
    }
}
