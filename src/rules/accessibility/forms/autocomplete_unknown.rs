//! An `autocomplete` that browsers do not know.

use super::{
    autofill::{Said, asked, known, said},
    control_groups::{Fit, fit},
    purpose::purpose,
};
use crate::{
    dom::{Document, Element},
    rules::{accessibility::spelling::{is_near, with_nearest}, page::PageFindings, rule::rule, excerpt::excerpt},
};

rule! {
    /// An `autocomplete` that browsers do not know, or that HTML has for fields of another type.
    ///
    /// ## Why
    /// With it, browsers fill a field in by themselves and some tools show a picture of what it asks. A
    /// word that is not in the list, or not in its order, does neither; nor can an email address be filled
    /// in where a number is written.
    ///
    /// ## Example
    /// ```html
    /// <label>Postal code <input autocomplete="postcode"></label>
    /// ```
    ///
    /// ## How to fix it
    /// Write the word that HTML has for what the field asks; before it, if need be, `section-…`, then
    /// `shipping` or `billing`, then `home`, `work` or `mobile`.
    ///
    /// ```html
    /// <label>Postal code <input autocomplete="postal-code"></label>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.5 Identify Input Purpose (AA); ACT rule 73f2c2; HTML, “Autofill”.
    ///
    /// # En français
    /// Un `autocomplete` que les navigateurs ne connaissent pas, ou que HTML réserve aux champs d’un autre type.
    ///
    /// ## Pourquoi
    /// Grâce à lui, les navigateurs remplissent le champ d’eux-mêmes, et des outils montrent par une
    /// image ce qu’il demande. Un mot qui n’est pas dans la liste, ou pas à sa place, ne fait ni l’un
    /// ni l’autre; et une adresse de courriel ne peut remplir un champ où s’écrit un nombre.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire le mot que HTML donne à ce que demande le champ; devant lui, au besoin, `section-…`, puis
    /// `shipping` ou `billing`, puis `home`, `work` ou `mobile`.
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.5 Identifier la finalité de la saisie (AA); règle ACT 73f2c2; HTML, « Autofill ».
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
        let is_certain = match said(value) {
            Said::Known => {
                of_other_field(field, value, findings);
                continue;
            }
            Said::Muddled => true,
            // A word of the site's own does no harm where nothing personal is asked.
            Said::Unknown => purpose(field).is_some() || is_near(&written, known(), findings.reported.len()),
        };
        let diagnostic = if is_certain { findings.violation() } else { findings.needs_review() };
        let diagnostic = diagnostic.with("kind", "unknown").with("value", written.clone());
        findings.report(field, with_nearest(diagnostic, &written, known(), findings.reported.len()));
    }
}

/// Tells a word that HTML has for fields of another type.
fn of_other_field<'d>(field: Element<'d>, value: &str, findings: &mut PageFindings<'d>) {
    let Some(word) = asked(value) else { return };
    let diagnostic = match fit(field, word) {
        Fit::Fits => return,
        Fit::Bends => findings.needs_review(),
        Fit::Clashes => findings.violation(),
    };
    let diagnostic = diagnostic.with("kind", "type").with("value", word).with("type", field.input_type());
    findings.report(field, diagnostic.with("nearest", "none"));
}

/// Whether people see it and write or choose in it.
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
