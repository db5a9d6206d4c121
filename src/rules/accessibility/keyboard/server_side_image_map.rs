//! An image in a link whose server must know where it was clicked.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// An image in a link that sends the server the place where it was clicked.
    ///
    /// ## Why
    /// The keyboard clicks on no place, and a screen reader knows of none: whatever region is meant, the
    /// server gets the same corner.
    ///
    /// ## Example
    /// ```html
    /// <a href="/region"><img src="regions.png" alt="Regions of Québec" ismap></a>
    /// ```
    ///
    /// ## How to fix it
    /// Make a link of each place, with a `map` of `area` or a list beside the image.
    ///
    /// ```html
    /// <img src="regions.png" alt="Regions of Québec" usemap="#regions">
    /// <map name="regions"><area shape="rect" coords="0,0,90,60" href="/gaspesie" alt="Gaspésie"></map>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 2.1.1 Keyboard (A); HTML, attribute `ismap`.
    ///
    /// # En français
    /// Une image dans un hyperlien qui envoie au serveur l’endroit où l’on a cliqué.
    ///
    /// ## Pourquoi
    /// Le clavier ne clique nulle part en particulier, et un lecteur d’écran ne connaît aucun endroit : quelle
    /// que soit la région voulue, le serveur reçoit le même coin.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Faire de chaque endroit un hyperlien, avec une `map` et ses `area`, ou une liste à côté de l’image.
    ///
    /// ## Source
    /// WCAG 2.2, 2.1.1 Clavier (A); HTML, attribut `ismap`.
    "A421" "server-side-image-map" Warning Page
    wcag "2.1.1" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for image in page.named("img").filter(|image| image.has("ismap") && !image.has("usemap")) {
        let is_sent = image.ancestors().any(|it| it.is("a") && it.has("href"));
        if is_sent && image.is_visible() {
            // The same links may stand elsewhere on the page.
            findings.report(image, findings.needs_review());
        }
    }
}
