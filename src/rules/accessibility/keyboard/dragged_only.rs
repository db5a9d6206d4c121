//! Action may require dragging.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Action may require dragging.
    ///
    /// ## Why
    /// People whose hands shake, or who use a head pointer or eye tracking, cannot hold a button
    /// down and drag at the same time.
    ///
    /// ## Example
    /// ```html
    /// <ul><li draggable="true">Lac-Beauport</li></ul>
    /// ```
    ///
    /// ## How to fix it
    /// Offer the same action with single clicks: buttons that move the item up or down, or a list
    /// to choose from.
    ///
    /// ```html
    /// <ul><li>Lac-Beauport <button>Move up</button> <button>Move down</button></li></ul>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 2.5.7 Dragging Movements (AA).
    ///
    /// # En français
    /// L’action exige peut-être un glissement.
    ///
    /// ## Pourquoi
    /// Les personnes dont les mains tremblent, ou qui dirigent le pointeur avec la tête ou les
    /// yeux, ne peuvent pas tenir un bouton enfoncé tout en glissant.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Permettre la même action par de simples clics : des boutons pour monter ou descendre
    /// l’élément, ou une liste de choix.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 2.5.7 Mouvements de glissement (AA).
    "A418" "dragged-only" Warning Page
    wcag "2.5.7" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let mut reported = None;
    for element in page.with_attribute("draggable") {
        if !element.attr_is("draggable", "true") || !element.is_visible() {
            continue;
        }
        // Only the first item of a sortable list is reported, because the others are similar.
        let list = element.parent();
        if list.is_none() || list != reported {
            findings.report_violation(element);
        }
        reported = list;
    }
}
