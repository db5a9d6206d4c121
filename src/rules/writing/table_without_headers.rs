//! A table whose columns have no headers.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule, writing::bodies::bodies},
};

rule! {
    /// A table whose columns have no headers.
    ///
    /// ## Why
    /// A screen reader says the header of each cell: without one its listener hears figures and cannot
    /// tell what they are of.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// |  |  |
    /// |---|---|
    /// | 2019 | 410 |
    /// | 2020 | 655 |
    /// ```
    ///
    /// ## How to fix it
    /// Write in the first row what each column holds.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// | Année | Demandes |
    /// |---|---|
    /// | 2019 | 410 |
    /// | 2020 | 655 |
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Info and Relationships (A).
    ///
    /// # En français
    /// Un tableau dont les colonnes n’ont pas d’en-tête.
    ///
    /// ## Pourquoi
    /// Un lecteur d’écran dit l’en-tête de chaque cellule : sans lui, on entend des chiffres sans savoir
    /// de quoi.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire dans la première ligne ce que contient chaque colonne.
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Information et relations (A).
    "A920" "table-without-headers" Warning Portal
    wcag "1.3.1" impact Serious
}

fn check(portal: &Portal, found: &mut Findings) {
    for body in bodies(portal) {
        for span in &body.outline.false_structure.headless_tables {
            let told = found.at(body.head, *span);
            found.tell(body.head, told);
        }
    }
}
