//! Something to drag.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Something that is moved by dragging it.
    ///
    /// ## Why
    /// People who tremble, or move the pointer with the head or the eyes, cannot hold a button down and
    /// drag at the same time.
    ///
    /// ## Example
    /// ```html
    /// <ul><li draggable="true">Lac-Beauport</li></ul>
    /// ```
    ///
    /// ## How to fix it
    /// Offer the same with single presses too: buttons that move it up or down, or a list to choose
    /// from.
    ///
    /// ```html
    /// <ul><li>Lac-Beauport <button>Move up</button> <button>Move down</button></li></ul>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 2.5.7 Dragging Movements (AA).
    ///
    /// # En français
    /// Un élément qu’on déplace en le faisant glisser.
    ///
    /// ## Pourquoi
    /// Qui tremble, ou dirige le pointeur avec la tête ou les yeux, ne peut pas tenir le bouton enfoncé
    /// tout en faisant glisser.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Offrir aussi la même chose par de simples pressions : des boutons qui montent ou descendent, ou
    /// une liste où choisir.
    ///
    /// ## Source
    /// WCAG 2.2, 2.5.7 Mouvements de glissement (AA).
    "A418" "dragged-only" Warning Page
    wcag "2.5.7" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let mut reported = None;
    for element in page.with_attribute("draggable") {
        if !element.attr_is("draggable", "true") || !element.is_visible() {
            continue;
        }
        // Of a list that can be sorted, the first is told: the others are like it.
        let list = element.parent();
        if list.is_none() || list != reported {
            findings.report_violation(element);
        }
        reported = list;
    }
}
