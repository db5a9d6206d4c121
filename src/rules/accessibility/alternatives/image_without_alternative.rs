//! Image has no alternative text.

use crate::{
    aria::Role,
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Image has no alternative text.
    ///
    /// ## Why
    /// A person who cannot see the image hears the name of its file, or nothing. Neither describes
    /// what the image shows.
    ///
    /// ## Example
    /// ```html
    /// <img src="chart.png">
    /// ```
    ///
    /// ## How to fix it
    /// Describe in `alt` what the image shows. If it is decorative, leave `alt` empty.
    ///
    /// ```html
    /// <img src="chart.png" alt="Requests answered rose from 410 in 2019 to 655 in 2020">
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.1.1 Non-text Content (A); ACT rule 23a2a8.
    ///
    /// # En français
    /// L’image n’a pas de texte de remplacement.
    ///
    /// ## Pourquoi
    /// Une personne qui ne voit pas l’image entend le nom du fichier, ou rien. Ni l’un ni l’autre
    /// ne décrit ce que montre l’image.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Décrire dans `alt` ce que montre l’image. Si elle est décorative, laisser `alt` vide.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.1.1 Contenu non textuel (A); règle ACT 23a2a8.
    "A110" "image-without-alternative" Error Page
    wcag "1.1.1" act "23a2a8" impact Critical
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for image in page.elements() {
        let is_image = image.is("img") || image.explicit_role() == Some(Role::Img);
        if is_image && !image.is_hidden() && !image.is_presentational() && !image.is_named() {
            findings.report_violation(image);
        }
    }
}
