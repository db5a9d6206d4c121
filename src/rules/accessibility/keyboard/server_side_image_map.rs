//! Server-side image map cannot be used with the keyboard.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Server-side image map cannot be used with the keyboard.
    ///
    /// ## Why
    /// The server receives the position of a click. The keyboard cannot choose a position, so the
    /// server always receives the same corner of the image.
    ///
    /// ## Example
    /// ```html
    /// <a href="/region"><img src="regions.png" alt="Regions of Québec" ismap></a>
    /// ```
    ///
    /// ## How to fix it
    /// Make each region a link, with a `map` and `area` elements or a list next to the image.
    ///
    /// ```html
    /// <img src="regions.png" alt="Regions of Québec" usemap="#regions">
    /// <map name="regions"><area shape="rect" coords="0,0,90,60" href="/gaspesie" alt="Gaspésie"></map>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 2.1.1 Keyboard (A), for regions that have no other link; HTML,
    /// attribute `ismap`.
    ///
    /// # En français
    /// L’image cliquable côté serveur n’est pas utilisable au clavier.
    ///
    /// ## Pourquoi
    /// Le serveur reçoit la position du clic. Le clavier ne permet pas de choisir une position : le
    /// serveur reçoit toujours le même coin de l’image.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Faire de chaque région un hyperlien, avec une `map` et des `area`, ou avec une liste à côté
    /// de l’image.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 2.1.1 Clavier (A), pour les régions qui n’ont pas d’autre hyperlien;
    /// HTML, attribut `ismap`.
    "A421" "server-side-image-map" Warning Page
    wcag "2.1.1" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for image in page.named("img").filter(|image| image.has("ismap") && !image.has("usemap")) {
        let is_sent = image.ancestors().any(|it| it.is("a") && it.has("href"));
        if is_sent && image.is_visible() {
            // The page may contain the same links elsewhere.
            findings.report(image, findings.needs_review());
        }
    }
}
