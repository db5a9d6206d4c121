//! Text blinks or scrolls and cannot be stopped.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Text blinks or scrolls and cannot be stopped.
    ///
    /// ## Why
    /// Moving text is distracting, scrolls faster than some people can read, and cannot be paused.
    ///
    /// ## Example
    /// ```html
    /// <marquee>Offices are closed on Monday</marquee>
    /// ```
    ///
    /// ## How to fix it
    /// Use text that does not move. To animate it, use a style and add a button that stops it.
    ///
    /// ```html
    /// <p>Offices are closed on Monday</p>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 2.2.2 Pause, Stop, Hide (A).
    ///
    /// # En français
    /// Un texte clignote ou défile sans pouvoir être arrêté.
    ///
    /// ## Pourquoi
    /// Un texte en mouvement distrait, défile trop vite pour certaines personnes et ne peut pas
    /// être mis en pause.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Utiliser un texte fixe. Pour l’animer, utiliser un style et ajouter un bouton qui l’arrête.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 2.2.2 Mettre en pause, arrêter, masquer (A).
    "A416" "moving-text" Error Page
    wcag "2.2.2" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for element in page.named_any(&["blink", "marquee"]) {
        let stands = element.attr_is("scrollamount", "0");
        let is_short = element.attr("loop").is_some_and(|times| times.trim().parse::<u8>().is_ok());
        if !element.is_visible() || stands {
            continue;
        }
        // It stops by itself, possibly within five seconds.
        let diagnostic = if is_short { findings.needs_review() } else { findings.violation() };
        findings.report(element, diagnostic.with("element", element.tag()));
    }
}
