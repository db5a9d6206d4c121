//! Data set is not available in an open format.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Data set is not available in an open format.
    ///
    /// ## Why
    /// Anyone can read an open format with free software: CSV, JSON, XML or ODS, for example. A
    /// PDF, an image or the spreadsheet format of one vendor is difficult to reuse.
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
    /// Required by the Open Definition 2.1.
    ///
    /// # En français
    /// Le jeu de données n’est offert dans aucun format ouvert.
    ///
    /// ## Pourquoi
    /// Tout le monde peut lire un format ouvert avec un logiciel libre : CSV, JSON, XML ou ODS, par
    /// exemple. Un PDF, une image ou le format de tableur d’un seul fournisseur est difficile à
    /// réutiliser.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter une distribution dans un format ouvert.
    ///
    /// ## Source
    /// Exigé par la Définition du savoir libre 2.1.
    "G802" "dataset-without-open-format" Warning Portal
}

/// Formats whose specification is public and that anyone may read and write.
/// Source: Open Definition 2.1, section 1.4; Données Québec, formats of distribution.
const OPEN: &[&str] = &[
    "csv",
    "tsv",
    "json",
    "jsonl",
    "geojson",
    "topojson",
    "json-ld",
    "xml",
    "gml",
    "kml",
    "gpx",
    "rdf",
    "ttl",
    "n3",
    "ods",
    "odt",
    "txt",
    "html",
    "gtfs",
    "gtfs-rt",
    "geopackage",
    "gpkg",
    "shp",
    "wms",
    "wfs",
    "api",
    "parquet",
    "netcdf",
    "sqlite",
    "geotiff",
    "las",
    "laz",
    "svg",
    "ics",
    "zarr",
    "flatgeobuf",
    "fgb",
];

fn check(portal: &Portal, findings: &mut Findings) {
    let datasets = portal.items.datasets.values();
    for dataset in datasets.filter(|dataset| !dataset.meta.common.is_unstated("distributions")) {
        let formats = &dataset.facts.distributions;
        if formats.iter().any(|it| OPEN.contains(&it.format.to_lowercase().trim_start_matches('.'))) {
            continue;
        }
        let place = formats.first().map_or(dataset.meta.declared, |first| first.format.span);
        let diagnostic = findings.diagnostic(&dataset.meta, place);
        findings.report(&dataset.meta, diagnostic);
    }
}
