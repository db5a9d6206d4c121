//! A data set that exists in no open format.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// A data set that exists in no open format.
    ///
    /// ## Why
    /// An open format can be read by free programs, without asking anyone: CSV, JSON, XML,
    /// ODS and the like. A spreadsheet of one vendor, a PDF or an image is not data that others can
    /// use.
    ///
    /// ## Example
    /// ```yaml content/datasets/eau/item.yaml
    /// title: {fr: Qualité de l’eau, en: Water quality}
    /// distributions:
    ///   - {format: PDF, url: "https://example.org/eau.pdf"}
    /// ```
    ///
    /// ## How to fix it
    /// Add a distribution in an open format.
    ///
    /// ```yaml content/datasets/eau/item.yaml
    /// title: {fr: Qualité de l’eau, en: Water quality}
    /// distributions:
    ///   - {format: PDF, url: "https://example.org/eau.pdf"}
    ///   - {format: CSV, url: "https://example.org/eau.csv"}
    /// ```
    ///
    /// ## Source
    /// DCAT 3; Open Definition 2.1.
    ///
    /// # En français
    /// Un jeu de données qui n’existe dans aucun format ouvert.
    ///
    /// ## Pourquoi
    /// Un format ouvert se lit avec des logiciels libres, sans rien demander à personne : CSV,
    /// JSON, XML, ODS et autres. Le tableur d’un fournisseur, un PDF ou une image ne sont
    /// pas des données que d’autres peuvent utiliser.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter une distribution dans un format ouvert.
    ///
    /// ## Source
    /// DCAT 3; Définition du savoir libre 2.1.
    "G802" "dataset-without-open-format" Warning Portal
}

/// Formats whose specification is public and that anyone may read and write.
/// Source: Open Definition 2.1, section 1.4; Données Québec, formats of distribution.
const OPEN: &[&str] = &[
    "csv", "tsv", "json", "jsonl", "geojson", "topojson", "json-ld", "xml", "gml", "kml", "gpx", "rdf", "ttl",
    "n3", "ods", "odt", "txt", "html", "gtfs", "gtfs-rt", "geopackage", "gpkg", "shp", "wms", "wfs", "api",
    "parquet", "netcdf", "sqlite", "geotiff", "las", "laz", "svg", "ics", "zarr", "flatgeobuf", "fgb",
];

fn check(portal: &Portal, findings: &mut Findings) {
    for dataset in portal.items.datasets.values() {
        let formats = &dataset.facts.distributions;
        if formats.iter().any(|it| OPEN.contains(&it.format.to_lowercase().trim_start_matches('.'))) {
            continue;
        }
        let place = formats.first().map_or(dataset.head.declared, |first| first.format.span);
        let diagnostic = findings.diagnostic(&dataset.head, place);
        findings.report(&dataset.head, diagnostic);
    }
}
