//! Format given for a document is not that of its file.

use crate::{
    model::ItemMeta,
    resolve::Portal,
    rules::{documents::document_lists, file_names::file, findings::Findings, rule::rule},
    source::Spanned,
};

rule! {
    /// Format given for a document is not that of its file.
    ///
    /// ## Why
    /// The page says the format so that people know whether they can open the document. Someone who chooses
    /// a CSV file and receives an Excel workbook may not be able to use it.
    ///
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-01-01
    /// attachments:
    ///   - title: {fr: Budget, en: Budget}
    ///     url: https://example.org/budget.xlsx
    ///     format: CSV
    /// ```
    ///
    /// ## How to fix it
    /// Write the format of the file, or the address of the file in that format.
    ///
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-01-01
    /// attachments:
    ///   - title: {fr: Budget, en: Budget}
    ///     url: https://example.org/budget.xlsx
    ///     format: XLSX
    /// ```
    ///
    /// ## Source
    /// House rule. DCAT, `dct:format`.
    ///
    /// # En français
    /// Le format indiqué pour un document n’est pas celui de son fichier.
    ///
    /// ## Pourquoi
    /// La page indique le format pour qu’on sache si l’on peut ouvrir le document. Une personne qui choisit
    /// un fichier CSV et reçoit un classeur Excel ne peut pas toujours s’en servir.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire le format du fichier, ou l’adresse du fichier dans ce format.
    ///
    /// ## Source
    /// Règle propre à Parvis. DCAT, `dct:format`.
    "P110" "format-differs" Warning Portal
}

/// Formats that the extension of a file gives, each with its other names.
const FORMATS: &[(&str, &[&str])] = &[
    ("PDF", &["PDFA", "PDFUA"]),
    ("DOC", &["WORD", "MSWORD"]),
    ("DOCX", &["WORD", "MSWORD"]),
    ("XLS", &["EXCEL", "MSEXCEL"]),
    ("XLSX", &["EXCEL", "MSEXCEL"]),
    ("PPT", &["POWERPOINT"]),
    ("PPTX", &["POWERPOINT"]),
    ("ODT", &["OPENDOCUMENT"]),
    ("ODS", &["OPENDOCUMENT"]),
    ("ODP", &["OPENDOCUMENT"]),
    ("RTF", &[]),
    ("EPUB", &[]),
    ("CSV", &[]),
    ("TSV", &[]),
    ("JSON", &["GEOJSON", "TOPOJSON", "JSONLD", "JSONSTAT"]),
    ("GEOJSON", &["JSON"]),
    ("KML", &["XML"]),
    ("GPKG", &["GEOPACKAGE"]),
    ("PARQUET", &[]),
    ("PNG", &[]),
    ("JPG", &["JPEG"]),
    ("JPEG", &["JPG"]),
    ("SVG", &[]),
];

fn check(portal: &Portal, findings: &mut Findings) {
    for dataset in portal.items.datasets.values() {
        for distribution in &dataset.facts.distributions {
            compare(&dataset.meta, &distribution.format, distribution.url.as_str(), findings);
        }
    }
    for (meta, documents) in document_lists(portal) {
        for document in documents {
            let address = match (&document.file, &document.url) {
                (Some(file), _) => Some(file.name.as_str()),
                (None, url) => url.as_ref().map(|url| url.as_str()),
            };
            if let (Some(format), Some(address)) = (&document.format, address) {
                compare(meta, format, address, findings);
            }
        }
    }
}

/// Reports a format that is known and is not that of the extension of an address.
fn compare(meta: &ItemMeta, format: &Spanned<String>, address: &str, findings: &mut Findings) {
    let name = file(address);
    let Some((_, extension)) = name.rsplit_once('.') else { return };
    let known = |written: &str| FORMATS.iter().find(|(format, _)| format.eq_ignore_ascii_case(written));
    let Some((right, names)) = known(extension) else { return };
    let sign = |letter: &char| letter.is_ascii_alphanumeric();
    let written: String = format.chars().filter(sign).collect::<String>().to_ascii_uppercase();
    let is_format = |format: &(&str, &[&str])| format.0 == written || format.1.contains(&written.as_str());
    if *right == written || names.contains(&written.as_str()) || !FORMATS.iter().any(is_format) {
        return;
    }
    let diagnostic = findings
        .diagnostic(meta, format.span)
        .with("format", format.as_str())
        .with("file", name)
        .with("corrected", *right);
    findings.report(meta, diagnostic);
}
