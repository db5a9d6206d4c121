//! SVG file would be published with active parts.

use crate::{
    model::layout,
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// SVG file would be published with active parts.
    ///
    /// ## Why
    /// An SVG file can contain scripts, which run as those of the site when someone opens the file. Parvis
    /// removes them from the files of items, if it can read the file to its end. It copies the files of
    /// `static/` as they are.
    ///
    /// ## Example
    /// ```svg static/carte.svg
    /// <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
    ///   <script>document.title</script>
    /// </svg>
    /// ```
    ///
    /// ## How to fix it
    /// Remove the part from the file, or export the drawing again, as “plain SVG” or “optimized SVG”.
    ///
    /// ```svg static/carte.svg
    /// <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
    ///   <path d="M0 0h9"/>
    /// </svg>
    /// ```
    ///
    /// ## Source
    /// SVG 2, “Processing modes”; CWE-79, “Improper Neutralization of Input During Web Page Generation”.
    ///
    /// # En français
    /// Le fichier SVG serait publié avec des parties actives.
    ///
    /// ## Pourquoi
    /// Un fichier SVG peut contenir des scripts, qui s’exécutent comme ceux du site quand une personne ouvre
    /// le fichier. Parvis les retire des fichiers des éléments, s’il peut lire le fichier jusqu’à la fin. Il
    /// copie les fichiers de `static/` tels quels.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer la partie du fichier, ou exporter le dessin de nouveau, en « SVG simple » ou en
    /// « SVG optimisé ».
    ///
    /// ## Source
    /// SVG 2, « Processing modes »; CWE-79, « Improper Neutralization of Input During Web Page Generation ».
    "P104" "drawing-active" Error Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for (path, drawing) in &portal.drawings {
        let Some(found) = portal.files.at(path) else { continue };
        if let Some(fault) = drawing.fault {
            findings.report_file(found.file, Some(fault), |diagnostic| diagnostic.with("kind", "unreadable"));
        } else if path.starts_with(layout::STATIC) {
            for part in &drawing.parts {
                let kind = part.kind.as_str();
                findings.report_file(found.file, Some(part.span), |diagnostic| diagnostic.with("kind", kind));
            }
        }
    }
}
