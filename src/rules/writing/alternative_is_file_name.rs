//! A text that stands for an image and is the name of its file.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule, writing::bodies::{bodies, cut}},
};

rule! {
    /// The text that stands for an image is the name of its file.
    ///
    /// ## Why
    /// Who does not see the image hears “graphique underscore deux point p n g”, and learns nothing of
    /// what it says.
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
    /// ## How to mend it
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

fn check(portal: &Portal, found: &mut Findings) {
    for body in bodies(portal) {
        for image in &body.outline.images {
            if is_file_name(&image.alt, &image.destination) {
                let told = found.at(body.head, image.span).with("text", cut(&image.alt));
                found.tell(body.head, told);
            }
        }
    }
}

/// How the names of files of images end.
const ENDINGS: &[&str] =
    &["avif", "bmp", "gif", "heic", "jfif", "jpeg", "jpg", "pdf", "png", "svg", "tif", "tiff", "webp"];
/// How cameras and screens name what they record.
const RECORDED: &[&str] = &["dsc", "dscf", "dscn", "img", "pxl", "screenshot", "scan"];

fn is_file_name(alt: &str, destination: &str) -> bool {
    let alt = alt.to_lowercase();
    let path = destination.split(['?', '#']).next().unwrap_or_default().to_lowercase();
    let file = path.rsplit('/').next().unwrap_or_default();
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let ends = alt.rsplit_once('.').is_some_and(|(name, ending)| {
        ENDINGS.contains(&ending) && !name.is_empty() && !name.contains(char::is_whitespace)
    });
    // A stem that is a word may be what the image shows: `forum`.
    let is_stem = alt == stem && stem.contains(['_', '-']) && !stem.contains(' ');
    let recorded = alt.split(['_', '-', ' ']).next().is_some_and(|first| RECORDED.contains(&first));
    let is_number = |rest: &str| rest.chars().all(|it| it.is_ascii_digit() || "_- ".contains(it));
    let numbered = alt.split_once(['_', '-', ' ']).is_some_and(|(_, rest)| is_number(rest));
    ends || alt == file && file.contains('.') || is_stem || recorded && numbered
}
