//! A script that acts on how the device is moved.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A script that acts on how the device is moved or held.
    ///
    /// ## Why
    /// People whose device is fixed to a wheelchair cannot shake or tilt it, and people who tremble do
    /// so without meaning to.
    ///
    /// ## Example
    /// ```html
    /// <script>window.addEventListener('devicemotion', undo)</script>
    /// ```
    ///
    /// ## How to fix it
    /// Offer the same in the page, with a button for instance, and a way to switch the motion off.
    ///
    /// ```html
    /// <button onclick="undo()">Undo</button>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 2.5.4 Motion Actuation (A); ACT rules 7677a9, c249d5.
    ///
    /// # En français
    /// Un script qui agit selon la façon de bouger ou de tenir l’appareil.
    ///
    /// ## Pourquoi
    /// Qui a un appareil fixé à son fauteuil roulant ne peut ni le secouer ni l’incliner; qui tremble
    /// le fait sans le vouloir.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Offrir la même chose dans la page, par un bouton par exemple, et un moyen de désactiver le
    /// mouvement.
    ///
    /// ## Source
    /// WCAG 2.2, 2.5.4 Activation par le mouvement (A); règles ACT 7677a9, c249d5.
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
        let handler = body.attributes().map(|(name, _)| name).find(|name| {
            name.strip_prefix("on").is_some_and(|event| EVENTS.contains(&event))
        });
        if let Some(handler) = handler {
            findings.report(body, findings.needs_review().with("event", handler));
        }
    }
}
