//! An image whose caption is also what stands for it.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule, excerpt::excerpt, writing::bodies::bodies},
};

rule! {
    /// The caption of an image and the text that stands for it are the same.
    ///
    /// ## Why
    /// A screen reader reads both: the same words twice, and nothing of what the image shows.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ![Le forum à Québec](https://example.org/forum.jpg "Le forum à Québec")
    /// ```
    ///
    /// ## How to fix it
    /// Describe in brackets what the image shows, and leave to the caption what everyone reads.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ![Trente personnes autour d’une table](https://example.org/forum.jpg "Le forum à Québec")
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.1.1 Non-text Content (A).
    ///
    /// # En français
    /// La légende d’une image et le texte qui la remplace sont les mêmes.
    ///
    /// ## Pourquoi
    /// Un lecteur d’écran lit les deux : deux fois les mêmes mots, et rien de ce que montre l’image.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Décrire entre crochets ce que montre l’image, et laisser à la légende ce que tout le monde lit.
    ///
    /// ## Source
    /// WCAG 2.2, 1.1.1 Contenu non textuel (A).
    "A911" "alternative-repeats-caption" Warning Portal
    wcag "1.1.1" impact Minor
}

fn check(portal: &Portal, findings: &mut Findings) {
    for body in bodies(portal) {
        for image in &body.outline.images {
            if same(&image.alt, &image.caption) {
                let diagnostic = findings.diagnostic(body.meta, image.span).with("text", excerpt(&image.alt));
                findings.report(body.meta, diagnostic);
            }
        }
    }
}

/// Whether both say the same, capitals and the stop at the end aside.
fn same(alt: &str, caption: &str) -> bool {
    let plain = |text: &str| text.trim().trim_end_matches('.').to_lowercase();
    !alt.is_empty() && plain(alt) == plain(caption)
}
