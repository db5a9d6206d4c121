//! What an item's source does not state.

use super::{Collection, Common, Expects, Reading};
use crate::diagnostic::{Diagnostic, codes};

codes! {
    /// A field has a value and is also listed in `unstated`.
    /// ## Why
    /// The page would show the value and say that the source does not state it.
    /// ## Example
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// established: 2025
    /// unstated: [established]
    /// ```
    /// ## How to fix it
    /// Remove the field from `unstated`, or remove its value. A list may have values and be listed
    /// there: the source then states only those.
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// unstated: [established]
    /// ```
    /// # En français
    /// Un champ a une valeur et figure aussi dans `unstated`.
    /// ## Pourquoi
    /// La page montrerait la valeur tout en indiquant que la source ne la précise pas.
    /// ## Exemple
    /// ## Comment corriger
    /// Retirer le champ de `unstated`, ou retirer sa valeur. Une liste peut avoir des valeurs et y
    /// figurer : la source ne donne alors que celles-là.
    STATED_AND_UNSTATED = "S212" "stated-and-unstated" Error;
}

impl Common {
    /// Whether the source leaves that field open, wholly or in part.
    #[must_use]
    pub fn is_unstated(&self, field: &str) -> bool {
        self.unstated.iter().any(|name| name.value == field)
    }

    /// Tells the names in `unstated` that are no fields of the collection, and those that have a value
    /// among `given`. A list may be stated in part; any other field is stated or not.
    pub fn check_unstated(&self, collection: Collection, given: &[String], reading: &mut Reading<'_>) {
        if self.unstated.is_empty() {
            return;
        }
        let (shapes, known) = (collection.fields(), collection.open_fields());
        for name in &self.unstated {
            let shape = shapes.iter().find(|shape| shape.name == name.value);
            let is_list = shape.is_some_and(|shape| matches!(shape.expects, Expects::List(_)));
            if !known.contains(&name.as_str()) {
                reading.unknown_field(name, &known);
            } else if !is_list && given.contains(&name.value) {
                let contradiction = Diagnostic::new(STATED_AND_UNSTATED, name.span);
                reading.found.push(contradiction.with("field", name.as_str()));
            }
        }
    }
}
