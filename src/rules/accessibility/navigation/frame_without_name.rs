//! Frame has no accessible name.

use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Frame has no accessible name.
    ///
    /// ## Why
    /// Screen readers announce a frame by its name. Without one, people must enter the frame to
    /// find out whether it contains a map, a video or a form.
    ///
    /// ## Example
    /// ```html
    /// <iframe src="https://example.org/map"></iframe>
    /// ```
    ///
    /// ## How to fix it
    /// Add a `title` that says what the frame contains. If the frame is not meant for people, hide
    /// it with `aria-hidden="true"` and `tabindex="-1"`.
    ///
    /// ```html
    /// <iframe src="https://example.org/map" title="Map of the open data offices"></iframe>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 4.1.2 Name, Role, Value (A); ACT rule cae760.
    ///
    /// # En français
    /// Le cadre n’a pas de nom accessible.
    ///
    /// ## Pourquoi
    /// Les lecteurs d’écran annoncent un cadre par son nom. Sans nom, il faut entrer dans le cadre
    /// pour savoir s’il contient une carte, une vidéo ou un formulaire.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter un `title` qui indique ce que contient le cadre. Si le cadre n’est pas destiné aux
    /// personnes, le cacher avec `aria-hidden="true"` et `tabindex="-1"`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 4.1.2 Nom, rôle et valeur (A); règle ACT cae760.
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

/// Returns `true` if the frame is too small to be visible: a script uses it for statistics or messages.
fn has_no_size(frame: Element<'_>) -> bool {
    let is_none =
        |name: &str| frame.attr(name).is_some_and(|size| matches!(size.trim(), "0" | "0px" | "1" | "1px"));
    frame.is("iframe") && is_none("width") && is_none("height")
}
