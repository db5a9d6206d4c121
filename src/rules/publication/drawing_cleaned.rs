//! SVG file is published without its active parts.

use crate::{
    model::layout,
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// SVG file is published without its active parts.
    ///
    /// ## Why
    /// An SVG file can contain scripts, passages of HTML and addresses that it loads. Scripts run as those
    /// of the site when someone opens the file, and none of these parts works where a page shows the file
    /// as an image. Parvis publishes the file without them: the image may lack something.
    ///
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-01-01
    /// ```
    /// ```svg content/news/nouvelle/carte.svg
    /// <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="start()">
    ///   <path d="M0 0h9"/>
    /// </svg>
    /// ```
    ///
    /// ## How to fix it
    /// Check the image in the preview. Then export the drawing again, as “plain SVG” or “optimized SVG”,
    /// with texts converted to paths, or remove the part from the file.
    ///
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-01-01
    /// ```
    /// ```svg content/news/nouvelle/carte.svg
    /// <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
    ///   <path d="M0 0h9"/>
    /// </svg>
    /// ```
    ///
    /// ## Source
    /// SVG 2, “Processing modes”; SVG Integration, “secure static mode”.
    ///
    /// # En français
    /// Le fichier SVG est publié sans ses parties actives.
    ///
    /// ## Pourquoi
    /// Un fichier SVG peut contenir des scripts, des passages de HTML et des adresses qu’il charge. Les
    /// scripts s’exécutent comme ceux du site quand une personne ouvre le fichier, et aucune de ces parties
    /// ne fonctionne là où une page montre le fichier comme image. Parvis publie le fichier sans elles :
    /// il peut manquer quelque chose à l’image.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Vérifier l’image dans l’aperçu. Exporter ensuite le dessin de nouveau, en « SVG simple » ou en
    /// « SVG optimisé », avec les textes convertis en tracés, ou retirer la partie du fichier.
    ///
    /// ## Source
    /// SVG 2, « Processing modes »; SVG Integration, « secure static mode ».
    "P103" "drawing-cleaned" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    let of_items = portal.drawings.iter().filter(|(path, _)| !path.starts_with(layout::STATIC));
    for (path, drawing) in of_items.filter(|(_, drawing)| drawing.fault.is_none()) {
        let Some(found) = portal.files.at(path) else { continue };
        for part in &drawing.parts {
            let kind = part.kind.as_str();
            findings.report_file(found.file, Some(part.span), |diagnostic| diagnostic.with("kind", kind));
        }
    }
}
