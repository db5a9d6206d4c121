//! Alternative text is a file name.

use crate::{
    resolve::Portal,
    rules::{
        excerpt::excerpt,
        file_names::{file, names_image, names_recorded, names_text, stem},
        findings::Findings,
        rule::rule,
        writing::body_outlines::body_outlines,
    },
};

rule! {
    /// Alternative text is a file name.
    ///
    /// ## Why
    /// A person who uses a screen reader hears “graphique underscore deux point p n g” and learns
    /// nothing about the image.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ![graphique_2.png](https://example.org/graphique_2.png)
    /// ```
    ///
    /// ## How to fix it
    /// Describe what the image shows, or add `{decorative}` if it is decorative.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ![Les demandes sont passées de 410 à 655](https://example.org/graphique_2.png)
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.1.1 Non-text Content (A); failure F30.
    ///
    /// # En français
    /// Le texte de remplacement est un nom de fichier.
    ///
    /// ## Pourquoi
    /// Une personne qui utilise un lecteur d’écran entend « graphique souligné deux point p n g »
    /// et n’apprend rien sur l’image.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Décrire ce que montre l’image, ou ajouter `{decorative}` si elle est décorative.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.1.1 Contenu non textuel (A); échec F30.
    "A910" "alternative-is-file-name" Warning Portal
    wcag "1.1.1" impact Serious
}

fn check(portal: &Portal, findings: &mut Findings) {
    for body in body_outlines(portal) {
        for image in &body.outline.images {
            if is_file_name(&image.alt, &image.destination) {
                let diagnostic = findings.diagnostic(body.meta, image.span).with("text", excerpt(&image.alt));
                findings.report(body.meta, diagnostic);
            }
        }
    }
}

fn is_file_name(alt: &str, destination: &str) -> bool {
    let alt = alt.trim().to_lowercase();
    let destination = destination.to_lowercase();
    let file = file(&destination);
    let stem = stem(&destination);
    // A stem that is a word may be what the image shows: `forum`.
    let is_stem = alt == stem && stem.contains(['_', '-']) && !stem.contains(' ');
    let is_named = names_image(&alt) || names_text(&alt) || names_recorded(&alt);
    is_named || alt == file && file.contains('.') || is_stem
}
