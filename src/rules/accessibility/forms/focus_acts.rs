//! Something that acts when the focus comes.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule, excerpt::excerpt},
};

rule! {
    /// Something that leaves the page, opens a window or drops the focus as soon as the focus comes.
    ///
    /// ## Why
    /// With the keyboard, people pass over what they do not use: passing must change nothing.
    ///
    /// ## Example
    /// ```html
    /// <a href="/help" onfocus="window.open(this.href)">Help</a>
    /// ```
    ///
    /// ## How to fix it
    /// Act when people press it, with `onclick`.
    ///
    /// ```html
    /// <a href="/help">Help</a>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 3.2.1 On Focus (A).
    ///
    /// # En français
    /// Un élément qui quitte la page, ouvre une fenêtre ou rejette le focus dès que le focus arrive.
    ///
    /// ## Pourquoi
    /// Au clavier, on passe par ce dont on ne se sert pas : y passer ne doit rien changer.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Agir quand on appuie, avec `onclick`.
    ///
    /// ## Source
    /// WCAG 2.2, 3.2.1 Au focus (A).
    "A714" "focus-acts" Warning Page
    wcag "3.2.1" impact Serious
}

const ACTS: &[&str] = &["blur()", "location", "submit(", "window.open"];

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for element in page.with_attribute("onfocus") {
        let Some(script) = element.attr("onfocus") else { continue };
        if element.is_visible() && ACTS.iter().any(|call| script.contains(call)) {
            findings.report(element, findings.needs_review().with("script", excerpt(script)));
        }
    }
}
