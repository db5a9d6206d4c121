//! The `canvas` element has no alternative text.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// The `canvas` element has no alternative text.
    ///
    /// ## Why
    /// Assistive technology cannot read what a script draws: it needs text.
    ///
    /// ## Example
    /// ```html
    /// <canvas id="requests"></canvas>
    /// ```
    ///
    /// ## How to fix it
    /// Add `role="img"` and an `aria-label` that describes the drawing, or put the same information
    /// in the `canvas` as text or a table. If the drawing is decorative, add `aria-hidden="true"`.
    ///
    /// ```html
    /// <canvas id="requests" role="img" aria-label="Requests rose from 410 to 655"></canvas>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.1.1 Non-text Content (A).
    ///
    /// # En français
    /// L’élément `canvas` n’a pas de texte de remplacement.
    ///
    /// ## Pourquoi
    /// Les technologies d’assistance ne peuvent pas lire ce qu’un script dessine : il leur faut du
    /// texte.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter `role="img"` et un `aria-label` qui décrit le dessin, ou mettre la même information
    /// dans le `canvas`, en texte ou en tableau. Si le dessin est décoratif, ajouter
    /// `aria-hidden="true"`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.1.1 Contenu non textuel (A).
    "A115" "canvas-without-alternative" Warning Page
    wcag "1.1.1" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for canvas in page.named("canvas") {
        let is_silent = || {
            canvas.explicit_role().is_none()
                && !canvas.is_named()
                && canvas.visible_text().is_empty()
                && canvas.children().next().is_none()
        };
        if !canvas.is_hidden() && is_silent() {
            findings.report(canvas, findings.needs_review());
        }
    }
}
