//! Table has no column headers.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule, writing::body_outlines::body_outlines},
};

rule! {
    /// Table has no column headers.
    ///
    /// ## Why
    /// Screen readers read a table cell by cell, with the header of each column. Without headers,
    /// people hear figures and cannot tell what they mean.
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
    /// Write in the first row what each column contains.
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
    /// Required by WCAG 2.2, 1.3.1 Info and Relationships (A).
    ///
    /// # En français
    /// Les colonnes du tableau n’ont pas d’en-tête.
    ///
    /// ## Pourquoi
    /// Les lecteurs d’écran lisent un tableau cellule par cellule, avec l’en-tête de chaque
    /// colonne. Sans en-têtes, on entend des chiffres sans savoir ce qu’ils représentent.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire dans la première ligne ce que contient chaque colonne.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.3.1 Information et relations (A).
    "A920" "table-without-headers" Warning Portal
    wcag "1.3.1" impact Serious
}

fn check(portal: &Portal, findings: &mut Findings) {
    for body in body_outlines(portal) {
        for span in &body.outline.false_structure.headless_tables {
            let diagnostic = findings.diagnostic(body.meta, *span);
            findings.report(body.meta, diagnostic);
        }
    }
}
