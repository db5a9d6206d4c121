//! An image that nothing stands for.

use crate::{
    aria::Role,
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// An image without a text that stands for it.
    ///
    /// ## Why
    /// A person who does not see the image hears its file name, or nothing. Neither says what the image
    /// says.
    ///
    /// ## Example
    /// ```html
    /// <img src="chart.png">
    /// ```
    ///
    /// ## How to fix it
    /// Write what the image says in `alt`; for one that only adorns the page, an empty `alt`.
    ///
    /// ```html
    /// <img src="chart.png" alt="Requests answered rose from 410 in 2019 to 655 in 2020">
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.1.1 Non-text Content (A); ACT rule 23a2a8.
    ///
    /// # En français
    /// Une image que rien ne remplace.
    ///
    /// ## Pourquoi
    /// Qui ne voit pas l’image entend le nom de son fichier, ou rien. Ni l’un ni l’autre ne dit ce
    /// que dit l’image.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire dans `alt` ce que dit l’image; pour une image qui ne fait qu’orner la page, laisser
    /// `alt` vide.
    ///
    /// ## Source
    /// WCAG 2.2, 1.1.1 Contenu non textuel (A); règle ACT 23a2a8.
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
