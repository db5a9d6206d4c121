//! An embedded image, sound or film that nothing stands for.

use super::sources;
use crate::{
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// An `object` or `embed` that shows an image, a sound or a film, with no text for it.
    ///
    /// ## Why
    /// People who do not see or hear it are told nothing of what it says.
    ///
    /// ## Example
    /// ```html
    /// <object data="map.png" type="image/png"></object>
    /// ```
    ///
    /// ## How to fix it
    /// Name it with `aria-label` or `title`.
    ///
    /// ```html
    /// <object data="map.png" type="image/png" aria-label="The twelve regions and their offices"></object>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.1.1 Non-text Content (A); technique H53; ACT rule 8fc3b6.
    ///
    /// # En français
    /// Un élément `object` ou `embed` qui montre une image, un son ou un film, sans texte qui le
    /// remplace.
    ///
    /// ## Pourquoi
    /// Qui ne le voit pas ou ne l’entend pas n’apprend rien de ce qu’il dit.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Le nommer par `aria-label` ou `title`.
    ///
    /// ## Source
    /// WCAG 2.2, 1.1.1 Contenu non textuel (A); technique H53; règle ACT 8fc3b6.
    "A112" "object-without-alternative" Error Page
    wcag "1.1.1" act "8fc3b6" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for (name, address) in [("object", "data"), ("embed", "src")] {
        for object in page.named(name) {
            let Some(address) = object.attr(address).map(str::trim).filter(|it| !it.is_empty()) else {
                continue;
            };
            let kind = object.attr("type");
            if !sources::shows_media(kind, address)
                || object.is_hidden()
                || object.is_presentational()
                || object.is_named()
                || has_fallback(object)
            {
                continue;
            }
            // A drawing of its own may name itself, in its own file.
            let is_drawing = kind.is_some_and(|it| it.contains("svg")) || address.contains("svg");
            let diagnostic = if is_drawing { findings.needs_review() } else { findings.violation() };
            findings.report(object, diagnostic);
        }
    }
}

/// Whether something stands in it for those who cannot have what it shows.
fn has_fallback(object: Element<'_>) -> bool {
    !object.visible_text().is_empty()
        || object.descendants().any(|it| it.is_any(&["img", "object", "iframe"]) && it.is_named())
}
