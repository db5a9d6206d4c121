//! Alternative text repeats the caption.

use crate::{
    resolve::Portal,
    rules::{excerpt::excerpt, findings::Findings, rule::rule, writing::body_outlines::body_outlines},
};

rule! {
    /// Alternative text repeats the caption.
    ///
    /// ## Why
    /// Screen readers read both: people hear the same words twice, and nothing describes the image.
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
    /// Describe between the brackets what the image shows, and leave the caption as it is.
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
    /// Recommended by the HTML Standard, “Requirements for providing text to act as an alternative
    /// for images”, to meet WCAG 2.2, 1.1.1 Non-text Content (A).
    ///
    /// # En français
    /// Le texte de remplacement répète la légende.
    ///
    /// ## Pourquoi
    /// Les lecteurs d’écran lisent les deux : on entend deux fois les mêmes mots, et rien ne décrit
    /// l’image.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Décrire entre les crochets ce que montre l’image, et garder la légende telle quelle.
    ///
    /// ## Source
    /// Recommandé par la norme HTML, « Requirements for providing text to act as an alternative for
    /// images », pour respecter les WCAG 2.2, 1.1.1 Contenu non textuel (A).
    "A911" "alternative-repeats-caption" Warning Portal
    wcag "1.1.1" impact Minor
}

fn check(portal: &Portal, findings: &mut Findings) {
    for body in body_outlines(portal) {
        for image in &body.outline.images {
            if same(&image.alt, &image.caption) {
                let diagnostic = findings.diagnostic(body.meta, image.span).with("text", excerpt(&image.alt));
                findings.report(body.meta, diagnostic);
            }
        }
    }
}

/// Returns `true` if both texts are the same, except for case and final periods, and not empty.
fn same(alt: &str, caption: &str) -> bool {
    let plain = |text: &str| text.trim().trim_end_matches('.').to_lowercase();
    !alt.is_empty() && plain(alt) == plain(caption)
}
