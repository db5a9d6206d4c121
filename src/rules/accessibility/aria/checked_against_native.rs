//! The `aria-checked` state contradicts the checkbox or radio button.

use crate::{
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// The `aria-checked` state contradicts the checkbox or radio button.
    ///
    /// ## Why
    /// People may see an unchecked box and hear that it is checked. HTML already gives the state,
    /// and updates it; `aria-checked` does not change by itself.
    ///
    /// ## Example
    /// ```html
    /// <label><input type="checkbox" aria-checked="true"> I take part</label>
    /// ```
    ///
    /// ## How to fix it
    /// Remove `aria-checked`. If the box is checked by default, use `checked`.
    ///
    /// ```html
    /// <label><input type="checkbox" checked> I take part</label>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 4.1.2 Name, Role, Value (A), and by ARIA in HTML, which does not allow
    /// `aria-checked` where it can contradict `checked`.
    ///
    /// # En français
    /// L’état `aria-checked` contredit la case à cocher ou le bouton d’option.
    ///
    /// ## Pourquoi
    /// On peut voir une case non cochée et entendre qu’elle est cochée. HTML indique déjà l’état et
    /// le met à jour; `aria-checked` ne change pas de lui-même.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer `aria-checked`. Si la case est cochée par défaut, utiliser `checked`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 4.1.2 Nom, rôle et valeur (A), et par ARIA in HTML, qui ne permet
    /// pas `aria-checked` là où il peut contredire `checked`.
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
            // Only a script can make a checkbox indeterminate.
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
