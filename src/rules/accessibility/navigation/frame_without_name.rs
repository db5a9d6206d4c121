//! A frame without a name.

use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A frame without a name.
    ///
    /// ## Why
    /// A screen reader announces a frame by its name. Without one, people must go in to learn what it
    /// holds: a map, a video, a form.
    ///
    /// ## Example
    /// ```html
    /// <iframe src="https://example.org/map"></iframe>
    /// ```
    ///
    /// ## How to fix it
    /// Say in `title` what the frame holds; take one that people have no use for out of their way with
    /// `aria-hidden="true"` and `tabindex="-1"`.
    ///
    /// ```html
    /// <iframe src="https://example.org/map" title="Map of the open data offices"></iframe>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Name, Role, Value (A); ACT rule cae760.
    ///
    /// # En français
    /// Un cadre sans nom.
    ///
    /// ## Pourquoi
    /// Un lecteur d’écran annonce un cadre par son nom. Sans nom, il faut y entrer pour savoir ce qu’il
    /// contient : une carte, une vidéo, un formulaire.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Dire dans `title` ce que contient le cadre; écarter avec `aria-hidden="true"` et `tabindex="-1"`
    /// celui qui ne sert à personne.
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Nom, rôle et valeur (A); règle ACT cae760.
    "A540" "frame-without-name" Error Page
    wcag "4.1.2" act "cae760" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for frame in page.named_any(&["frame", "iframe"]) {
        let is_reached = frame.tab_index().is_none_or(|index| index >= 0);
        let is_frame = frame.explicit_role() != Some(Role::None);
        if is_reached && is_frame && !frame.is_hidden() && !has_no_size(frame) && !frame.is_named() {
            findings.report_violation(frame);
        }
    }
}

/// A frame of no size is for programs: it counts visits, or carries messages.
fn has_no_size(frame: Element<'_>) -> bool {
    let is_none = |name: &str| frame.attr(name).is_some_and(|size| matches!(size.trim(), "0" | "0px" | "1" | "1px"));
    frame.is("iframe") && is_none("width") && is_none("height")
}
