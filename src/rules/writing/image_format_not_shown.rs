//! Image is in a format that browsers do not show.

use crate::{
    model::{ImageFile, ImageFormat},
    resolve::{Portal, Target},
    rules::{file_names::file, findings::Findings, rule::rule, writing::body_outlines::body_outlines},
};

rule! {
    /// Image is in a format that browsers do not show.
    ///
    /// ## Why
    /// Telephones save photos as HEIC, scanners as TIFF, and graphic designers deliver PSD or EPS. A
    /// browser shows an empty frame instead. The rule looks into the file: a HEIC photo that was renamed
    /// `.jpg` is still HEIC.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ![Les membres du forum dans la salle](https://example.org/membres.heic)
    /// ```
    ///
    /// ## How to fix it
    /// Save the image as JPEG (a photo), PNG (a screenshot) or SVG (a drawing), and write the new name.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ![Les membres du forum dans la salle](https://example.org/membres.jpg)
    /// ```
    ///
    /// ## Source
    /// MDN Web Docs, “Image file type and format guide”.
    ///
    /// # En français
    /// L’image est dans un format que les navigateurs n’affichent pas.
    ///
    /// ## Pourquoi
    /// Les téléphones enregistrent les photos en HEIC, les numériseurs en TIFF, et les graphistes
    /// livrent des fichiers PSD ou EPS. Un navigateur affiche alors un cadre vide. La règle lit le
    /// fichier lui-même : une photo HEIC renommée `.jpg` reste en HEIC.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Enregistrer l’image en JPEG (une photo), en PNG (une capture d’écran) ou en SVG (un dessin), et
    /// écrire le nouveau nom.
    ///
    /// ## Source
    /// MDN Web Docs, « Image file type and format guide ».
    "A951" "image-format-not-shown" Error Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for body in body_outlines(portal) {
        for image in &body.outline.images {
            let format = match portal.target(body.meta, &image.destination) {
                Target::File { file, .. } => file.image.map(|ImageFile { format, .. }| format),
                Target::Outside => ImageFormat::of_path(file(&image.destination)),
                _ => None,
            };
            if let Some(format) = format.filter(|format| !format.is_shown()) {
                let diagnostic = findings.diagnostic(body.meta, image.span).with("format", format.name());
                findings.report(body.meta, diagnostic.with("file", file(&image.destination)));
            }
        }
    }
}
