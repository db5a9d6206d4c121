//! Number of images differs between the two languages of a page.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, language::pairs::pairs, rule::rule},
};

rule! {
    /// Number of images differs between the two languages of a page.
    ///
    /// ## Why
    /// When an image is missing in one language, people who read that language miss what it shows.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ![Le forum réuni](https://example.org/f.jpg)
    /// ```
    /// ```markdown content/news/nouvelle/en.md
    /// ---
    /// title: The forum meets
    /// ---
    ///
    /// The forum.
    /// ```
    ///
    /// ## How to fix it
    /// Add the image to the text that does not have it, with its alternative text in that language.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ![Le forum réuni](https://example.org/f.jpg)
    /// ```
    /// ```markdown content/news/nouvelle/en.md
    /// ---
    /// title: The forum meets
    /// ---
    ///
    /// ![The forum in session](https://example.org/f.jpg)
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Le nombre d’images diffère entre les deux langues de la page.
    ///
    /// ## Pourquoi
    /// Lorsqu’une image manque dans une langue, les personnes qui lisent cette langue n’ont pas
    /// l’information qu’elle donne.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter l’image au texte qui ne l’a pas, avec son texte de remplacement dans cette langue.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "L203" "images-differ" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for pair in pairs(portal) {
        let (source, translation) = (pair.source.images.len(), pair.translation.images.len());
        if source != translation {
            let diagnostic = findings.diagnostic(
                pair.meta,
                pair.first_unmatched(|outline| {
                    outline.images.iter().map(|image| (image.destination.as_str(), image.span)).collect()
                }),
            );
            let diagnostic = diagnostic.with("source", source).with("translation", translation);
            findings.report(pair.meta, diagnostic);
        }
    }
}
