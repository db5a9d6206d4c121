//! Alternative text begins by announcing an image.

use crate::{
    resolve::Portal,
    rules::{
        excerpt::excerpt, findings::Findings, image_words::announces_image, rule::rule,
        writing::body_outlines::body_outlines,
    },
};

rule! {
    /// Alternative text begins by announcing an image.
    ///
    /// ## Why
    /// Screen readers already announce images: people hear “image” twice.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ![Image de trente personnes autour d’une table](https://example.org/forum.jpg)
    /// ```
    ///
    /// ## How to fix it
    /// Begin with what the image shows.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ![Trente personnes autour d’une table](https://example.org/forum.jpg)
    /// ```
    ///
    /// ## Source
    /// Recommended by the W3C Images Tutorial, “Tips and Tricks”, to meet WCAG 2.2, 1.1.1 Non-text
    /// Content (A).
    ///
    /// # En français
    /// Le texte de remplacement commence par annoncer une image.
    ///
    /// ## Pourquoi
    /// Les lecteurs d’écran annoncent déjà les images : on entend le mot « image » deux fois.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Commencer par ce que montre l’image.
    ///
    /// ## Source
    /// Recommandé par le tutoriel du W3C sur les images, « Tips and Tricks », pour respecter les
    /// WCAG 2.2, 1.1.1 Contenu non textuel (A).
    "A912" "alternative-announces-image" Warning Portal
    wcag "1.1.1" impact Minor
}

fn check(portal: &Portal, findings: &mut Findings) {
    for body in body_outlines(portal) {
        for image in &body.outline.images {
            if announces_image(&image.alt, body.language.as_str()) {
                let diagnostic = findings.diagnostic(body.meta, image.span).with("text", excerpt(&image.alt));
                findings.report(body.meta, diagnostic);
            }
        }
    }
}
