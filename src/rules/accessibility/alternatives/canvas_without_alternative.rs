//! A drawing made by a script that nothing stands for.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A `canvas` with nothing that stands for what a script draws in it.
    ///
    /// ## Why
    /// Assistive technology gets nothing of a drawing but what is written for it.
    ///
    /// ## Example
    /// ```html
    /// <canvas id="requests"></canvas>
    /// ```
    ///
    /// ## How to fix it
    /// Say with `role="img"` and `aria-label` what it shows, or put the same as text or a table in the
    /// `canvas`; where it only adorns the page, `aria-hidden="true"`.
    ///
    /// ```html
    /// <canvas id="requests" role="img" aria-label="Requests rose from 410 to 655"></canvas>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.1.1 Non-text Content (A).
    ///
    /// # En français
    /// Un élément `canvas` où rien ne remplace ce qu’un script y dessine.
    ///
    /// ## Pourquoi
    /// D’un dessin, les technologies d’assistance n’ont que ce qui est écrit pour elles.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Dire par `role="img"` et `aria-label` ce qu’il montre, ou mettre la même chose en texte ou en
    /// tableau dans le `canvas`; s’il ne fait qu’orner la page, `aria-hidden="true"`.
    ///
    /// ## Source
    /// WCAG 2.2, 1.1.1 Contenu non textuel (A).
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
