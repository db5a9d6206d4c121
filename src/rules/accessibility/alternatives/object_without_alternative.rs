//! Embedded image, audio or video has no alternative text.

use super::sources;
use crate::{
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Embedded image, audio or video has no alternative text.
    ///
    /// ## Why
    /// People who cannot see or hear it do not know what it contains.
    ///
    /// ## Example
    /// ```html
    /// <object data="map.png" type="image/png"></object>
    /// ```
    ///
    /// ## How to fix it
    /// Describe the content in `aria-label` or `title`.
    ///
    /// ```html
    /// <object data="map.png" type="image/png" aria-label="The twelve regions and their offices"></object>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.1.1 Non-text Content (A); technique H53; ACT rule 8fc3b6.
    ///
    /// # En français
    /// Le contenu intégré (image, audio ou vidéo) n’a pas de texte de remplacement.
    ///
    /// ## Pourquoi
    /// Les personnes qui ne peuvent pas le voir ou l’entendre ne savent pas ce qu’il contient.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Décrire le contenu dans `aria-label` ou `title`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.1.1 Contenu non textuel (A); technique H53; règle ACT 8fc3b6.
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
            // An SVG file may contain its own accessible name.
            let is_drawing = kind.is_some_and(|it| it.contains("svg")) || address.contains("svg");
            let diagnostic = if is_drawing { findings.needs_review() } else { findings.violation() };
            findings.report(object, diagnostic);
        }
    }
}

/// Returns `true` if the element contains a text alternative for what it embeds.
fn has_fallback(object: Element<'_>) -> bool {
    !object.visible_text().is_empty()
        || object.descendants().any(|it| it.is_any(&["img", "object", "iframe"]) && it.is_named())
}
