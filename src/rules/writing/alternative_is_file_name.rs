//! A text that stands for an image and is the name of its file.

use crate::{
    resolve::Portal,
    rules::{file_names::{file, names_image, names_recorded, names_text, stem}, findings::Findings, rule::rule, excerpt::excerpt, writing::bodies::bodies},
};

rule! {
    /// The text that stands for an image is the name of its file.
    ///
    /// ## Why
    /// A person who does not see the image hears “graphique underscore deux point p n g”, and learns
    /// nothing of what it says.
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
    /// Write what the image says; add `{decorative}` if it only adorns the page.
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
    /// WCAG 2.2, 1.1.1 Non-text Content (A), failure F30.
    ///
    /// # En français
    /// Le texte qui remplace une image est le nom de son fichier.
    ///
    /// ## Pourquoi
    /// Qui ne voit pas l’image entend « graphique souligné deux point p n g », et n’apprend rien de ce
    /// qu’elle dit.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire ce que dit l’image; ajouter `{decorative}` si elle ne fait qu’orner la page.
    ///
    /// ## Source
    /// WCAG 2.2, 1.1.1 Contenu non textuel (A), échec F30.
    "A910" "alternative-is-file-name" Warning Portal
    wcag "1.1.1" impact Serious
}

fn check(portal: &Portal, findings: &mut Findings) {
    for body in bodies(portal) {
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
