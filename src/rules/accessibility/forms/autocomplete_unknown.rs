//! The `autocomplete` value is unknown, or does not match the type of the field.

use super::{
    autofill::{AutofillValue, classify, field_name, known},
    control_groups::{Compatibility, compatibility},
    purpose::purpose,
};
use crate::{
    dom::{Document, Element},
    rules::{
        accessibility::spelling::{is_near, with_nearest},
        excerpt::excerpt,
        page::PageFindings,
        rule::rule,
    },
};

rule! {
    /// The `autocomplete` value is unknown, or does not match the type of the field.
    ///
    /// ## Why
    /// With `autocomplete`, browsers fill in the field, and some tools show an icon of what it asks
    /// for. A value that is not in the HTML list, or not in the right order, has no effect. A value
    /// for another type of field has none either: a number field cannot take an email address.
    ///
    /// ## Example
    /// ```html
    /// <label>Postal code <input autocomplete="postcode"></label>
    /// ```
    ///
    /// ## How to fix it
    /// Use the value that HTML defines for what the field asks for. If needed, put before it
    /// `section-…`, then `shipping` or `billing`, then `home`, `work` or `mobile`.
    ///
    /// ```html
    /// <label>Postal code <input autocomplete="postal-code"></label>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.3.5 Identify Input Purpose (AA), and by the HTML Standard,
    /// “Autofill”; ACT rule 73f2c2.
    ///
    /// # En français
    /// La valeur de `autocomplete` est inconnue, ou ne correspond pas au type du champ.
    ///
    /// ## Pourquoi
    /// Grâce à `autocomplete`, les navigateurs remplissent le champ, et certains outils montrent
    /// une icône de ce qu’il demande. Une valeur qui n’est pas dans la liste de HTML, ou qui n’est
    /// pas dans le bon ordre, n’a aucun effet. Une valeur prévue pour un autre type de champ non
    /// plus : un champ numérique ne peut pas recevoir une adresse de courriel.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Utiliser la valeur que HTML définit pour ce que demande le champ. La faire précéder, au
    /// besoin, de `section-…`, puis de `shipping` ou `billing`, puis de `home`, `work` ou `mobile`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.3.5 Identifier la finalité de la saisie (AA), et par la norme
    /// HTML, « Autofill »; règle ACT 73f2c2.
    "A710" "autocomplete-unknown" Error Page
    wcag "1.3.5" act "73f2c2" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for field in page.named_any(&["input", "select", "textarea"]) {
        let Some(value) = field.attr("autocomplete") else { continue };
        if !is_filled_in(field) {
            continue;
        }
        let written = excerpt(value);
        let is_certain = match classify(value) {
            AutofillValue::Valid => {
                of_other_field(field, value, findings);
                continue;
            }
            AutofillValue::Misordered => true,
            // A custom value is harmless where no personal information is asked for.
            AutofillValue::Unknown => {
                purpose(field).is_some() || is_near(&written, known(), findings.reported.len())
            }
        };
        let diagnostic = if is_certain { findings.violation() } else { findings.needs_review() };
        let diagnostic = diagnostic.with("kind", "unknown").with("value", written.clone());
        findings.report(field, with_nearest(diagnostic, &written, known(), findings.reported.len()));
    }
}

/// Reports a value that HTML does not allow on this type of field.
fn of_other_field<'d>(field: Element<'d>, value: &str, findings: &mut PageFindings<'d>) {
    let Some(word) = field_name(value) else { return };
    let diagnostic = match compatibility(field, word) {
        Compatibility::Matches => return,
        Compatibility::Tolerated => findings.needs_review(),
        Compatibility::Incompatible => findings.violation(),
    };
    let diagnostic = diagnostic.with("kind", "type").with("value", word).with("type", field.input_type());
    findings.report(field, diagnostic.with("nearest", "none"));
}

/// Returns `true` if users can see the field and enter a value.
fn is_filled_in(field: Element<'_>) -> bool {
    let kind = field.input_type();
    let is_text = !matches!(
        kind.as_str(),
        "button" | "checkbox" | "file" | "hidden" | "image" | "radio" | "reset" | "submit"
    );
    is_text
        && field.is_visible()
        && !field.is_inert()
        && !field.is_disabled()
        && !field.attr_is("aria-disabled", "true")
        && field.tab_index().is_none_or(|index| index >= 0)
}
