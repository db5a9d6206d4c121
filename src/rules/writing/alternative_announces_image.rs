//! A text that stands for an image and says that it is one.

use crate::{
    resolve::Portal,
    rules::{
        findings::Findings, image_words::announces_image, rule::rule, excerpt::excerpt,
        writing::bodies::bodies,
    },
};

rule! {
    /// The text that stands for an image begins by saying that it is an image.
    ///
    /// ## Why
    /// Screen readers say “image” by themselves: their listeners hear it twice.
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
    /// Begin with what the image says.
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
    /// WCAG 2.2, 1.1.1 Non-text Content (A); W3C, Images Tutorial.
    ///
    /// # En français
    /// Le texte qui remplace une image commence par dire que c’est une image.
    ///
    /// ## Pourquoi
    /// Les lecteurs d’écran disent « image » d’eux-mêmes : on l’entend deux fois.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Commencer par ce que dit l’image.
    ///
    /// ## Source
    /// WCAG 2.2, 1.1.1 Contenu non textuel (A); W3C, tutoriel sur les images.
    "A912" "alternative-announces-image" Warning Portal
    wcag "1.1.1" impact Minor
}

fn check(portal: &Portal, findings: &mut Findings) {
    for body in bodies(portal) {
        for image in &body.outline.images {
            if announces_image(&image.alt, body.language.as_str()) {
                let diagnostic = findings.diagnostic(body.meta, image.span).with("text", excerpt(&image.alt));
                findings.report(body.meta, diagnostic);
            }
        }
    }
}
