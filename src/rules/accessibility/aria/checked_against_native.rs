//! A state that says the contrary of the box.

use crate::{
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// An `aria-checked` that says the contrary of what the box or the button of HTML is.
    ///
    /// ## Why
    /// People see a box that is not checked, and may hear that it is. HTML already says its state, and
    /// changes it when people do; `aria-checked` stays as it is.
    ///
    /// ## Example
    /// ```html
    /// <label><input type="checkbox" aria-checked="true"> I take part</label>
    /// ```
    ///
    /// ## How to fix it
    /// Take `aria-checked` away; for a box that is checked from the start, write `checked`.
    ///
    /// ```html
    /// <label><input type="checkbox" checked> I take part</label>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Name, Role, Value (A); ARIA in HTML, `checked`: `aria-checked` must not stand where
    /// the two can differ.
    ///
    /// # En français
    /// Un `aria-checked` qui dit le contraire de ce qu’est la case ou le bouton d’option de HTML.
    ///
    /// ## Pourquoi
    /// On voit une case qui n’est pas cochée, et on peut entendre qu’elle l’est. HTML dit déjà son état, et
    /// le change avec elle; `aria-checked` reste tel quel.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer `aria-checked`; pour une case cochée dès le départ, écrire `checked`.
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Nom, rôle et valeur (A); ARIA in HTML, `checked` : pas de `aria-checked` là où les
    /// deux peuvent différer.
    "A831" "checked-against-native" Error Page
    wcag "4.1.2" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for field in page.named("input").filter(|field| !field.is_hidden() && is_ticked(*field)) {
        let Some(said) = field.attr("aria-checked").map(str::trim) else { continue };
        let is = field.has("checked");
        let diagnostic = match said.to_ascii_lowercase().as_str() {
            "true" if !is => findings.violation(),
            "false" if is => findings.violation(),
            // Only a script can make a box neither.
            "mixed" => findings.needs_review(),
            _ => continue,
        };
        let state = if is { "checked" } else { "unchecked" };
        findings.report(field, diagnostic.with("value", said.to_ascii_lowercase()).with("state", state));
    }
}

fn is_ticked(field: Element<'_>) -> bool {
    matches!(field.input_type().as_str(), "checkbox" | "radio")
}
