//! Text that blinks or passes by.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Text that blinks or passes by.
    ///
    /// ## Why
    /// It draws the eye from all else, passes faster than some can read, and nothing stops it.
    ///
    /// ## Example
    /// ```html
    /// <marquee>Offices are closed on Monday</marquee>
    /// ```
    ///
    /// ## How to fix it
    /// Write it as text that stays, or move it with a style and a button that stops it.
    ///
    /// ```html
    /// <p>Offices are closed on Monday</p>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 2.2.2 Pause, Stop, Hide (A).
    ///
    /// # En français
    /// Un texte qui clignote ou défile.
    ///
    /// ## Pourquoi
    /// Il détourne les yeux de tout le reste, passe plus vite que certains ne lisent, et rien ne
    /// l’arrête.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// L’écrire comme un texte qui reste, ou l’animer par un style, avec un bouton qui l’arrête.
    ///
    /// ## Source
    /// WCAG 2.2, 2.2.2 Mettre en pause, arrêter, masquer (A).
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
        // It stops by itself in the end: within five seconds or not.
        let diagnostic = if is_short { findings.needs_review() } else { findings.violation() };
        findings.report(element, diagnostic.with("element", element.tag()));
    }
}
