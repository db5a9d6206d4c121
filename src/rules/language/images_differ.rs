//! Two languages of a page that do not have the same number of images.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, language::pairs::pairs, rule::rule},
};

rule! {
    /// Two languages of a page that do not have the same number of images.
    ///
    /// ## Why
    /// An image that one language lacks is an explanation its readers do not get.
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
    /// Add the image to the text that lacks it, with its alternative text in that language.
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
    /// Parvis, content model: the two languages of a page agree in structure.
    ///
    /// # En français
    /// Deux langues d’une page qui n’ont pas le même nombre d’images.
    ///
    /// ## Pourquoi
    /// Une image qui manque dans une langue est une explication que ses lecteurs n’ont pas.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter l’image au texte qui ne l’a pas, avec son texte de remplacement dans cette langue.
    ///
    /// ## Source
    /// Modèle de contenu de Parvis : les deux langues d’une page ont la même structure.
    "L203" "images-differ" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for pair in pairs(portal) {
        let (source, translation) = (pair.source.images.len(), pair.translation.images.len());
        if source != translation {
            let diagnostic = findings.diagnostic(pair.head, pair.odd(|outline| outline.images.iter().map(|image| (image.destination.as_str(), image.span)).collect()));
            let diagnostic = diagnostic.with("source", source).with("translation", translation);
            findings.report(pair.head, diagnostic);
        }
    }
}
