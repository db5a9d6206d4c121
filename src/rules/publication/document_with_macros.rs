//! Document has macros.

use crate::{
    model::ActiveFileKind,
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Document has macros.
    ///
    /// ## Why
    /// Macros are programs. Office blocks those of files that come from the Web, and many organizations
    /// refuse the files themselves, so people cannot use the document as intended.
    ///
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-01-01
    /// ```
    /// ```text content/news/nouvelle/calcul.xlsm
    /// PK
    /// ```
    ///
    /// ## How to fix it
    /// Save the document without macros, as `.xlsx`, `.docx` or `.pptx`, or as a PDF.
    ///
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-01-01
    /// ```
    /// ```text content/news/nouvelle/calcul.xlsx
    /// PK
    /// ```
    ///
    /// ## Source
    /// Canadian Centre for Cyber Security, ITSAP.00.200, “How to protect your organization from malicious
    /// macros”.
    ///
    /// # En français
    /// Le document contient des macros.
    ///
    /// ## Pourquoi
    /// Les macros sont des programmes. Office bloque celles des fichiers qui viennent du Web, et bien des
    /// organismes refusent les fichiers eux-mêmes : on ne peut pas utiliser le document comme prévu.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Enregistrer le document sans macros, en `.xlsx`, `.docx` ou `.pptx`, ou en PDF.
    ///
    /// ## Source
    /// Centre canadien pour la cybersécurité, ITSAP.00.200, « Protéger votre organisation contre les macros
    /// malveillantes ».
    "P102" "document-with-macros" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    let has_macros = |path: &str| ActiveFileKind::of_path(path) == Some(ActiveFileKind::Macros);
    for file in portal.files.iter().filter(|file| has_macros(&file.path)) {
        findings.report_file(file, None, |diagnostic| diagnostic);
    }
}
