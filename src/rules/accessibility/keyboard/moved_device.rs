//! Script responds to device motion.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Script responds to device motion.
    ///
    /// ## Why
    /// People whose device is mounted on a wheelchair cannot shake or tilt it. People whose hands
    /// shake may do so without meaning to.
    ///
    /// ## Example
    /// ```html
    /// <script>window.addEventListener('devicemotion', undo)</script>
    /// ```
    ///
    /// ## How to fix it
    /// Offer the same action in the page, such as a button, and a way to turn motion off.
    ///
    /// ```html
    /// <button onclick="undo()">Undo</button>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 2.5.4 Motion Actuation (A); ACT rules 7677a9 and c249d5.
    ///
    /// # En français
    /// Un script réagit au mouvement de l’appareil.
    ///
    /// ## Pourquoi
    /// Les personnes dont l’appareil est fixé à un fauteuil roulant ne peuvent ni le secouer ni
    /// l’incliner. Celles dont les mains tremblent peuvent le faire sans le vouloir.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Permettre la même action dans la page, par exemple avec un bouton, et offrir un moyen de
    /// désactiver le mouvement.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 2.5.4 Activation par le mouvement (A); règles ACT 7677a9 et c249d5.
    "A420" "moved-device" Warning Page
    wcag "2.5.4" act "7677a9" "c249d5" impact Moderate
}

const EVENTS: &[&str] = &["devicemotion", "deviceorientation"];

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for script in page.named("script").filter(|script| !script.has("src")) {
        let text = script.text();
        if let Some(event) = EVENTS.iter().find(|event| text.contains(*event)) {
            findings.report(script, findings.needs_review().with("event", *event));
        }
    }
    for body in page.named("body") {
        let handler = body
            .attributes()
            .map(|(name, _)| name)
            .find(|name| name.strip_prefix("on").is_some_and(|event| EVENTS.contains(&event)));
        if let Some(handler) = handler {
            findings.report(body, findings.needs_review().with("event", handler));
        }
    }
}
